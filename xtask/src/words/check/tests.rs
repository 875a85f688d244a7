//! Tests what a sheet is refused for, and that a right one gives its corrections.

use super::super::catalogues::Texts;
use super::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn entry(text: &str, description: &str) -> Value {
    json!({ "message": text, "description": description, "placeholders": {
        "count": { "content": "$1" }, "date": { "content": "$2" },
    }})
}

fn catalogues() -> Catalogues {
    let texts = |texts: &[(&str, &str)]| -> Texts {
        let entries = texts
            .iter()
            .map(|(key, text)| ((*key).to_owned(), entry(text, "")));
        entries.collect()
    };
    let mut english = texts(&[
        ("greeting", "Good day, since $DATE$"),
        ("country", "Canada"),
        ("days_one", "$COUNT$ day"),
        ("days_other", "$COUNT$ days"),
        ("right", "You may object (GDPR, Article 21)."),
    ]);
    for (key, entry) in &mut english {
        let law = if key == "right" {
            " Law: GDPR, article 21."
        } else {
            ""
        };
        entry["description"] = format!("What it is for.{law}").into();
    }
    let french = texts(&[
        ("greeting", "Bonjour, depuis le $DATE$"),
        ("country", "Le Canada"),
        ("days_one", "$COUNT$\u{a0}jour, un peu plus"),
        ("days_other", "$COUNT$\u{a0}jours"),
        ("right", "Vous pouvez refuser (article 21 du RGPD)."),
    ]);
    let italian = texts(&[
        ("greeting", "Buon giorno, dal $DATE$"),
        ("country", "Il Canada"),
        ("days_one", "$COUNT$\u{a0}giorno"),
        ("days_other", "$COUNT$\u{a0}giorni"),
        ("right", "Può opporsi (articolo 21 GDPR)."),
    ]);
    Catalogues::of(BTreeMap::from([
        ("en".into(), english),
        ("fr".into(), french),
        ("it".into(), italian),
    ]))
}

/// The French sheet after this change of one of its rows.
fn sheet(key: &str, change: impl Fn(&mut Row)) -> Sheet {
    let mut rows = Row::all(&catalogues(), "fr", &BTreeMap::new(), &BTreeMap::new());
    change(
        rows.iter_mut()
            .find(|row| row.key == key)
            .expect("such a row"),
    );
    Sheet::new("fr", "Français", rows)
}

/// Checks that a French sheet with this correction is refused with `expect`; `""` stands for a
/// sheet that is taken.
#[track_caller]
fn check_corrected(key: &str, correction: &str, reason: &str, expect: &str) {
    let sheet = sheet(key, |row| {
        row.correction = correction.into();
        row.reason = reason.into();
    });
    check_sheet(&sheet, expect);
}

#[track_caller]
fn check_sheet(sheet: &Sheet, expect: &str) {
    let problems = check(sheet, &catalogues(), "fr").problems.join("\n");
    match expect {
        "" => assert_eq!(problems, ""),
        _ => assert!(problems.contains(expect), "{problems:?}"),
    }
}

#[test]
fn an_untouched_sheet_has_no_corrections() {
    let checked = check(&sheet("greeting", |_| ()), &catalogues(), "fr");
    assert_eq!(checked.problems, [""; 0]);
    assert_eq!(checked.corrections, []);
    assert_eq!(checked.read, 5);
}

#[test]
fn a_correction_is_taken_with_its_no_break_spaces() {
    let sheet = sheet("greeting", |row| {
        row.correction = "Bonjour : depuis le $DATE$".into()
    });
    let checked = check(&sheet, &catalogues(), "fr");
    assert_eq!(checked.problems, [""; 0]);
    let text = "Bonjour\u{a0}: depuis le $DATE$".to_owned();
    let (key, reason) = ("greeting".to_owned(), String::new());
    assert_eq!(checked.corrections, [Correction { key, text, reason }]);
}

#[test]
fn placeholders() {
    let lost = "row 3, greeting: the correction has lost $DATE$";
    check_corrected("greeting", "Bonjour", "", lost);
    check_corrected("greeting", "Bonjour, depuis le $DATE", "", lost);
    check_corrected("greeting", "Bonjour, depuis le DATE", "", lost);
    let added = "the correction has $JOUR$, which Veto cannot fill in here";
    check_corrected("greeting", "Bonjour le $JOUR$, depuis $DATE$", "", added);
    // A form for one number alone may do without it, another may not.
    check_corrected(
        "days_other",
        "plusieurs jours",
        "",
        "row 6, days_other: does not say how many",
    );
    check_corrected(
        "days_one",
        "un jour",
        "",
        "row 5, days_one: does not say how many",
    );
}

#[test]
fn keys_that_are_not_there() {
    let gone = sheet("greeting", |row| row.key = "greetings".into());
    check_sheet(&gone, "row 3, greetings: no text has this key (any more)");
    let twice = sheet("greeting", |row| row.key = "country".into());
    check_sheet(&twice, "row 4, country: is there twice");
}

#[test]
fn texts_of_another_language() {
    let mut whole = sheet("greeting", |_| ());
    whole.language = "it".into();
    check_sheet(&whole, "it is a sheet of it (it), not of fr (fr)");
    let copied = sheet("greeting", |row| {
        row.text = "Buon giorno, dal $DATE$".into()
    });
    check_sheet(
        &copied,
        "row 3, greeting: “The text today” is that of it (it)",
    );
    let correction = "Buon giorno, dal $DATE$";
    check_corrected(
        "greeting",
        correction,
        "",
        "the correction is the text of it (it)",
    );
    let english = "Good day, since $DATE$";
    check_corrected(
        "greeting",
        english,
        "",
        "the correction is the text of en (en)",
    );
    check_corrected(
        "greeting",
        "Dzień dobry, od $DATE$",
        "",
        "letters that no other text of fr",
    );
    // Both languages can say the same.
    check_corrected(
        "country",
        "Canada",
        "",
        "the correction is the text of en (en)",
    );
    check_corrected("country", "Canada", "The name of the country.", "");
}

#[test]
fn a_text_that_was_changed_since() {
    let outdated = |correction: &str| {
        sheet("greeting", |row| {
            row.text = "Salut, depuis le $DATE$".into();
            row.correction = correction.into();
        })
    };
    let expect = "the text was changed after the sheet was made, to “Bonjour, depuis le $DATE$”";
    check_sheet(&outdated("Bon jour, depuis le $DATE$"), expect);
    // Without a correction there is nothing to undo, but today's text was not read.
    let checked = check(&outdated(""), &catalogues(), "fr");
    assert_eq!((checked.problems.len(), checked.read), (0, 4));
}

#[test]
fn signs_and_lines() {
    check_corrected("country", "L'Canada", "", "row 4, country: has ' in it");
    check_corrected("country", "Le “Canada”", "", "row 4, country: has “ in it");
    check_corrected(
        "country",
        "Le\nCanada",
        "",
        "the correction has a line break",
    );
}

#[test]
fn a_wording_that_the_law_fixes_needs_its_article() {
    let text = "Vous pouvez vous opposer (article 21 du RGPD).";
    let expect = "row 7, right: the law fixes this wording (GDPR, article 21): write the article";
    check_corrected("right", text, "", expect);
    check_corrected("right", text, "This sounds better.", expect);
    check_corrected("right", text, "article 12", expect);
    check_corrected("right", text, "Article 21, paragraphe 1: « s’opposer »", "");
}

/// Nothing is taken over, so a reader's mistakes have to be named together.
#[test]
fn all_problems_are_listed() {
    let mut sheet = sheet("greeting", |row| row.correction = "Bonjour".into());
    sheet.rows[1].1.correction = "Il Canada".into();
    sheet.rows[3].1.correction = "$COUNT$ \"jours\"".into();
    sheet.rows[4].1.correction = "Vous pouvez vous opposer.".into();
    let problems = check(&sheet, &catalogues(), "fr").problems;
    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(list(&problems).starts_with("the sheet has 4 problems:\n- row 3, greeting"));
}
