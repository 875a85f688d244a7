//! What the build refuses in a message catalogue, and that each complaint names the key. Every
//! build checks the shipped catalogues.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/compare.rs"]
mod compare;
#[path = "../build/plural.rs"]
mod plural;

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
        "days_one": entry("$COUNT$ dzień"),
        "days_few": entry("$COUNT$ dni"),
        "days_many": entry("$COUNT$ dni"),
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
        &[("days_other", Some(entry("$COUNT$ dnia")))],
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
            ("greeting_few", Some(entry("$COUNT$ $DATE$ b"))),
            ("greeting_many", Some(entry("$COUNT$ $DATE$ c"))),
        ],
        &[
            r#"pl: greeting has the placeholders ["count", "date"], English has ["date"]"#,
            "pl: greeting must have plural forms exactly where English has them",
        ],
    );
}

#[test]
fn typewriter_signs() {
    for text in ["Dzień 'dobry', od $DATE$", "Dzień dobry... od $DATE$"] {
        let complaints = complaints("pl", &json!({ "greeting": entry(text) }));
        assert!(
            complaints[0].starts_with("pl: greeting has "),
            "{complaints:?}"
        );
    }
}

/// A plain space would let a line end or begin with the sign alone.
#[test]
fn french_has_no_break_spaces() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../extension/_locales/fr/messages.json"
    );
    let text = std::fs::read_to_string(file).expect("read");
    let french: serde_json::Map<String, Value> = serde_json::from_str(&text).expect("parsed");
    for (key, entry) in &french {
        let text = entry["message"].as_str().expect("a message");
        for sign in ["« ", " »", " :", " ;", " ?", " !"] {
            assert!(!text.contains(sign), "{key}: plain space in “{sign}”");
        }
    }
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
    let refused = complaints("polish_", &english());
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
