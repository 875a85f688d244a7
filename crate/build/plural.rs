//! The plural forms that each language needs, from Unicode CLDR
//! (<https://cldr.unicode.org/index/cldr-spec/plural-rules>).

use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::collections::BTreeMap;

/// The plural categories, as suffixes of message keys.
pub(crate) const CATEGORIES: [&str; 6] = ["_zero", "_one", "_two", "_few", "_many", "_other"];

/// The numbers that take one plural category.
pub(crate) struct Numbers {
    /// The smallest of them.
    pub(crate) first: u32,
    /// Whether it is the only one. If so, the text need not show the number ("one day left").
    pub(crate) alone: bool,
}

/// The plural categories that whole numbers below 1000 take in the language of the folder `folder`.
/// `None` if the folder's name is not a language tag.
pub(crate) fn categories(folder: &str) -> Option<BTreeMap<&'static str, Numbers>> {
    let locale: icu_locale_core::Locale = folder.replace('_', "-").parse().ok()?;
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()?;
    let mut categories = BTreeMap::new();
    // Veto counts days and entries: far fewer than a million, for which some languages have a form
    // of their own.
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
