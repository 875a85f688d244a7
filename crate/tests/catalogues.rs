//! What the build refuses in a message catalogue, and that each complaint names the key. Every
//! build checks the shipped catalogues.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/compare.rs"]
mod compare;
#[path = "../build/law.rs"]
mod law;
#[path = "../build/plural.rs"]
mod plural;
#[path = "../build/quotation_marks.rs"]
mod quotation_marks;
#[path = "../build/typography.rs"]
mod typography;

use serde_json::{Value, json};

const DAYS: [&str; 2] = ["$COUNT$ day", "$COUNT$ days"];

fn entry(text: &str) -> Value {
    json!({ "message": text, "description": "What it is for.", "placeholders": {
        "count": { "content": "$1" }, "date": { "content": "$2" },
    }})
}

fn english() -> Value {
    json!({
        "greeting": entry("Good day, since $DATE$"),
        "days_one": entry(DAYS[0]),
        "days_other": entry(DAYS[1]),
    })
}

/// The complaints about a catalogue that is checked together with the English one.
fn complaints(folder: &str, catalogue: &Value) -> Vec<String> {
    let read = |folder: &str, json: &Value| catalogue::read(folder.into(), &json.to_string());
    let both = read("en", &english()).and_then(|english| Ok([english, read(folder, catalogue)?]));
    both.and_then(|both| compare::compare(&both))
        .err()
        .unwrap_or_default()
}

/// Checks that a Polish catalogue with these texts replaced is refused with `expect`; `None`
/// removes a key.
fn check(changes: &[(&str, Option<Value>)], expect: &[&str]) {
    let mut catalogue = json!({
        "greeting": entry("Dzień dobry, od $DATE$"),
        "days_one": entry("$COUNT$\u{a0}dzień"),
        "days_few": entry("$COUNT$\u{a0}dni"),
        "days_many": entry("$COUNT$\u{a0}dni"),
    });
    let texts = catalogue.as_object_mut().unwrap();
    for (key, change) in changes {
        match change {
            Some(change) => texts.insert((*key).into(), change.clone()),
            None => texts.remove(*key),
        };
    }
    assert_eq!(complaints("pl", &catalogue), expect);
}

#[test]
fn a_whole_catalogue_is_taken() {
    check(&[], &[]);
}

#[test]
fn missing_empty_left_over_and_untranslated_keys() {
    check(
        &[("greeting", None)],
        &[r#"pl: greeting is missing; English: {"": "Good day, since $DATE$"}"#],
    );
    check(
        &[("greeting", Some(entry(" ")))],
        &[r#"pl: greeting has no text in "message""#],
    );
    check(
        &[("goodbye", Some(entry("Do widzenia")))],
        &["pl: goodbye is left over; English has no such key"],
    );
    let same = entry("Good day, since $DATE$");
    check(
        &[("greeting", Some(same.clone()))],
        &[
            r#"pl: greeting is not translated; where the English text is right, give it the "description" "Same as in English.""#,
        ],
    );
    let mut said_so = same;
    said_so["description"] = json!("Same as in English.");
    check(&[("greeting", Some(said_so))], &[]);
}

#[test]
fn placeholders() {
    check(
        &[("greeting", Some(entry("Dzień dobry")))],
        &[r#"pl: greeting has the placeholders [], English has ["date"]"#],
    );
    check(
        &[("greeting", Some(entry("Dzień dobry, od $DATE")))],
        &[r#"pl: greeting has the placeholders [], English has ["date"]"#],
    );
    check(
        &[(
            "greeting",
            Some(json!({ "message": "Dzień dobry, od $DATE$" })),
        )],
        &[r#"pl: greeting uses $date$, which is not among its "placeholders""#],
    );
}

/// Otherwise another order of the words would swap two dates, and nobody would be told.
#[test]
fn the_order_of_the_words_changes_no_parameter() {
    for text in ["$COUNT$ days since $DATE$", "since $DATE$: $COUNT$ days"] {
        let catalogue = json!({ "since": entry(text) }).to_string();
        let read =
            catalogue::read("en".into(), &catalogue).map(|mut one| one.messages.remove("since"));
        let message = read.expect("a catalogue").expect("its message");
        assert_eq!(message.placeholders, ["count", "date"], "{text}");
    }
}

#[test]
fn plural_forms() {
    check(
        &[("days_few", None)],
        &["pl: days_few is missing; it is what is said of 2"],
    );
    check(
        &[("days_other", Some(entry("$COUNT$\u{a0}dnia")))],
        &["pl: days_other is left over; no whole number takes this form"],
    );
    check(
        &[("days_many", Some(entry("Wiele dni")))],
        &["pl: days_many does not say how many; it is said of several numbers"],
    );
    // Polish uses the form "one" only for 1, so that form needs no number.
    check(&[("days_one", Some(entry("Jeden dzień")))], &[]);
    check(
        &[
            ("greeting", None),
            ("greeting_one", Some(entry("$DATE$ a"))),
            ("greeting_few", Some(entry("$COUNT$\u{a0}$DATE$ b"))),
            ("greeting_many", Some(entry("$COUNT$\u{a0}$DATE$ c"))),
        ],
        &[
            r#"pl: greeting has the placeholders ["count", "date"], English has ["date"]"#,
            "pl: greeting must have plural forms exactly where English has them",
        ],
    );
}

/// Checks that a text of this language is refused with `expect`; `""` stands for a text that is
/// taken.
fn check_signs(language: &str, text: &str, expect: &str) {
    let catalogue = json!({ "greeting": entry(text) }).to_string();
    let complaints = catalogue::read(language.into(), &catalogue).err();
    let expect = Some(format!("{language}: greeting {expect}")).filter(|_| !expect.is_empty());
    assert_eq!(complaints.map(|all| all.join("\n")), expect, "{text}");
}

#[test]
fn typewriter_signs() {
    let remedy = "in it: use the language's own quotation marks, ’ and …";
    check_signs("pl", "Dzień 'dobry'", &format!("has ' {remedy}"));
    check_signs("pl", "Dzień \"dobry\"", &format!("has \" {remedy}"));
    check_signs("pl", "Dzień dobry...", &format!("has ... {remedy}"));
    check_signs("pl", "Dzień „dobry”…", "");
}

#[test]
fn the_apostrophe() {
    check_signs("it", "L’interruttore", "");
    check_signs("it", "L´interruttore", "has ´ in it: the apostrophe is ’");
    check_signs("uk", "обовʼязок", "has ʼ in it: the apostrophe is ’");
}

#[test]
fn quotation_marks() {
    let of_another = |mark: char, open: char, close: char| {
        format!("has {mark} in it: this language's quotation marks are {open} and {close}")
    };
    for (language, text) in [
        ("de", "Der „Schalter“"),
        ("pl", "„Tak” i „nie”"),
        ("fi", "Valitse ”ei”"),
        ("sl", "»Da« in »ne«"),
        ("fr", "«\u{a0}Oui\u{a0}» et l’interrupteur"),
        // A language that the table does not have yet.
        ("sq", "“Po” «jo»"),
    ] {
        check_signs(language, text, "");
    }
    check_signs(
        "de",
        "Der “Schalter”",
        "has “ in the wrong place: „ opens a quotation and “ closes it",
    );
    check_signs("de", "Der «Schalter»", &of_another('«', '„', '“'));
    check_signs("en", "The ‘switch’", &of_another('‘', '“', '”'));
    check_signs("sv", "Välj “nej”", &of_another('“', '”', '”'));
    check_signs(
        "sl",
        "«Da»",
        "has « in the wrong place: » opens a quotation and « closes it",
    );
    check_signs(
        "it",
        "Scegli «no",
        "opens a quotation that nothing closes: add »",
    );
    check_signs(
        "fi",
        "Valitse ”ei",
        "opens a quotation that nothing closes: add ”",
    );
}

/// A plain space would let a line begin or end with the sign alone.
#[test]
fn french_no_break_spaces() {
    for (text, there) in [
        ("Oui : non", "Oui⍽: non"),
        ("Oui: non", "Oui⍽: non"),
        ("Oui ; non", "Oui⍽; non"),
        ("Oui ?", "Oui⍽?"),
        ("Oui?", "Oui⍽?"),
        ("Oui\u{202f}!", "Oui⍽!"),
        ("« Oui\u{a0}»", "«⍽Oui⍽»"),
        ("«Oui\u{a0}»", "«⍽Oui⍽»"),
        ("«\u{a0}Oui »", "«⍽Oui⍽»"),
    ] {
        check_signs("fr", text, &no_break(there));
    }
    let right = [
        "À 10:30",
        "https://www.linkedin.com",
        "Oui\u{a0}?!",
        "Oui\u{a0}: «\u{a0}non\u{a0}».",
        "Oui, non… (oui)",
    ];
    right.iter().for_each(|text| check_signs("fr", text, ""));
    // Other languages set no sign apart.
    check_signs("de", "Ja: nein; ja? Nein!", "");
}

/// A line that ends between a number and what it counts is hard to read.
#[test]
fn no_break_spaces_after_numbers() {
    for (language, text, there) in [
        ("pl", "$COUNT$ dni", "$COUNT$⍽dni"),
        ("pl", "$COUNT$\u{202f}dni", "$COUNT$⍽dni"),
        ("sl", "še $COUNT$ dni", "še $COUNT$⍽dni"),
    ] {
        check_signs(language, text, &no_break(there));
    }
    check_signs("pl", "$COUNT$\u{a0}dni", "");
    check_signs("mt", "$COUNT$-il ġurnata", "");
    check_signs("en", "$COUNT$ days", "");
    let spaces = typography::with_no_break_spaces;
    assert_eq!(spaces("en", "$LIMIT$ MB"), "$LIMIT$\u{a0}MB");
    assert_eq!(
        spaces("de", "$SECONDS$ Sekunden"),
        "$SECONDS$\u{a0}Sekunden"
    );
    assert_eq!(spaces("de", "$DATE$ und $COUNT$"), "$DATE$ und $COUNT$");
}

fn no_break(there: &str) -> String {
    format!(
        "needs a no-break space (U+00A0) where ⍽ is in “{there}”: run `cargo xtask words spaces`"
    )
}

/// Whoever translates the text has to know that its wording is not free.
#[test]
fn a_text_that_names_a_law_says_so_to_translators() {
    let check = |text: &str, description: &str, expect: Option<&str>| {
        let entry = json!({ "message": text, "description": description });
        let refused = catalogue::read("en".into(), &json!({ "right": entry }).to_string()).err();
        assert_eq!(refused, expect.map(|expect| vec![expect.to_owned()]));
    };
    let refused = "en: right names a law: let its \"description\" end with “Law: ”, the law and \
                   the article";
    let text = "You may object (GDPR, Article 21).";
    check(text, "Below the heading.", Some(refused));
    check(text, "Below the heading. Law: GDPR, article 21.", None);
    check("Articles you wrote", "In a list.", None);
    assert_eq!(
        law::named("Below it. Law: GDPR, article 21."),
        Some("GDPR, article 21")
    );
    assert_eq!(law::named("Below it."), None);
}

#[test]
fn what_the_stores_take() {
    let texts = |name: &str| json!({ "manifest_name": entry(name) });
    let name = "Veto: sprzeciw wobec trenowania AI na danych!";
    assert_eq!(name.chars().count(), 45);
    let read = |name: &str| catalogue::read("pl".into(), &texts(name).to_string()).err();
    assert_eq!(read(name), None);
    let refused = read(&format!("{name}!")).unwrap();
    assert_eq!(
        refused,
        ["pl: manifest_name has 46 characters; the stores take 45"]
    );
}

#[test]
fn catalogues_without_the_english_one() {
    let nowhere = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("no such folder");
    let complaints = catalogue::read_all(&nowhere).err().unwrap();
    assert!(complaints[0].contains("no such folder"), "{complaints:?}");
}

#[test]
fn what_is_no_language_or_no_catalogue() {
    let refused = complaints("polish_", &json!({}));
    assert!(
        refused[0].starts_with("polish_: no such language"),
        "{refused:?}"
    );
    let refused = complaints("pl", &json!([]));
    assert!(
        refused[0].starts_with("pl/messages.json is not valid"),
        "{refused:?}"
    );
}

/// The expected forms are the examples of Unicode CLDR.
#[test]
fn which_forms_a_language_needs() {
    let check = |folder: &str, expect: &[(&str, u32)]| {
        let categories = plural::categories(folder).unwrap();
        let mut found: Vec<_> = categories
            .iter()
            .map(|(name, numbers)| (*name, numbers.first))
            .collect();
        found.sort_by_key(|(_, first)| *first);
        assert_eq!(found, expect, "{folder}");
    };
    check("tr", &[("_other", 0), ("_one", 1)]);
    check("fr", &[("_one", 0), ("_other", 2)]);
    check("lv", &[("_zero", 0), ("_one", 1), ("_other", 2)]);
    check(
        "sl",
        &[("_other", 0), ("_one", 1), ("_two", 2), ("_few", 3)],
    );
    check(
        "ga",
        &[
            ("_other", 0),
            ("_one", 1),
            ("_two", 2),
            ("_few", 3),
            ("_many", 7),
        ],
    );
    check(
        "mt",
        &[
            ("_few", 0),
            ("_one", 1),
            ("_two", 2),
            ("_many", 11),
            ("_other", 20),
        ],
    );
    assert!(plural::categories("x").is_none());
}
