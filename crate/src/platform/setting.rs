//! A setting: one switch of a platform, on a page of its own, with the platform's words for it.

use super::{Confidence, usual_code};
use crate::words::primary_subtag;

/// Slug of every setting that is about training AI.
pub const AI_TRAINING: &str = "ai-training";

/// A switch of a platform.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the journal. It never changes.
    pub slug: &'static str,
    /// The platform's English name for it.
    pub name: &'static str,
    /// Path of the page with the switch, below the platform's origin.
    pub path: &'static str,
    /// Other paths under which the same page is shown.
    pub also: &'static [&'static str],
    /// Whether the platform's phone app is known to have it: after the photo and the settings,
    /// below the second name of [`SettingWords::path`], under the last one.
    pub in_app: bool,
    /// The platform's words for it, English first. A setting of which no label is known is never
    /// read.
    pub words: &'static [SettingWords],
    /// What it means when the switch is on.
    pub on: OnMeans,
    /// Whether it raises an alarm before it was ever seen off.
    pub asks: bool,
}

/// The platform's words for a setting in one of its interface languages. They are facts about the
/// platform, not texts of ours.
#[derive(Debug)]
pub struct SettingWords {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// Names of the steps on the way to the switch, from the home page of the settings on.
    pub path: &'static [&'static str],
    /// Wordings of the switch, the best attested first; empty if none was found.
    pub labels: &'static [&'static str],
    pub confidence: Confidence,
}

/// What it means when a switch is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnMeans {
    /// The platform may use the data: off is an objection.
    Allowed,
    /// The platform may not use the data: on is an objection. Veto has no words for such a switch,
    /// so it does not read it.
    Objected,
}

impl SettingWords {
    /// The names of the steps to the switch in the platform's phone app, after the photo and the
    /// settings, if [`Setting::in_app`].
    #[must_use]
    pub fn path_in_app(&self) -> Option<[&'static str; 2]> {
        let (category, last) = (self.path.get(1)?, self.path.last()?);
        (category != last).then_some([*category, *last])
    }
}

impl Setting {
    /// The platform's words in the language `tag`, if they are known. Only the primary subtag
    /// counts.
    #[must_use]
    pub fn words_in(&self, tag: &str) -> Option<&'static SettingWords> {
        let wanted = usual_code(primary_subtag(tag));
        self.words
            .iter()
            .find(|language| usual_code(language.tag) == wanted)
    }

    /// The platform's words in the language `tag`, and `true`. If Veto does not know them in that
    /// language, the English ones, and `false`.
    #[must_use]
    pub fn words_for(&self, tag: &str) -> (&'static SettingWords, bool) {
        match self.words_in(tag) {
            Some(words) => (words, true),
            None => (&self.words[0], false),
        }
    }

    /// Whether Veto can read the switch: a label of it is known, and off is an objection.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        let has_label = self.words.iter().any(|words| !words.labels.is_empty());
        has_label && self.on == OnMeans::Allowed
    }
}
