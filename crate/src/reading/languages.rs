//! How the switch is recognised in each language of a platform's interface.

use super::vocabulary;
use crate::platform::{Confidence, Platform};

/// By what the switch is recognised in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recognition {
    /// By the platform's own label, as sure as that is known.
    pub by_label: Option<Confidence>,
    /// By what it is about, if it is the only control and another label than the known one names it.
    pub by_subject: bool,
}

/// By what the switch is recognised where the interface is in the language `tag`.
#[must_use]
pub fn recognition(platform: &Platform, tag: &str) -> Recognition {
    let by_label = platform
        .interface_in(tag)
        .filter(|language| !language.labels.is_empty())
        .map(|language| language.confidence);
    Recognition {
        by_label,
        by_subject: by_label != Some(Confidence::High)
            && vocabulary::tags().any(|one| one.eq_ignore_ascii_case(tag)),
    }
}
