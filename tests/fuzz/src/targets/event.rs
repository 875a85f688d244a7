//! Fuzz target, end to end: any event, over any store, sync store and clock, to what is stored,
//! done, answered and shown.

use crate::case::{Case, EventInput, identity};
use crate::draw::Drawn;
use crate::guarantees::{applied, by_id, nothing_is_lost, standing_has_its_reason, text};
use crate::words::{ENGLISH, Plain};
use std::collections::{BTreeMap, BTreeSet};
use veto::effect::Effect;
use veto::handle::{Consequences, Decision, Event, Reply, handle};
use veto::journal::{Entry, Journal};
use veto::platform::{PlatformId, SettingId};
use veto::policy::Policy;
use veto::situation::{Environment, Everything};
use veto::store::{Opened, open};
use veto::words::Localizer;

type Items = BTreeMap<String, String>;
/// Handles an event over a store and a sync store.
type Decide<'a> = &'a dyn Fn(&Event, &Option<Items>, &Option<Items>) -> Decision;

pub(super) fn run(data: &[u8]) -> bool {
    let Some((case, environment)) = Case::read(data) else {
        return false;
    };
    let decide = |event: &Event, store: &Option<Items>, synced: &Option<Items>| {
        let id = case.fresh_id();
        handle(event, store, synced, &environment, &identity(), &id)
    };
    let (event, store, synced) = (case.event(), case.store(), case.synced());
    let decision = decide(&event, &store, &synced);
    [&decision.stored, &decision.not_stored]
        .iter()
        .for_each(|one| may_be_done(one, &case, &environment));
    if matches!(decision.stored.reply, Reply::Refused { .. }) {
        assert!(decision.changes.is_empty() && decision.sync.changes.is_empty());
        assert!(decision.stored.effects.is_empty());
    }
    let Some(before) = store else {
        assert!(decision.changes.is_empty() && decision.sync.changes.is_empty());
        draw(&case, &opened(&None, &case, &environment), &environment);
        return true;
    };
    let after = applied(&before, &decision.changes);
    nothing_is_lost(&before, &after);
    let opened = opened(&Some(after.clone()), &case, &environment);
    no_organisation_writes(&decision, &case, &environment);
    is_noted_as_asked(&before, &opened.journal, &case, &environment);
    settles(&decision, &event, &after, &synced, &decide);
    standing_has_its_reason(&opened.journal, environment.now);
    draw(&case, &opened, &environment);
    true
}

fn opened(store: &Option<Items>, case: &Case, environment: &Environment) -> Opened {
    let id = case.fresh_id();
    open(store, &id, environment.now, &environment.version)
}

fn draw(case: &Case, opened: &Opened, environment: &Environment) {
    Drawn {
        everything: &Everything::of(opened, environment),
        journal: &opened.journal,
        draft: &case.draft(),
        asked: case.asked(),
        import: case.import.clone(),
    }
    .draw();
}

/// Opens only pages that the core names, runs no script elsewhere, sets no alarm in the past, and
/// orders each kind of effect once for each site.
fn may_be_done(consequences: &Consequences, case: &Case, environment: &Environment) {
    let granted = |pattern: &String| {
        let mut all = PlatformId::all().map(PlatformId::platform);
        all.any(|one| pattern.starts_with(&format!("{}/", one.origin)) && environment.grants(one))
    };
    let mut kinds = BTreeSet::new();
    for effect in &consequences.effects {
        let kind = format!("{:?}", std::mem::discriminant(effect));
        assert!(kinds.insert((kind, site(effect))), "twice: {effect:?}");
        match effect {
            Effect::OpenPage { url, tab } => match case.event {
                EventInput::Installed(_) => {
                    assert_eq!(tab, &None);
                    assert_eq!(
                        *url,
                        format!("{}page.html?show=welcome", identity().base_url)
                    );
                }
                EventInput::Message { ref sender, .. } => {
                    let notice = environment.policy.notice.as_ref();
                    let named = notice.and_then(|notice| notice.link.as_ref());
                    let is_switch = SettingId::all().any(|setting| setting.url() == *url);
                    assert!(is_switch || Some(url) == named, "{url}");
                    assert!(tab.is_none() || *tab == sender.tab);
                }
                EventInput::Woken => panic!("{effect:?} without being asked"),
            },
            Effect::RegisterContentScripts { scripts, .. }
            | Effect::RunContentScripts { scripts } => {
                let patterns = scripts.iter().flat_map(|one| &one.matches);
                patterns.for_each(|one| {
                    assert!(granted(one), "{effect:?} where Veto may not be");
                });
            }
            Effect::SetAlarm { at: Some(at) } => {
                assert!(*at > environment.now.epoch_ms(), "{effect:?} is over");
            }
            Effect::PublishHostAccess { origin, granted } => {
                let is_granted = environment.granted.contains(&format!("{origin}/*"));
                assert!(granted.is_none_or(|granted| granted == is_granted));
            }
            Effect::DropHostAccess { origins } => {
                assert_eq!(origins.len(), 1, "that of the platform that was left");
                let linkedin = PlatformId::LINKEDIN.platform().host_pattern();
                assert!(!origins.contains(&linkedin), "asked for at installation");
            }
            Effect::SetAlarm { at: None }
            | Effect::SetBadge { .. }
            | Effect::SetPopup { .. }
            | Effect::PublishBanner { .. } => {}
        }
    }
    let localizer = Localizer::new(std::slice::from_ref(&*ENGLISH), &Plain);
    let said = consequences.localized(&localizer, veto::words::Language::ENGLISH);
    assert!(serde_json::to_value(said).is_ok());
}

/// The site that the effect is about, if it is about one.
fn site(effect: &Effect) -> Option<&str> {
    match effect {
        Effect::PublishBanner { origin, .. } | Effect::PublishHostAccess { origin, .. } => {
            Some(origin)
        }
        _ => None,
    }
}

/// An organisation's policy does not change what is stored.
fn no_organisation_writes(decision: &Decision, case: &Case, environment: &Environment) {
    let without = Environment {
        policy: Policy::default(),
        ..environment.clone()
    };
    let (event, store, synced) = (case.event(), case.store(), case.synced());
    let id = case.fresh_id();
    let alone = handle(&event, &store, &synced, &without, &identity(), &id);
    assert_eq!(decision.changes, alone.changes);
    assert_eq!(decision.sync, alone.sync);
}

/// New entries in the journal, other than imported or synced ones, are dated now and come last.
/// There are at most two: one for the request, and one for a journal that was set aside.
fn is_noted_as_asked(before: &Items, after: &Journal, case: &Case, environment: &Environment) {
    let known = before
        .values()
        .filter_map(|text| Journal::decode(text).ok());
    let known = known.fold(Journal::default(), Journal::merged);
    let ids = by_id(&known);
    let input = format!("{case:?}");
    let is_new = |entry: &&Entry| {
        !ids.contains_key(entry.id.as_str()) && entry.version == environment.version
    };
    let now = environment.now;
    let made = |entry: &&Entry| {
        is_new(entry) && entry.at == now.stamp() && !input.contains(&entry.at.to_rfc3339())
    };
    let made: Vec<&Entry> = after.entries().iter().filter(made).collect();
    assert!(made.len() <= 2, "{made:?}");
    let present = before
        .get("journal")
        .and_then(|text| Journal::decode(text).ok());
    let last = present.and_then(|one| one.entries().last().map(|entry| entry.order));
    for entry in made {
        let comes_last = last.is_none_or(|last| entry.order > last || last == u64::MAX);
        assert!(comes_last, "{} is new, and not the last", text(entry));
        let platform = entry.platform.as_ref();
        let platform = platform.and_then(|slug| PlatformId::named(slug.as_str()));
        let is_granted = platform.is_some_and(|id| environment.grants(id.platform()));
        let may_be = is_granted || !entry.is_reading();
        assert!(may_be, "{} of a page that Veto may not see", text(entry));
    }
}

/// Handling the same event again changes nothing more. Neither does waking, once everything that
/// was decided is done.
fn settles(
    decision: &Decision,
    event: &Event,
    after: &Items,
    synced: &Option<Items>,
    decide: Decide,
) {
    let stored = Some(after.clone());
    if matches!(decision.stored.reply, Reply::Refused { .. }) {
        return;
    }
    let again = decide(event, &stored, synced);
    assert!(
        !again.changes.set.contains_key("journal"),
        "noted twice: {:?}",
        again.changes
    );
    let items = synced
        .as_ref()
        .map(|items| applied(items, &decision.sync.changes));
    let settled = Some(applied(after, &decision.sync.taken));
    let woken = decide(&Event::Woken, &settled, &items);
    let may_change = decision.sync.look_again || items.is_none();
    assert!(
        may_change || woken.changes.is_empty(),
        "{:?}",
        woken.changes
    );
    assert!(may_change || woken.sync.changes.is_empty());
}
