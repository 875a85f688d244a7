//! The person's preferences, folded from the journal: the last choice counts.

use super::{EntryKind, Journal, RemindAfter};
use crate::region::Region;
use crate::words::Language;

/// The choices in force. `None` means never chosen: then a policy's default may apply, or Veto's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The region that the person gave.
    pub region: Option<Region>,
    pub language: Option<LanguageChoice>,
    /// The language in which the person says they use the platform (BCP 47).
    pub interface_language: Option<String>,
    /// The `lang` of the platform's page that was last seen.
    pub interface_language_seen: Option<String>,
    /// Whether Veto must insert nothing into pages.
    pub quiet: Option<bool>,
    /// When to remind the person to look at the switch again.
    pub remind_after: Option<RemindAfter>,
}

/// What a person can choose as Veto's language. Following the browser is a choice, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageChoice {
    /// The best match for the browser's languages.
    Browsers,
    Chosen(Language),
}

impl Preferences {
    #[must_use]
    pub fn of(journal: &Journal) -> Self {
        let mut preferences = Self::default();
        for entry in journal.entries() {
            preferences.apply(&entry.what);
        }
        preferences
    }

    pub(super) fn apply(&mut self, what: &EntryKind) {
        match what {
            EntryKind::RegionChosen { region } => self.region = *region,
            EntryKind::LanguageChosen { language } => {
                let named = language.as_deref().and_then(Language::named);
                self.language =
                    Some(named.map_or(LanguageChoice::Browsers, LanguageChoice::Chosen));
            }
            EntryKind::InterfaceLanguageChosen { language } => {
                self.interface_language.clone_from(language)
            }
            EntryKind::QuietModeChosen { quiet } => self.quiet = Some(*quiet),
            EntryKind::ReminderChosen { days } => self.remind_after = Some(RemindAfter(*days)),
            EntryKind::SwitchSeen {
                interface_language, ..
            }
            | EntryKind::SwitchUnreadable {
                interface_language, ..
            }
            | EntryKind::SwitchOpened { interface_language }
                if !interface_language.is_empty() =>
            {
                self.interface_language_seen = Some(interface_language.clone());
            }
            _ => {}
        }
    }
}
