//! Tests how messages become text. The plural rules and formats of real languages are the browsers'
//! own: see the tests of the bindings.

use super::*;

/// A substitute for `Intl`, with the plural rules of English and ISO dates.
pub(crate) struct Plain;

impl Intl for Plain {
    fn plural(&self, count: u64) -> PluralCategory {
        match count {
            1 => PluralCategory::One,
            _ => PluralCategory::Other,
        }
    }

    fn number(&self, number: u64) -> Option<String> {
        Some(number.to_string())
    }

    fn date(&self, date: NaiveDate) -> Option<String> {
        Some(date.to_string())
    }

    fn time(&self, time: DateTime<FixedOffset>) -> Option<String> {
        Some(time.format("%H:%M").to_string())
    }

    fn country(&self, _: &str) -> Option<String> {
        None
    }

    fn order(&self, a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}

/// A substitute for `Intl` with a language's own plural rules. Dates come from the catalogue.
pub(crate) struct InLanguage(icu_plurals::PluralRules);

impl InLanguage {
    pub(crate) fn new(tag: &str) -> Self {
        let locale: icu_locale_core::Locale = tag.parse().unwrap();
        Self(icu_plurals::PluralRules::try_new(locale.into(), Default::default()).unwrap())
    }
}

impl Intl for InLanguage {
    fn plural(&self, count: u64) -> PluralCategory {
        PluralCategory::named(&format!("{:?}", self.0.category_for(count)).to_lowercase())
    }

    fn number(&self, number: u64) -> Option<String> {
        Some(number.to_string())
    }

    fn date(&self, _: NaiveDate) -> Option<String> {
        None
    }

    fn time(&self, time: DateTime<FixedOffset>) -> Option<String> {
        Plain.time(time)
    }

    fn country(&self, _: &str) -> Option<String> {
        None
    }

    fn order(&self, a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}

/// A substitute for an `Intl` that does not know the language.
struct Ignorant;

impl Intl for Ignorant {
    fn plural(&self, _: u64) -> PluralCategory {
        PluralCategory::Other
    }

    fn number(&self, _: u64) -> Option<String> {
        None
    }

    fn date(&self, _: NaiveDate) -> Option<String> {
        None
    }

    fn time(&self, _: DateTime<FixedOffset>) -> Option<String> {
        None
    }

    fn country(&self, _: &str) -> Option<String> {
        None
    }

    fn order(&self, a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}

fn catalogue(entries: &[(&str, &str)]) -> Catalogue {
    let entries: serde_json::Map<_, _> = entries
        .iter()
        .map(|(key, text)| ((*key).to_owned(), serde_json::json!({ "message": text })))
        .collect();
    Catalogue::parse(&serde_json::Value::from(entries).to_string()).unwrap()
}

fn check(catalogues: &[&[(&str, &str)]], message: &Message, expect: &str) {
    let catalogues = catalogues
        .iter()
        .map(|entries| catalogue(entries))
        .collect::<Vec<_>>();
    assert_eq!(Localizer::new(&catalogues, &Plain).say(message), expect);
}

fn message(key: &'static str, arguments: Vec<(&'static str, Argument)>) -> Message {
    Message::new(key, None, arguments)
}

#[test]
fn arguments_go_where_the_language_wants_them() {
    let date = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
    let said = message("k", vec![("date", date.into()), ("n", 7_u64.into())]);
    check(&[&[("k", "$N$ since $DATE$")]], &said, "7 since 2025-11-03");
    check(&[&[("k", "$date$: $N$, $n$")]], &said, "2025-11-03: 7, 7");
}

#[test]
fn sentences_nest() {
    let inner = message("inner", vec![]);
    let said = message("outer", vec![("reason", inner.into())]);
    check(
        &[&[("outer", "No. $REASON$"), ("inner", "Because.")]],
        &said,
        "No. Because.",
    );
}

#[test]
fn an_argument_is_never_read_as_a_template() {
    let said = message("k", vec![("name", "$N$".into()), ("n", 7_u64.into())]);
    check(&[&[("k", "<$NAME$>")]], &said, "<$N$>");
}

#[test]
fn words_of_another_language_are_apart() {
    let inner = message("inner", vec![("label", Argument::quoted("Données", "fr"))]);
    let said = message("outer", vec![("reason", inner.into())]);
    let catalogues = [catalogue(&[
        ("outer", "No. $REASON$"),
        ("inner", "It is “$LABEL$”."),
    ])];
    let localizer = Localizer::new(&catalogues, &Plain);
    let piece = |text: &str, language: Option<&str>| Piece {
        text: text.into(),
        language: language.map(str::to_owned),
    };
    let expect = [
        piece("No. It is “", None),
        piece("Données", Some("fr")),
        piece("”.", None),
    ];
    assert_eq!(localizer.pieces(&said), expect);
    assert_eq!(localizer.say(&said), "No. It is “Données”.");
}

#[test]
fn dollars_and_strays() {
    let said = message("k", vec![("n", 7_u64.into())]);
    check(&[&[("k", "costs $$$N$")]], &said, "costs $7");
    check(&[&[("k", "a $ b")]], &said, "a  b");
    check(&[&[("k", "a $UNKNOWN$ b")]], &said, "a  b");
}

#[test]
fn plural_forms() {
    let days = |count: u64| Message::new("k", Some(count), vec![("count", count.into())]);
    let forms: &[(&str, &str)] = &[("k_one", "$COUNT$ day"), ("k_other", "$COUNT$ days")];
    check(&[forms], &days(1), "1 day");
    check(&[forms], &days(0), "0 days");
    check(&[forms], &days(21), "21 days");
    check(&[&[("k_other", "$COUNT$ Tage")]], &days(1), "1 Tage");
}

#[test]
fn a_missing_word_is_english_and_never_a_key() {
    let said = message("k", vec![]);
    check(&[&[], &[("k", "English")]], &said, "English");
    check(&[&[], &[]], &said, "");
}

/// A catalogue that ships, parsed by the code that ships.
pub(crate) fn shipped(folder: &str) -> Catalogue {
    let path = format!(
        "{}/../extension/_locales/{folder}/messages.json",
        env!("CARGO_MANIFEST_DIR"),
    );
    let text = std::fs::read_to_string(&path).unwrap();
    Catalogue::parse(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn what_the_browser_does_not_know_is_written_from_the_catalogue() {
    let said = message(
        "k",
        vec![
            ("date", NaiveDate::from_ymd_opt(2025, 11, 3).unwrap().into()),
            (
                "time",
                DateTime::parse_from_rfc3339("2026-11-23T09:05:00+01:00")
                    .unwrap()
                    .into(),
            ),
            ("n", 1234_u64.into()),
        ],
    );
    let check = |folder, expect| {
        let catalogues = [catalogue(&[("k", "$DATE$, $TIME$, $N$")]), shipped(folder)];
        assert_eq!(Localizer::new(&catalogues, &Ignorant).say(&said), expect);
    };
    check("en", "November 3, 2025, 09:05, 1234");
    check("de", "3. November 2025, 09:05, 1234");
    check("nl", "3 november 2025, 09:05, 1234");
}

#[test]
fn every_language_has_its_twelve_months() {
    for language in super::super::Language::all() {
        let catalogues = [shipped(language.folder())];
        let localizer = Localizer::new(&catalogues, &Ignorant);
        let days = (1..=12).map(|month| NaiveDate::from_ymd_opt(2026, month, 17).unwrap());
        let written = days.map(|day| localizer.date(day)).collect::<Vec<_>>();
        for day in &written {
            let same = written.iter().filter(|other| *other == day).count();
            assert!(
                day.contains("17") && day.contains("2026") && same == 1,
                "{day}"
            );
        }
    }
}

#[test]
fn plural_forms_go_by_the_names_that_browsers_give_them() {
    use PluralCategory::{Few, Many, One, Other, Two, Zero};
    for (name, expect) in [
        ("zero", Zero),
        ("one", One),
        ("two", Two),
        ("few", Few),
        ("many", Many),
        ("other", Other),
        ("Zero", Other),
        ("", Other),
    ] {
        assert_eq!(PluralCategory::named(name), expect, "{name}");
    }
}

#[test]
fn a_country_without_a_name_is_its_code() {
    struct Named;
    impl Intl for Named {
        fn plural(&self, count: u64) -> PluralCategory {
            Plain.plural(count)
        }
        fn number(&self, number: u64) -> Option<String> {
            Plain.number(number)
        }
        fn date(&self, date: NaiveDate) -> Option<String> {
            Plain.date(date)
        }
        fn time(&self, time: DateTime<FixedOffset>) -> Option<String> {
            Plain.time(time)
        }
        fn country(&self, code: &str) -> Option<String> {
            (code == "BE").then(|| "Belgium".to_owned())
        }
        fn order(&self, a: &str, b: &str) -> Ordering {
            a.cmp(b)
        }
    }
    let localizer = Localizer::new(&[], &Named);
    assert_eq!(localizer.country("BE"), "Belgium");
    let catalogue = [catalogue(&[("one", "in $PLACE$")])];
    let place = message("one", vec![("place", Argument::Country("BE"))]);
    assert_eq!(Localizer::new(&catalogue, &Named).say(&place), "in Belgium");
    assert_eq!(localizer.country("XX"), "XX");
}
