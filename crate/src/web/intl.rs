//! Formats numbers, dates, times and country names, and selects plurals, with the browser's own
//! `Intl`.
//!
//! Each formatter is made once, when it is first needed: making one costs far more than using it,
//! and sorting a list of countries takes a hundred comparisons.

use crate::words::{self, Locale, PluralCategory};
use chrono::{DateTime, FixedOffset, NaiveDate};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::OnceCell;
use std::cmp::Ordering;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Throws if the browser rejects the tag. Asked first, because every formatter would throw too.
    #[wasm_bindgen(catch, js_namespace = ["Intl", "DateTimeFormat"], js_name = supportedLocalesOf)]
    fn supported_locales_of(locales: &Array) -> Result<Array, JsValue>;
}

/// `Intl` for one locale.
pub(super) struct BrowserIntl {
    locales: Array,
    /// Whether the browser can format dates and numbers in this language. If not, it would use a
    /// language of its own choice.
    known: bool,
    date: OnceCell<Function>,
    short_date: OnceCell<Function>,
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
            short_date: OnceCell::new(),
            time: OnceCell::new(),
            number: OnceCell::new(),
            plural: OnceCell::new(),
            countries: OnceCell::new(),
            order: OnceCell::new(),
        }
    }

    /// A formatter for UTC: the value already has the person's calendar and clock, so nothing may
    /// shift it again.
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
        let format = self.date.get_or_init(|| self.utc("dateStyle", "long"));
        call(format, &midnight(date))
    }

    fn short_date(&self, date: NaiveDate) -> Option<String> {
        if !self.known {
            return None;
        }
        let format = self
            .short_date
            .get_or_init(|| self.utc("dateStyle", "medium"));
        call(format, &midnight(date))
    }

    fn country(&self, code: &str) -> Option<String> {
        let names = self.countries.get_or_init(|| {
            let options = object(&[("type", "region"), ("fallback", "none")]);
            // Use English, not a language of the browser's choice.
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

/// The tag of the locale that the browser's `Intl` accepts, and whether it can format in that
/// language.
///
/// Only the browser can say which tags it takes as well-formed, and an exception would end the
/// whole event. If it accepts no tag, it gets none.
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

/// The beginning of the day, in UTC.
fn midnight(date: NaiveDate) -> Date {
    let midnight = date.and_time(chrono::NaiveTime::MIN).and_utc();
    js_date(midnight.timestamp_millis())
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
