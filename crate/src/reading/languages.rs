//! Describes how the switch of a setting is recognised in each language of its platform's
//! interface.

use super::vocabulary;
use crate::platform::{AI_TRAINING, Confidence, SettingId};

/// How the switch is recognised in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecognitionMethods {
    /// Confidence of the platform's own label in this language; `None` if no label is known.
    pub by_label: Option<Confidence>,
    /// Whether the switch can be recognised by its subject, if it is the only control on the page
    /// and its name is not a known label.
    pub by_subject: bool,
}

/// How the switch is recognised where the interface is in the language `tag`, such as `zh_CN`.
#[must_use]
pub fn recognition_methods(setting: SettingId, tag: &str) -> RecognitionMethods {
    let by_label = setting
        .setting()
        .words_in(tag)
        .filter(|language| !language.labels.is_empty())
        .map(|language| language.confidence);
    RecognitionMethods {
        by_label,
        by_subject: setting.slug() == AI_TRAINING
            && by_label != Some(Confidence::High)
            && vocabulary::tags().any(|one| one.eq_ignore_ascii_case(tag)),
    }
}
