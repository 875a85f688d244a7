//! Tests of the welcome page and the date line, and that the date line promises nothing uncertain.

use super::*;
use SwitchState::{Off, On};

/// Checks the date line in English, for this history at this moment.
fn check(now: &str, history: &[(String, EntryKind)], expect: &[&str]) {
    let situation = situation_at(now, "en", history, |_, _| {});
    let said = with_localizer(situation.person.language, |localizer| {
        let parts = date_line(&situation, &situation.settings[0]);
        let said = parts.iter().map(|part| date_line_part(localizer, part));
        said.collect::<Vec<_>>()
    });
    assert_eq!(said, expect, "{now} {history:?}");
}

const BEFORE: &str = "2025-10-01T12:00:00+02:00";
const EVE: &str = "2025-11-02T23:59:00+01:00";
const FIRST_DAY: &str = "2025-11-03T00:00:00+01:00";
const NOW: &str = "2026-11-23T11:00:00+01:00";

#[test]
fn before_the_date() {
    let expect = |today: &str| {
        [
            format!("o You are here: {today} (Here)"),
            "| Objecting before that day counts from the start. (Whole)".into(),
            "o November 3, 2025: the training starts (Start)".into(),
        ]
    };
    for (now, today) in [(BEFORE, "October 1, 2025"), (EVE, "November 2, 2025")] {
        check(now, &[], &expect(today).each_ref().map(String::as_str));
    }
    let september = seen("2025-09-20T10:00:00+02:00", Off);
    let day_after = seen("2025-09-21T10:00:00+02:00", Off);
    check(
        BEFORE,
        &[september.clone(), day_after.clone()],
        &[
            "o September 20, 2025: Veto first saw the switch off (Off)",
            "| From here on your objection counts. (Protected)",
            "o You are here: October 1, 2025 (Here)",
            "o November 3, 2025: the training starts (Start)",
        ],
    );
    // On again before the training started: everything can still be kept out.
    check(
        BEFORE,
        &[september.clone(), seen("2025-09-22T10:00:00+02:00", On)],
        &[
            "o September 22, 2025: the switch was on again (On)",
            "o You are here: October 1, 2025 (Here)",
            "| Objecting before that day counts from the start. (Whole)",
            "o November 3, 2025: the training starts (Start)",
        ],
    );
    // The objection came before the start, so the line says nothing about people who did not
    // object.
    check(
        "2025-11-10T10:00:00+01:00",
        &[september, day_after],
        &[
            "o September 20, 2025: Veto first saw the switch off (Off)",
            "| From here on your objection counts. (Protected)",
            "o November 3, 2025: the training started (Start)",
            "o You are here: November 10, 2025 (Here)",
        ],
    );
}

#[test]
fn on_the_day_itself() {
    check(
        FIRST_DAY,
        &[],
        &[
            "| Objecting before this day counted from the start. (Whole)",
            "o November 3, 2025: the training started (Start)",
            "| AI may be trained on your data, unless you object. (Open)",
            "o You are here: November 3, 2025 (Here)",
            "| Objecting now counts from today on. (Ahead)",
        ],
    );
}

#[test]
fn what_is_not_certain_is_not_promised() {
    let covered = "| Objecting before this day counted from the start. (Whole)";
    let start = "o November 3, 2025: the training started (Start)";
    let here = "o You are here: November 23, 2026 (Here)";
    let october = "2026-10-05T10:00:00+02:00";
    let first_off = "o October 5, 2026: Veto first saw the switch off (Off)";
    check(
        NOW,
        &[seen(october, Off)],
        &[covered, start, first_off, here],
    );
    check(
        NOW,
        &[(october.into(), EntryKind::ObjectionDeclared)],
        &[
            covered,
            start,
            "o October 5, 2026: you said that you turned it off (Off)",
            here,
        ],
    );
    check(
        NOW,
        &[(october.into(), EntryKind::NotObjecting)],
        &[covered, start, here],
    );
    check(
        NOW,
        &[seen(october, Off), seen("2026-10-06T10:00:00+02:00", On)],
        &[
            covered,
            start,
            "o October 6, 2026: the switch was on again (On)",
            "| AI may be trained on your data, unless you object. (Open)",
            here,
            "| Objecting now counts from today on. (Ahead)",
        ],
    );
    // Confirmed long ago: another look is due, so the line claims nothing about today.
    check(
        NOW,
        &[
            seen("2026-05-04T10:00:00+02:00", Off),
            seen("2026-05-05T10:00:00+02:00", Off),
        ],
        &[
            covered,
            start,
            "o May 4, 2026: Veto first saw the switch off (Off)",
            here,
        ],
    );
}

fn first_page(is_on_toolbar: Option<bool>) -> String {
    let situation = situation("en", &[]);
    with_localizer(situation.person.language, |localizer| {
        let Welcome {
            lead,
            language,
            page,
        } = welcome(&alone(&situation), is_on_toolbar);
        let mut out = format!(
            "{} [{}]\n{}\n{} | {} {}\n",
            localizer.say(&page.title),
            localizer.say(&language.label),
            localizer.say(&lead),
            page.status.platform.unwrap_or_default(),
            localizer.say(&page.status.sentence),
            localizer.say(&page.status.next)
        );
        for block in &page.blocks {
            block_text(&mut out, localizer, block);
        }
        out
    })
}

#[test]
fn the_first_page() {
    insta::assert_snapshot!("welcome_en", first_page(Some(false)));
}

#[test]
fn the_hint_to_pin_is_there_only_while_it_helps() {
    let pin = "then click the pin";
    let find = "You will find Veto in the browser’s toolbar";
    for (is_on_toolbar, has_pin, has_find) in [
        (Some(false), true, false),
        (Some(true), false, false),
        (None, false, true),
    ] {
        let text = first_page(is_on_toolbar);
        let said = (text.contains(pin), text.contains(find));
        assert_eq!(said, (has_pin, has_find), "{is_on_toolbar:?}");
    }
}
