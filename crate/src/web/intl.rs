//! Numbers, days, times and plurals, by the browser's own `Intl`. Knows no sentence.
//!
//! Each formatter is made once, when it is first needed: to make one costs far more than to use it, and a list of countries
//! is ordered by a hundred comparisons.

use crate::words::{self, Locale, PluralCategory};
use chrono::{DateTime, FixedOffset, NaiveDate};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::OnceCell;
use std::cmp::Ordering;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Throws at what it takes for no tag, and does so before any formatter would.
    #[wasm_bindgen(catch, js_namespace = ["Intl", "DateTimeFormat"], js_name = supportedLocalesOf)]
    fn supported_locales_of(locales: &Array) -> Result<Array, JsValue>;
}

/// `Intl` for one language, as one country uses it.
pub(super) struct BrowserIntl {
    locales: Array,
    /// Whether the browser knows how it writes dates and numbers; if not, it would write them in
    /// a language of its own choice.
    known: bool,
    date: OnceCell<Function>,
    time: OnceCell<Function>,
    number: OnceCell<Function>,
    plural: OnceCell<Intl::PluralRules>,
    countries: OnceCell<Intl::DisplayNames>,
    order: OnceCell<Function>,
}

impl BrowserIntl {
    pub(super) fn new(locale: &Locale) -> Self {
        let (locales, known) = taken(locale);
        Self {
            locales,
            known,
            date: OnceCell::new(),
            time: OnceCell::new(),
            number: OnceCell::new(),
            plural: OnceCell::new(),
            countries: OnceCell::new(),
            order: OnceCell::new(),
        }
    }

    /// The calendar and clock of the person are already in the number: nothing is shifted again.
    fn utc(&self, style: &str, length: &str) -> Function {
        let options = object(&[(style, length), ("timeZone", "UTC")]);
        Intl::DateTimeFormat::new(&self.locales, &options).format()
    }
}

impl words::Intl for BrowserIntl {
    fn plural(&self, count: u64) -> PluralCategory {
        #[expect(clippy::cast_precision_loss, reason = "counts of days")]
        let category = self
            .plural
            .get_or_init(|| Intl::PluralRules::new(&self.locales, &Object::new()))
            .select(count as f64);
        PluralCategory::named(&String::from(category))
    }

    fn number(&self, value: u64) -> Option<String> {
        if !self.known {
            return None;
        }
        let format = self
            .number
            .get_or_init(|| Intl::NumberFormat::new(&self.locales, &Object::new()).format());
        call(format, &number(i64::try_from(value).unwrap_or(i64::MAX)))
    }

    fn date(&self, date: NaiveDate) -> Option<String> {
        if !self.known {
            return None;
        }
        let midnight = date.and_time(chrono::NaiveTime::MIN).and_utc();
        let format = self.date.get_or_init(|| self.utc("dateStyle", "long"));
        call(format, &js_date(midnight.timestamp_millis()))
    }

    fn country(&self, code: &str) -> Option<String> {
        let names = self.countries.get_or_init(|| {
            let options = object(&[("type", "region"), ("fallback", "none")]);
            // In English rather than in a language of the browser's choice.
            let english = Array::of1(&"en".into());
            let locales = if self.known { &self.locales } else { &english };
            Intl::DisplayNames::new(locales, &options)
        });
        names.of(code).map(String::from)
    }

    fn order(&self, a: &str, b: &str) -> Ordering {
        let compare = self
            .order
            .get_or_init(|| Intl::Collator::new(&self.locales, &Object::new()).compare());
        let compared = compare.call2(&JsValue::UNDEFINED, &a.into(), &b.into());
        let compared = compared.ok().and_then(|value| value.as_f64());
        compared.map_or(Ordering::Equal, |value| value.total_cmp(&0.0))
    }

    fn time(&self, time: DateTime<FixedOffset>) -> Option<String> {
        if !self.known {
            return None;
        }
        let shown = time.naive_local().and_utc();
        let format = self.time.get_or_init(|| self.utc("timeStyle", "short"));
        call(format, &js_date(shown.timestamp_millis()))
    }
}

/// What of the locale the browser's `Intl` takes, and whether it knows how that is written. Which tags are well-formed is for
/// the browser to say, and what it throws would end the whole event: where it takes none, it gets none.
fn taken(locale: &Locale) -> (Array, bool) {
    [locale.as_str(), locale.language()]
        .into_iter()
        .find_map(|tag| {
            let locales = Array::of1(&tag.into());
            let supported = supported_locales_of(&locales).ok()?;
            Some((locales, supported.length() > 0))
        })
        .unwrap_or_else(|| (Array::new(), false))
}

fn js_date(epoch_ms: i64) -> Date {
    Date::new(&number(epoch_ms))
}

fn number(value: i64) -> JsValue {
    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds and counts far below 2^53"
    )]
    JsValue::from_f64(value as f64)
}

fn call(format: &Function, value: &JsValue) -> Option<String> {
    let formatted = format.call1(&JsValue::UNDEFINED, value);
    formatted.ok()?.as_string()
}

fn object(entries: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a plain property of a plain object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    object
}
