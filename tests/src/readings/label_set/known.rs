//! The words on random pages of a setting, from the platform's own words that the core knows.

use veto::platform::SettingId;

use super::LabelSet;
use super::common::{self, CommonWords};

/// The interface languages in which some platforms fall back to English.
const FALLING_BACK: [&str; 3] = ["ga", "gl", "eu"];

/// One item for each language in which the core knows a label.
pub(super) fn all(setting: SettingId) -> impl Iterator<Item = LabelSet> {
    let words = setting.setting().words.iter();
    let known = words.filter(|words| !words.labels.is_empty());
    known.map(|words| {
        let common = common::in_language(words.tag);
        set(words.tag, words.path, words.labels[0], common)
    })
}

/// Pages in another language whose words for the setting are English.
pub(super) fn in_english(setting: SettingId) -> impl Iterator<Item = LabelSet> {
    let english = &setting.setting().words[0];
    FALLING_BACK.into_iter().map(move |tag| {
        let common = common::in_language("en");
        set(tag, english.path, english.labels[0], common)
    })
}

fn set(
    tag: &'static str,
    path: &[&'static str],
    label: &'static str,
    common: &'static CommonWords,
) -> LabelSet {
    LabelSet {
        tag,
        is_known: true,
        title: path.last().expect("a way has steps"),
        label,
        negated: common.negated(label).into(),
        refused: common.refused(label).into(),
        generic: common.generic,
        on: common.on,
        off: common.off,
    }
}
