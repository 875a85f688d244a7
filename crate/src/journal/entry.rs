//! The stored form of a journal entry: when, about which setting or platform, and what happened.
//! Frozen within a version of the format.

use super::{Evidence, Step};
use crate::observation::PageLoad;
use crate::platform::{PlatformId, SettingId, Slug};
use crate::reading::UnreadableReason;
use crate::region::Region;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::num::NonZeroU16;

/// One dated line of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Made by the sender of the request for this entry; the same request has the same id.
    pub id: EntryId,
    /// Place in the journal: larger than the `order` of every entry that was there when this one
    /// was written, and at least the time by the clock then, in milliseconds since 1970.
    pub order: u64,
    /// When it happened, by the person's clock, with the offset from UTC.
    pub at: DateTime<FixedOffset>,
    /// The platform that the entry is about. Entries of format 1 name one even if they are about
    /// the person alone; that means nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Slug>,
    /// The setting of that platform that the entry is about. Entries of format 1 name none; then it
    /// is [`SettingId::FIRST`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setting: Option<Slug>,
    /// The version of Veto that wrote the entry.
    pub version: String,
    pub what: EntryKind,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A switch of a platform.
    Setting(SettingId),
    /// A platform, whatever its settings.
    Platform(PlatformId),
    /// The person, whatever the platform.
    Person,
}

/// The kind of subject that a kind of entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Setting,
    Platform,
    Person,
}

impl Subject {
    /// The platform that the entry is about, if it is about one.
    #[must_use]
    pub fn platform(self) -> Option<PlatformId> {
        match self {
            Self::Setting(setting) => Some(setting.platform_id()),
            Self::Platform(platform) => Some(platform),
            Self::Person => None,
        }
    }

    /// What an entry of this scope names, for something that happened with this subject: a step on
    /// the page of a setting is about its platform alone.
    ///
    /// Returns `None` if the scope needs a setting or a platform that the subject does not have.
    #[must_use]
    pub fn narrowed(self, scope: Scope) -> Option<Self> {
        match (scope, self) {
            (Scope::Person, _) => Some(Self::Person),
            (Scope::Platform, _) => self.platform().map(Self::Platform),
            (Scope::Setting, Self::Setting(_)) => Some(self),
            (Scope::Setting, Self::Platform(_) | Self::Person) => None,
        }
    }
}

impl Entry {
    /// What the entry is about; `None` if it names a platform or a setting that this version does
    /// not know. Such an entry is kept, and changes nothing.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        let platform = || PlatformId::named(self.platform.as_ref()?.as_str());
        match self.what.scope() {
            Scope::Person => Some(Subject::Person),
            Scope::Platform => {
                let platform = platform()?;
                let setting = self
                    .what
                    .said_of()
                    .map(|slug| SettingId::named(platform, slug));
                let setting = setting.flatten().map(Subject::Setting);
                Some(setting.unwrap_or(Subject::Platform(platform)))
            }
            Scope::Setting => {
                let setting = match &self.setting {
                    Some(slug) => SettingId::named(platform()?, slug.as_str()),
                    // Format 1 knew one platform with one setting.
                    None => (platform()? == PlatformId::LINKEDIN).then_some(SettingId::FIRST),
                };
                setting.map(Subject::Setting)
            }
        }
    }

    /// Whether the entry names what its kind is about.
    pub(super) fn is_complete(&self) -> bool {
        self.platform.is_some() || self.what.scope() == Scope::Person
    }

    /// Whether the entry reports the state of the switch.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        matches!(self.what, EntryKind::SwitchSeen { .. })
    }

    /// Orders two entries within a journal. They are equal only if they are the same in every
    /// field.
    ///
    /// `at` alone compares instants: the same instant with another offset can be another day.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let place = |entry: &Self| (entry.order, entry.at);
        let offset = |entry: &Self| entry.at.offset().local_minus_utc();
        place(self)
            .cmp(&place(other))
            .then_with(|| self.id.cmp(&other.id))
            .then_with(|| self.what.cmp(&other.what))
            .then_with(|| offset(self).cmp(&offset(other)))
            .then_with(|| self.platform.cmp(&other.platform))
            .then_with(|| self.setting.cmp(&other.setting))
            .then_with(|| self.version.cmp(&other.version))
    }
}

/// What an entry reports.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// The switch was seen.
    SwitchSeen {
        state: SwitchState,
        load: PageLoad,
        /// The label of the switch on the page.
        label: String,
        /// The page's `lang`; empty if it has none.
        interface_language: String,
        /// What the load showed until then. Entries of versions that did not record it have none,
        /// and prove nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        evidence: Option<Evidence>,
    },
    /// The switch's page was open, but the switch could not be read.
    SwitchUnreadable {
        reason: UnreadableReason,
        load: PageLoad,
        /// The page's `lang`; empty if it has none.
        interface_language: String,
    },
    /// The person asked Veto to open the page of the switch.
    SwitchOpened {
        /// The `lang` of the page from which they asked; empty if they did not ask from a page.
        interface_language: String,
    },
    /// The person says that they turned the switch off.
    ObjectionDeclared,
    /// The person does not mind AI training.
    NotObjecting,
    /// The person takes back [`Self::ObjectionDeclared`] or [`Self::NotObjecting`].
    Reconsidered,
    /// The person chose "Later" on the banner.
    BannerPostponed {
        /// The first day on which the banner may show again. The day of the entry itself shows it
        /// again at once, even if it was closed.
        until: NaiveDate,
    },
    /// The person closed the banner.
    BannerDismissed,
    /// The person said where they are; `None` returns to Veto's guess.
    RegionChosen {
        /// The region that counts from now on.
        region: Option<Region>,
    },
    /// The person chose Veto's language; `None` returns to the browser's.
    LanguageChosen {
        /// Folder name of the catalogue. Text, so that dropping a language makes no journal
        /// unreadable.
        language: Option<String>,
    },
    /// The person said in which language they use the platform; `None` returns to the language that
    /// was seen.
    InterfaceLanguageChosen {
        /// BCP 47 tag.
        language: Option<String>,
    },
    /// The person turned quiet mode on or off.
    QuietModeChosen {
        /// Whether Veto must insert nothing into pages.
        quiet: bool,
    },
    /// The person chose after how many days to be reminded to look again; `None` is never.
    ReminderChosen {
        /// Calendar days.
        days: Option<NonZeroU16>,
    },
    /// The person says that a step beyond the switch was taken, which Veto cannot see itself.
    StepTaken {
        step: Step,
        /// The day on which the step was taken, as the person gave it.
        on: NaiveDate,
    },
    /// The person takes back [`Self::StepTaken`].
    StepTakenBack {
        /// The step that counts as not taken from now on.
        step: Step,
    },
    /// The person says that they use the platform, so that Veto looks after it.
    PlatformUsed,
    /// The person says that they do not use the platform, or no longer.
    PlatformNotUsed,
    /// The stored journal could not be read; it was set aside, and this journal was started.
    JournalSetAside {
        reason: SetAsideReason,
        /// The key of the store under which the unreadable journal is saved.
        key: String,
    },
    /// Entries were imported from a file.
    JournalImported {
        /// How many entries were new.
        entries: u64,
    },
}

impl EntryKind {
    /// Slug of the setting that the person's word is about, for a step that earlier versions knew
    /// instead of that setting.
    fn said_of(&self) -> Option<&'static str> {
        match self {
            Self::StepTaken { step, .. } | Self::StepTakenBack { step } => step.setting(),
            _ => None,
        }
    }

    /// What an entry of this kind is about.
    #[must_use]
    pub fn scope(&self) -> Scope {
        match self {
            Self::SwitchSeen { .. }
            | Self::SwitchUnreadable { .. }
            | Self::SwitchOpened { .. }
            | Self::ObjectionDeclared
            | Self::NotObjecting
            | Self::Reconsidered
            | Self::BannerPostponed { .. }
            | Self::BannerDismissed => Scope::Setting,
            Self::InterfaceLanguageChosen { .. }
            | Self::StepTaken { .. }
            | Self::StepTakenBack { .. }
            | Self::PlatformUsed
            | Self::PlatformNotUsed => Scope::Platform,
            Self::RegionChosen { .. }
            | Self::LanguageChosen { .. }
            | Self::QuietModeChosen { .. }
            | Self::ReminderChosen { .. }
            | Self::JournalSetAside { .. }
            | Self::JournalImported { .. } => Scope::Person,
        }
    }
}

/// The state of a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SwitchState {
    On,
    Off,
}

/// Why a stored journal was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetAsideReason {
    /// It is not a journal, or a damaged one.
    Corrupt,
    /// A newer version of Veto wrote it.
    Newer,
}

/// The id of an entry: 1 to 64 ASCII letters, digits, `-`, `_`, `:`, `.` or `+`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EntryId(String);

impl EntryId {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EntryId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_:.+".contains(&byte);
        if (1..=64).contains(&text.len()) && text.bytes().all(allowed) {
            Ok(Self(text))
        } else {
            Err("an entry's id is 1 to 64 letters, digits or - _ : . +")
        }
    }
}
