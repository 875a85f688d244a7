//! What the person chose, folded from the journal: the last word counts. Applies none of it.

use super::{Journal, RemindAfter, What};
use crate::region::Region;
use crate::words::Language;

/// The choices in force. `None` is "never chosen": then somebody else's default may count, or Veto's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    /// Where the person says they are.
    pub region: Option<Region>,
    /// Veto's language.
    pub language: Option<LanguageChoice>,
    /// The platform's interface language, as the person says.
    pub interface_language: Option<String>,
    /// The platform's interface language, as last seen on one of its pages.
    pub interface_language_seen: Option<String>,
    /// Whether nothing may be inserted on pages.
    pub quiet: Option<bool>,
    /// When they are reminded to look at the switch again.
    pub remind_after: Option<RemindAfter>,
}

/// What a person can say of Veto's language. That it is to follow the browser is a choice, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageChoice {
    /// The best for the languages that the browser names.
    Browsers,
    /// This one.
    Chosen(Language),
}

impl Preferences {
    /// Those of the journal.
    #[must_use]
    pub fn of(journal: &Journal) -> Self {
        let mut preferences = Self::default();
        for entry in journal.entries() {
            preferences.apply(&entry.what);
        }
        preferences
    }

    pub(super) fn apply(&mut self, what: &What) {
        match what {
            What::RegionChosen { region } => self.region = *region,
            What::LanguageChosen { language } => {
                let named = language.as_deref().and_then(Language::named);
                self.language =
                    Some(named.map_or(LanguageChoice::Browsers, LanguageChoice::Chosen));
            }
            What::InterfaceLanguageChosen { language } => {
                self.interface_language.clone_from(language)
            }
            What::QuietModeChosen { quiet } => self.quiet = Some(*quiet),
            What::ReminderChosen { days } => self.remind_after = Some(RemindAfter(*days)),
            What::SwitchSeen {
                interface_language, ..
            }
            | What::SwitchUnreadable {
                interface_language, ..
            }
            | What::SwitchOpened { interface_language }
                if !interface_language.is_empty() =>
            {
                self.interface_language_seen = Some(interface_language.clone());
            }
            _ => {}
        }
    }
}
