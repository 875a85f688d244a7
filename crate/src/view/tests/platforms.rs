//! Tests of the popup and the first page with many platforms.

use super::*;
use crate::journal::{Step, Subject};
use crate::platform::{Followed, Platform, PlatformId, Remedy};
use crate::request::{Addressed, Request};
use crate::situation::Access;
use crate::view::overview::Overview;
use crate::words::messages;
use chrono::NaiveDate;

const NOW: &str = "2026-11-23T11:00:00+01:00";
const PAST: &str = "2026-11-20T11:00:00+01:00";

/// Everything for somebody who uses these platforms, and said or did this about them.
fn using(slugs: &[&str], said: &[(&str, EntryKind)]) -> Everything {
    everything_at(NOW, "en", &[], |opened, _| {
        let used = slugs.iter().map(|slug| (*slug, EntryKind::PlatformUsed));
        for (index, (slug, what)) in used.chain(said.iter().cloned()).enumerate() {
            let platform = PlatformId::named(slug).expect("a platform");
            let setting = platform.platform().setting_ids().next();
            let subject = setting.map_or(Subject::Platform(platform), Subject::Setting);
            let id = format!("p{index}").try_into().expect("an id");
            assert!(opened.journal.add(id, moment(PAST), subject, "1", what));
        }
    })
}

fn cards(everything: &Everything) -> Vec<PlatformCard> {
    let blocks = popup(everything, &[]).blocks.into_iter();
    let mut lists = blocks.filter_map(|block| match block {
        Block::Platforms(cards) => Some(cards),
        _ => None,
    });
    lists.next().unwrap_or_default()
}

fn taken(step: Step, on: &str) -> EntryKind {
    let on: NaiveDate = on.parse().expect("a day");
    EntryKind::StepTaken { step, on }
}

fn when_used() -> impl Iterator<Item = &'static Platform> {
    let all = PlatformId::all().map(PlatformId::platform);
    all.filter(|platform| platform.followed == Followed::WhenUsed)
}

/// Without access to the first platform's site, asking for it is the one primary button, in the
/// popup and on the first page, whatever else there is to do.
#[test]
fn a_page_has_one_primary_button_at_most() {
    for slugs in [&[][..], &["x", "meta"]] {
        for access in [Access::Granted, Access::Missing] {
            let everything = everything_at(NOW, "en", &[], |opened, environment| {
                environment.granted.retain(|_| access == Access::Granted);
                for slug in slugs {
                    let platform = PlatformId::named(slug).expect("a platform");
                    let id = format!("u{slug}").try_into().expect("an id");
                    let subject = Subject::Platform(platform);
                    let used = EntryKind::PlatformUsed;
                    assert!(opened.journal.add(id, moment(PAST), subject, "1", used));
                }
            });
            let pages = [popup(&everything, &[]), welcome(&everything, None).page];
            for page in pages {
                let actions = page.blocks.iter().flat_map(|block| match block {
                    Block::Actions(actions) => actions.iter().collect(),
                    Block::Platforms(cards) => {
                        cards.iter().flat_map(|card| &card.actions).collect()
                    }
                    Block::Alert { action, .. } => action.iter().collect(),
                    _ => Vec::new(),
                });
                let primary: Vec<_> = actions
                    .filter(|action| action.weight == Weight::Primary)
                    .map(|action| &action.command)
                    .collect();
                assert_eq!(primary.len(), 1, "{slugs:?} {access:?}: {primary:?}");
                let asks = matches!(primary[0], Command::GrantHostAccess { .. });
                assert_eq!(asks, access == Access::Missing, "{slugs:?}");
            }
        }
    }
}

/// A row has room for one action. Where the page showed no switch it is a look at it, named as what
/// it is, though other ways to object come first in the details.
#[test]
fn a_row_without_a_switch_looks_again() {
    let load = PageLoad {
        id: "u".into(),
        opened_at: 0,
        after: None,
    };
    let no_switch = EntryKind::SwitchUnreadable {
        reason: UnreadableReason::NoSwitch,
        load,
        interface_language: String::new(),
    };
    let everything = using(&["x", "meta"], &[("linkedin", no_switch)]);
    let cards = cards(&everything);
    let card = cards
        .iter()
        .find(|card| card.id == "linkedin")
        .expect("LinkedIn");
    assert_eq!(card.size, CardSize::Row);
    let [action] = &card.actions[..] else {
        panic!("{:?}", card.actions);
    };
    assert_eq!(action.text, messages::row_look());
    assert!(matches!(action.command, Command::Open { .. }));
}

#[test]
fn a_popup_of_several_platforms() {
    let everything = using(
        &["x", "meta"],
        &[
            ("x", EntryKind::NotObjecting),
            ("meta", taken(Step::Form, "2026-11-19")),
        ],
    );
    let page = popup(&everything, &[]);
    let said = with_localizer(everything.person.language, |localizer| {
        let mut out = format!(
            "{} {}\n",
            localizer.say(&page.status.sentence),
            localizer.say(&page.status.next)
        );
        for block in &page.blocks {
            block_text(&mut out, localizer, block);
        }
        out
    });
    insta::assert_snapshot!("popup_platforms_en", said);
}

#[test]
fn one_sentence_says_how_things_stand() {
    let headline = |everything: &Everything| {
        let status = popup(everything, &[]).status;
        with_localizer(everything.person.language, |localizer| {
            let (sentence, next) = (localizer.say(&status.sentence), localizer.say(&status.next));
            format!("({:?}) {sentence}. {next}", status.tone)
        })
    };
    let not_minding = |slug| (slug, EntryKind::NotObjecting);
    let open = headline(&using(&["x", "meta"], &[]));
    assert!(
        open.starts_with("(Attention) Still open: 3 of 3."),
        "{open}"
    );
    let one = headline(&using(&["x"], &[not_minding("x")]));
    assert!(one.starts_with("(Attention) Still open: 1 of 2."), "{one}");
    let settled = headline(&using(&["x"], &[not_minding("x"), not_minding("linkedin")]));
    assert!(settled.starts_with("(Good) All settled."), "{settled}");
    let (_, off) = seen("2026-11-18T10:00:00+01:00", SwitchState::Off);
    let (_, on) = seen("2026-11-22T10:00:00+01:00", SwitchState::On);
    let again = headline(&using(&["x"], &[("x", off), ("x", on)]));
    assert!(again.starts_with("(Attention) On again: X."), "{again}");
}

/// The first asks most, and objecting is no easier there than not minding.
#[test]
fn the_most_urgent_is_first_and_large() {
    let everything = using(&["x", "meta"], &[("linkedin", EntryKind::NotObjecting)]);
    let cards = cards(&everything);
    let ids: Vec<_> = cards.iter().map(|card| card.id).collect();
    assert_eq!(ids, ["x", "meta", "linkedin"]);
    let sizes: Vec<_> = cards.iter().map(|card| card.size).collect();
    assert_eq!(sizes, [CardSize::Large, CardSize::Row, CardSize::Row]);
    assert!(cards[0].actions.len() >= 2, "{:?}", cards[0].actions);
    assert_eq!(cards[1].actions.len(), 1, "a row has one action");
    assert_eq!(
        cards[2].actions,
        [],
        "nothing is asked of who does not mind"
    );
}

#[test]
fn nothing_moves_while_a_popup_is_open() {
    let before = using(&["x", "meta"], &[]);
    let opened = order(&before);
    let after = using(&["x", "meta"], &[("linkedin", EntryKind::NotObjecting)]);
    assert_ne!(order(&after), opened);
    let shown = Overview::of(&after, &opened).order();
    assert_eq!(shown, opened);
}

/// **Invariant:** the browser is asked for a host only where Veto reads a switch.
#[test]
fn each_platform_is_offered_with_what_veto_needs_there() {
    let everything = everything_at(NOW, "en", &[], |_, environment| environment.granted.clear());
    let page = popup(&everything, &[]);
    let offered: Vec<_> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Section {
                id: "another",
                items,
                ..
            } => Some(items),
            _ => None,
        })
        .flatten()
        .filter_map(|item| match item {
            Item::Platforms(cards) => Some(cards),
            _ => None,
        })
        .flatten()
        .collect();
    assert_eq!(offered.len(), when_used().count());
    for (card, platform) in offered.into_iter().zip(when_used()) {
        let request = Addressed::to_platform(platform.id(), Request::UsePlatform);
        let expected = match platform.remedy {
            Remedy::Read { .. } => Some(Command::UsePlatform {
                request,
                origins: vec![platform.host_pattern()],
            }),
            Remedy::NothingToDo(_) => None,
            _ => Some(Command::Send { request }),
        };
        let command = card.actions.first().map(|action| action.command.clone());
        assert_eq!(command, expected, "{platform:?}");
        let is_explained = card.note.is_some();
        assert_eq!(is_explained, matches!(platform.remedy, Remedy::Read { .. }));
    }
}

#[test]
fn every_platform_but_linkedin_can_be_left() {
    let slugs: Vec<_> = when_used().map(|platform| platform.slug).collect();
    let everything = using(&slugs, &[]);
    let all = cards(&everything);
    assert_eq!(all.len(), slugs.len() + 1);
    for card in all {
        let platform = PlatformId::named(card.id).expect("a platform");
        let leave = Command::Send {
            request: Addressed::to_platform(platform, Request::LeavePlatform),
        };
        let items = card.details.iter().flat_map(|group| &group.items);
        let mut actions = items.filter_map(|item| match item {
            Item::Actions(actions) => Some(actions),
            _ => None,
        });
        let can_leave = actions.any(|all| all.iter().any(|action| action.command == leave));
        assert_eq!(can_leave, platform != PlatformId::LINKEDIN, "{platform:?}");
    }
}

/// A platform that the person uses is in the list of those that Veto looks after, and nowhere else.
#[test]
fn the_first_page_offers_the_other_platforms() {
    let everything = using(&["x"], &[]);
    let blocks = welcome(&everything, None).page.blocks;
    let ids = |cards: &[PlatformCard]| cards.iter().map(|card| card.id).collect::<Vec<_>>();
    let (mut followed, mut offered) = (Vec::new(), Vec::new());
    for block in &blocks {
        match block {
            Block::Platforms(cards) => followed.extend(ids(cards)),
            Block::Section { items, .. } => offered.extend(items.iter().flat_map(|item| {
                let Item::Platforms(cards) = item else {
                    return Vec::new();
                };
                ids(cards)
            })),
            _ => {}
        }
    }
    followed.sort_unstable();
    assert_eq!(followed, ["linkedin", "x"]);
    let others: Vec<_> = when_used()
        .map(|one| one.slug)
        .filter(|slug| *slug != "x")
        .collect();
    assert_eq!(offered, others);
}
