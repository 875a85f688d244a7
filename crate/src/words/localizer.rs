//! Renders messages as text: selects the plural form and fills in the arguments.

use super::first_of_month::with_ordinal;
use super::piece::{Piece, add};
use super::{Argument, Catalogue, Language, Message};
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::cmp::Ordering;

/// The plural categories of Unicode CLDR (<https://cldr.unicode.org/index/cldr-spec/plural-rules>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// The category with the name that `Intl.PluralRules` returns; [`PluralCategory::Other`] for an
    /// unknown name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => Self::Other,
        }
    }

    fn key_ending(self) -> &'static str {
        match self {
            Self::Zero => "_zero",
            Self::One => "_one",
            Self::Two => "_two",
            Self::Few => "_few",
            Self::Many => "_many",
            Self::Other => "_other",
        }
    }
}

/// Formats numbers, dates, times and country names in one language. In the browser this is its own
/// `Intl`, which does not know every language: where it returns `None`, a fallback is used, such as
/// the catalogue's own dates.
pub trait Intl {
    /// The plural category of a count.
    fn plural(&self, count: u64) -> PluralCategory;
    fn number(&self, number: u64) -> Option<String>;
    /// A day, with the month as a word.
    fn date(&self, date: NaiveDate) -> Option<String>;
    /// A day, for where there is little room.
    fn short_date(&self, date: NaiveDate) -> Option<String> {
        self.date(date)
    }
    /// A time of day.
    fn time(&self, time: DateTime<FixedOffset>) -> Option<String>;
    /// The name of a country, from its ISO 3166-1 code.
    fn country(&self, code: &str) -> Option<String>;
    /// The order of two texts in a sorted list.
    fn order(&self, a: &str, b: &str) -> Ordering;
}

/// The texts of one language, with English for what it lacks.
pub struct Localizer<'a> {
    catalogues: &'a [Catalogue],
    intl: &'a dyn Intl,
}

impl<'a> Localizer<'a> {
    /// `catalogues` are in order of preference: the person's language, then English.
    #[must_use]
    pub fn new(catalogues: &'a [Catalogue], intl: &'a dyn Intl) -> Self {
        Self { catalogues, intl }
    }

    /// The message as text.
    ///
    /// **Invariant:** never a key. A message that no catalogue has is left out.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let pieces = self.pieces(message).into_iter();
        pieces.map(|piece| piece.text).collect()
    }

    /// The message as text, with words of other languages in separate pieces.
    #[must_use]
    pub fn pieces(&self, message: &Message) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.add(&mut pieces, message);
        pieces
    }

    fn add(&self, pieces: &mut Vec<Piece>, message: &Message) {
        let mut catalogues = self.catalogues.iter();
        if let Some(template) = catalogues.find_map(|catalogue| self.template(catalogue, message)) {
            self.fill(pieces, template, message);
        }
    }

    fn template<'c>(&self, catalogue: &'c Catalogue, message: &Message) -> Option<&'c str> {
        let Some(count) = message.count else {
            return catalogue.text(message.key);
        };
        let form = |category: PluralCategory| {
            catalogue.text(&format!("{}{}", message.key, category.key_ending()))
        };
        form(self.intl.plural(count)).or_else(|| form(PluralCategory::Other))
    }

    /// Fills in the arguments. `$NAME$` is an argument and `$$` a dollar sign, as in the browsers'
    /// own format.
    fn fill(&self, pieces: &mut Vec<Piece>, template: &str, message: &Message) {
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('$') {
            add(pieces, before, None);
            rest = match after.split_once('$') {
                Some(("", after)) => {
                    add(pieces, "$", None);
                    after
                }
                Some((name, after)) => {
                    let argument = message
                        .arguments
                        .iter()
                        .find(|(known, _)| known.eq_ignore_ascii_case(name));
                    if let Some((_, argument)) = argument {
                        self.write(pieces, argument);
                    }
                    after
                }
                None => after,
            };
        }
        add(pieces, rest, None);
    }

    fn write(&self, pieces: &mut Vec<Piece>, argument: &Argument) {
        match argument {
            Argument::Number(number) => add(pieces, &self.number(*number), None),
            Argument::Date(date) => add(pieces, &self.date(*date), None),
            Argument::ShortDate(date) => add(pieces, &self.short_date(*date), None),
            Argument::Time(time) => add(pieces, &self.time(*time), None),
            Argument::Text(text) => add(pieces, text, None),
            Argument::Country(code) => add(pieces, &self.country(code), None),
            Argument::Quoted { text, language } => add(pieces, text, Some(language)),
            Argument::Message(message) => self.add(pieces, message),
        }
    }

    /// The name of a country, from its ISO 3166-1 code; the code itself if no name is known.
    #[must_use]
    pub fn country(&self, code: &str) -> String {
        self.intl.country(code).unwrap_or_else(|| code.to_owned())
    }

    /// The order of two texts in a sorted list.
    #[must_use]
    pub fn order(&self, a: &str, b: &str) -> Ordering {
        self.intl.order(a, b)
    }

    fn number(&self, number: u64) -> String {
        let written = self.intl.number(number);
        written.unwrap_or_else(|| number.to_string())
    }

    /// A day, with the month as a word.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        let written = self.intl.date(date);
        let written = written.unwrap_or_else(|| self.say(&super::written::date(date)));
        with_ordinal(self.language(), date, written)
    }

    /// A day, for where there is little room.
    fn short_date(&self, date: NaiveDate) -> String {
        match self.intl.short_date(date) {
            Some(written) => with_ordinal(self.language(), date, written),
            None => self.date(date),
        }
    }

    /// The language of the texts, in which the dates are written too.
    fn language(&self) -> Option<Language> {
        self.catalogues.first().and_then(Catalogue::language)
    }

    /// A time of day. The fallback suits every language whose times some browser does not know: all
    /// of them use the 24-hour clock.
    fn time(&self, time: DateTime<FixedOffset>) -> String {
        let written = self.intl.time(time);
        written.unwrap_or_else(|| time.format("%H:%M").to_string())
    }
}

#[cfg(test)]
pub(crate) mod tests;
