//! The words on X's pages, by interface language: X's own from the core's data, and the other two
//! boxes where their words are known, else in English.

use veto::platform::SettingWords;

use super::GrokBox;
use crate::replica::brand::Brand;

/// X's own words in this language; English ones if the core knows none.
pub(super) fn of(language: &str) -> &'static SettingWords {
    Brand::x().platform.platform().settings()[0]
        .words_for(language)
        .0
}

/// The label of a box.
pub(super) fn label(of: GrokBox, language: &str) -> &'static str {
    match (of, language) {
        (GrokBox::Training, _) => self::of(language).labels[0],
        (GrokBox::Personalisation, "de") => "X erlauben, deine Nutzung von Grok zu personalisieren",
        (GrokBox::Personalisation, "fr") => {
            "Autoriser X à personnaliser votre expérience avec Grok"
        }
        (GrokBox::Personalisation, "nl") => "X toestaan om je ervaring met Grok te personaliseren",
        (GrokBox::Personalisation, _) => "Allow X to personalize your experience with Grok",
        (GrokBox::Memory, _) => "Allow Grok to remember your conversation history",
    }
}

/// The button that deletes all conversations.
pub(super) fn delete(language: &str) -> &'static str {
    match language {
        "de" => "Konversationsprotokoll löschen",
        "fr" => "Supprimer l'historique des conversations",
        "nl" => "Gespreksgeschiedenis verwijderen",
        _ => "Delete conversation history",
    }
}

/// What the page says if it could not load.
pub(super) const FAILED: &str = "Something went wrong. Try reloading.";

/// The link in a box's help text.
pub(super) const MORE: &str = "Learn more";
