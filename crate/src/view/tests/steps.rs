//! Snapshot tests of the next steps page in every language, and tests of what differs by situation.

use super::*;
use crate::journal::Step;
use crate::rights::DayProblem;
use crate::view::AskedDay;
use std::fmt::Write;

pub(super) fn taken(at: &str, step: Step, on: &str) -> (String, EntryKind) {
    let on = on.parse().unwrap();
    (at.to_owned(), EntryKind::StepTaken { step, on })
}

pub(super) fn region(region: Region) -> (String, EntryKind) {
    let region = Some(region);
    (
        "2026-01-01T12:00:00+01:00".into(),
        EntryKind::RegionChosen { region },
    )
}

fn page_text(situation: &Situation, step: Option<&str>, asked: Option<AskedDay>) -> String {
    with_localizer(situation.person.language, |localizer| {
        let NextSteps {
            heading,
            lead,
            shows_status,
            page,
        } = next_steps(situation, step, asked);
        let mut out = format!(
            "{} | {}\n",
            localizer.say(&page.title),
            localizer.say(&heading)
        );
        if let Some(lead) = &lead {
            writeln!(out, "{}", localizer.say(lead)).unwrap();
        }
        if shows_status {
            let Status {
                sign,
                platform,
                sentence,
                next,
                ..
            } = &page.status;
            let [sentence, next] = [sentence, next].map(|one| localizer.say(one));
            let platform = platform.unwrap_or_default();
            writeln!(out, "({sign}) {platform} | {sentence} {next}").unwrap();
        }
        for block in &page.blocks {
            block_text(&mut out, localizer, block);
        }
        out
    })
}

/// The ids of all steps, in their order.
fn steps(situation: &Situation) -> Vec<&'static str> {
    let blocks = next_steps(situation, None, None).page.blocks.into_iter();
    let tasks = blocks.filter_map(|block| match block {
        Block::Tasks(tasks) => Some(tasks),
        _ => None,
    });
    tasks.flatten().map(|task| task.id).collect()
}

/// The list and the page of each step.
fn all_pages(situation: &Situation, asked: Option<AskedDay>) -> String {
    let pages = steps(situation).into_iter().map(Some);
    let pages = std::iter::once(None).chain(pages);
    let texts: Vec<_> = pages
        .map(|step| page_text(situation, step, asked))
        .collect();
    texts.join("\n")
}

#[test]
fn the_page_in_every_language() {
    let confirmed = histories().swap_remove(3).1;
    let overdue = [
        &confirmed[..],
        &[
            taken("2026-10-06T10:00:00+02:00", Step::Research, "2026-10-06"),
            taken("2026-10-06T11:00:00+02:00", Step::Form, "2026-10-06"),
            taken("2026-11-20T11:00:00+01:00", Step::Letter, "2026-11-20"),
        ],
    ]
    .concat();
    for language in Language::all() {
        let language = language.folder();
        let mut out = String::new();
        writeln!(
            out,
            "=== overdue\n{}",
            all_pages(&situation(language, &overdue), None)
        )
        .unwrap();
        let swiss = situation(language, &[region(Region::Switzerland)]);
        let asked = AskedDay {
            step: Step::Form,
            problem: Some(DayProblem::Future),
        };
        let text = all_pages(&swiss, Some(asked));
        writeln!(out, "=== Switzerland\n{text}").unwrap();
        let elsewhere = situation(language, &[region(Region::Elsewhere)]);
        writeln!(out, "=== elsewhere\n{}", all_pages(&elsewhere, None)).unwrap();
        insta::assert_snapshot!(format!("steps_{language}"), out);
    }
}

#[test]
fn outside_europe_there_is_neither_letter_nor_complaint() {
    for (at, has_letter) in [
        (Region::EuropeanEconomicArea, true),
        (Region::UnitedKingdom, true),
        (Region::Switzerland, true),
        (Region::Canada, false),
        (Region::HongKong, false),
        (Region::Elsewhere, false),
    ] {
        let text = all_pages(&situation("en", &[region(at)]), None);
        assert_eq!(text.contains("Write a letter"), has_letter, "{at:?}");
        assert_eq!(text.contains("12(3)"), has_letter, "{at:?}");
        let microsoft = "the same switch also covers the use of your data by Microsoft";
        assert_eq!(
            text.contains(microsoft),
            at == Region::UnitedKingdom,
            "{at:?}"
        );
    }
}

#[test]
fn a_month_without_an_answer_leads_to_the_complaint() {
    let first_action = |situation: &Situation| {
        let blocks = popup(&alone(situation), &[]).blocks.into_iter();
        let mut actions = blocks.filter_map(|block| match block {
            Block::Actions(actions) => actions.into_iter().next(),
            _ => None,
        });
        actions.next().map(|action| action.command)
    };
    let mut past = histories().swap_remove(3).1;
    let complaint = Some(Command::OpenExtensionPage {
        path: format!("{}&platform=linkedin", ExtensionPage::Complaint.path()),
    });
    past.push(taken("2026-10-23T10:00:00+02:00", Step::Form, "2026-10-23"));
    assert_ne!(first_action(&situation("en", &past)), complaint);
    let the_day_after = situation_at("2026-11-24T00:00:00+01:00", "en", &past, |_, _| {});
    assert_eq!(first_action(&the_day_after), complaint);
}

#[test]
fn who_has_nothing_to_do_is_urged_to_nothing() {
    let not_minding = ("2026-05-04T10:00:00+02:00".into(), EntryKind::NotObjecting);
    let confirmed = histories().swap_remove(3).1;
    let is_urged = |history: &[(String, EntryKind)]| {
        let blocks = popup(&alone(&situation("en", history)), &[]).blocks;
        let mut actions = blocks.iter().flat_map(|block| match block {
            Block::Actions(actions) => &actions[..],
            _ => &[],
        });
        actions.any(|action| action.weight == Weight::Primary)
    };
    assert!(is_urged(&[]));
    assert!(!is_urged(&[not_minding]));
    assert!(!is_urged(&confirmed));
}

/// The items of a step's page.
fn card(situation: &Situation, step: &str) -> Vec<Item> {
    let steps = next_steps(situation, Some(step), None);
    let mut items = steps
        .page
        .blocks
        .into_iter()
        .filter_map(|block| match block {
            Block::Items { id, items } if id == step => Some(items),
            _ => None,
        });
    items.next().unwrap()
}

#[test]
fn the_list_leads_to_a_page_for_each_step() {
    let situation = situation("en", &[]);
    let all = steps(&situation);
    assert_eq!(all, ["switch", "research", "form", "letter", "complaint"]);
    let list = next_steps(&situation, None, None);
    for task in list.page.blocks.iter().flat_map(|block| match block {
        Block::Tasks(tasks) => &tasks[..],
        _ => &[],
    }) {
        let path = format!("page.html?show=steps&platform=linkedin&step={}", task.id);
        assert_eq!(task.path, path);
        let [Item::Progress(progress, words), ..] = &card(&situation, task.id)[..] else {
            panic!("{} has no progress", task.id);
        };
        assert_eq!((progress, words), (&task.progress, &task.words));
    }
    // An address may name a step that there is not.
    for unknown in ["", "switches", "nothing"] {
        assert_eq!(next_steps(&situation, Some(unknown), None), list);
    }
}

#[test]
fn the_day_is_asked_for_once_the_person_said_that_it_was_sent() {
    let situation = situation("en", &[]);
    let day = |reported: Option<Step>| {
        let asked = reported.map(|step| AskedDay {
            step,
            problem: None,
        });
        let steps = next_steps(&situation, Some("form"), asked);
        let mut items = steps.page.blocks.into_iter().flat_map(|block| match block {
            Block::Items { items, .. } => items,
            _ => Vec::new(),
        });
        items.find_map(|item| match item {
            Item::Day(field) => Some(field.id),
            _ => None,
        })
    };
    assert_eq!(day(None), None);
    assert_eq!(day(Some(Step::Letter)), None);
    assert_eq!(day(Some(Step::Form)).as_deref(), Some("day-form"));
}

#[test]
fn every_step_says_how_far_it_is() {
    use Progress::{Done, Later, Open, Overdue, Said, Waiting};
    let check = |on: &str, history: &[(String, EntryKind)], expect: [Progress; 4]| {
        let now = format!("{on}T11:00:00+01:00");
        let situation = situation_at(&now, "en", history, |_, _| {});
        let progress = ["switch", "form", "letter", "complaint"].map(|id| {
            let items = card(&situation, id);
            let [Item::Progress(progress, _), ..] = items[..] else {
                panic!("{items:?}");
            };
            progress
        });
        assert_eq!(progress, expect, "{on} {history:#?}");
    };
    let at = "2026-10-06T10:00:00+02:00";
    let [_, training, objected, confirmed, _, declared, ..] = &histories()[..] else {
        panic!("too few histories");
    };
    let today = "2026-11-23";
    check(today, &[], [Open, Open, Open, Later]);
    check(today, &training.1, [Open, Open, Open, Later]);
    check(today, &objected.1, [Waiting, Open, Open, Later]);
    check(today, &confirmed.1, [Done, Open, Open, Later]);
    check(today, &declared.1, [Said, Open, Open, Later]);
    // Each step has its own month: the month that began on the 23rd ends on the 23rd.
    let form = taken(at, Step::Form, "2026-10-23");
    let letter = taken(at, Step::Letter, "2026-11-02");
    check(
        today,
        std::slice::from_ref(&form),
        [Open, Waiting, Open, Later],
    );
    check(
        "2026-11-24",
        std::slice::from_ref(&form),
        [Open, Overdue, Open, Open],
    );
    let both = [form.clone(), letter.clone()];
    check("2026-11-24", &both, [Open, Overdue, Waiting, Open]);
    // An answer counts for what was sent on that day or before.
    let answer = taken(at, Step::Answer, "2026-10-23");
    let answered = [form.clone(), answer.clone()];
    check(today, &answered, [Open, Done, Open, Open]);
    check(today, &[letter, answer], [Open, Open, Waiting, Later]);
    let complaint = taken(at, Step::Complaint, today);
    check(today, &[complaint], [Open, Open, Open, Done]);
}

#[test]
fn an_answer_is_noted_where_the_month_runs_from() {
    let asks = |history: &[(String, EntryKind)]| {
        let situation = situation("en", history);
        ["form", "letter"].map(|id| {
            let items = card(&situation, id);
            items.iter().any(|item| match item {
                Item::Actions(actions) => actions.iter().any(|action| {
                    let step = Some(Step::Answer);
                    action.command == Command::AskDay { step }
                }),
                _ => false,
            })
        })
    };
    let at = "2026-10-06T10:00:00+02:00";
    let form = |on| taken(at, Step::Form, on);
    let letter = |on| taken(at, Step::Letter, on);
    let (early, late) = ("2026-10-23", "2026-11-02");
    assert_eq!(asks(&[]), [false, false]);
    assert_eq!(asks(&[form(early)]), [true, false]);
    assert_eq!(asks(&[form(early), letter(late)]), [true, false]);
    assert_eq!(asks(&[form(late), letter(early)]), [false, true]);
    assert_eq!(asks(&[form(early), letter(early)]), [true, false]);
    let answer = taken(at, Step::Answer, late);
    assert_eq!(asks(&[form(early), answer]), [false, false]);
}

#[test]
fn who_has_objected_is_led_to_the_switch_to_confirm_it() {
    let leads = |history: &[(String, EntryKind)]| {
        let items = card(&situation("en", history), "switch").into_iter();
        let mut actions = items.filter_map(|item| match item {
            Item::Actions(actions) => actions.into_iter().next(),
            _ => None,
        });
        actions.next().unwrap().text
    };
    use crate::words::messages::{action_confirm, action_open_switch};
    for (name, history) in histories() {
        let off = ["objected", "confirmed", "declared"];
        let expect = if off.iter().any(|word| name.starts_with(word)) {
            action_confirm()
        } else {
            action_open_switch()
        };
        assert_eq!(leads(&history), expect, "{name}");
    }
}
