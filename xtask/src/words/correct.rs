//! Changes the texts of a catalogue by the corrections of a sheet.

use super::build_checks::catalogue::SAME_AS_IN_ENGLISH;
use super::catalogues::{Catalogues, ENGLISH};

/// A text that the native reader corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Correction {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) reason: String,
}

/// Puts the corrected texts in the place of the old ones, and marks those that are deliberately the
/// same as in English.
pub(super) fn apply(catalogues: &mut Catalogues, language: &str, corrections: &[Correction]) {
    for Correction { key, text, .. } in corrections {
        let is_english = language != ENGLISH && catalogues.english_text(key) == text;
        let entry = &mut catalogues.texts_mut(language)[key.as_str()];
        entry["message"] = text.as_str().into();
        if is_english {
            entry["description"] = SAME_AS_IN_ENGLISH.into();
        }
    }
}
