//! Which plural forms a language needs, by Unicode CLDR (<https://cldr.unicode.org/index/cldr-spec/plural-rules>). Reads no texts.

use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::collections::BTreeMap;

/// The plural categories, as the end of a key.
pub(crate) const CATEGORIES: [&str; 6] = ["_zero", "_one", "_two", "_few", "_many", "_other"];

/// The numbers that take a category.
pub(crate) struct Numbers {
    /// The first of them.
    pub(crate) first: u32,
    /// Whether it is the only one, so that the text may leave it out ("one day left").
    pub(crate) alone: bool,
}

/// The categories of the whole numbers that are counted here; `None` for what is no language.
pub(crate) fn categories(folder: &str) -> Option<BTreeMap<&'static str, Numbers>> {
    let locale: icu_locale_core::Locale = folder.replace('_', "-").parse().ok()?;
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()?;
    let mut categories = BTreeMap::new();
    // Days and entries: far from the millions, for which some languages have a form of their own.
    for count in 0..1000_u32 {
        categories
            .entry(ending(rules.category_for(count)))
            .and_modify(|numbers: &mut Numbers| numbers.alone = false)
            .or_insert(Numbers {
                first: count,
                alone: true,
            });
    }
    Some(categories)
}

fn ending(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "_zero",
        PluralCategory::One => "_one",
        PluralCategory::Two => "_two",
        PluralCategory::Few => "_few",
        PluralCategory::Many => "_many",
        PluralCategory::Other => "_other",
    }
}
