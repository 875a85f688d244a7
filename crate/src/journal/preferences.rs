//! The person's preferences, in general and for each platform, folded from the journal: the last
//! choice counts.

use super::{EntryKind, Journal, RemindAfter};
use crate::platform::PlatformId;
use crate::region::Region;
use crate::words::Language;

/// The choices in force. `None` means never chosen: then a policy's default may apply, or Veto's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The region that the person gave.
    pub region: Option<Region>,
    pub language: Option<LanguageChoice>,
    /// Whether Veto must insert nothing into pages.
    pub quiet: Option<bool>,
    /// When to remind the person to look at the switch again.
    pub remind_after: Option<RemindAfter>,
}

/// The choices in force for one platform.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlatformPreferences {
    /// Whether the person says that they use the platform; `None` if they never said.
    pub used: Option<bool>,
    /// The language in which the person says they use it (BCP 47).
    pub interface_language: Option<String>,
    /// The `lang` of its page that was last seen.
    pub interface_language_seen: Option<String>,
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
            EntryKind::QuietModeChosen { quiet } => self.quiet = Some(*quiet),
            EntryKind::ReminderChosen { days } => self.remind_after = Some(RemindAfter(*days)),
            _ => {}
        }
    }
}

impl PlatformPreferences {
    #[must_use]
    pub fn of(journal: &Journal, platform: PlatformId) -> Self {
        let mut preferences = Self::default();
        for entry in journal.of_platform(platform) {
            preferences.apply(&entry.what);
        }
        preferences
    }

    fn apply(&mut self, what: &EntryKind) {
        match what {
            EntryKind::PlatformUsed => self.used = Some(true),
            EntryKind::PlatformNotUsed => self.used = Some(false),
            EntryKind::InterfaceLanguageChosen { language } => {
                self.interface_language.clone_from(language);
            }
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
