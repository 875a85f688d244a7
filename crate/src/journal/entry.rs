//! One entry of the journal: when, about what, and what happened. The stored form; frozen within a version.

use super::{Evidence, Step};
use crate::observation::PageLoad;
use crate::platform::PlatformId;
use crate::reading::UnreadableReason;
use crate::region::Region;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::num::NonZeroU16;

/// What happened, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Made by whoever asked for the entry; the same request has the same id.
    pub id: EntryId,
    /// Position: larger than that of every entry that was there when this one was written, and at
    /// least the milliseconds since 1970 by the clock of then.
    pub order: u64,
    /// When, by the person's clock, with its offset from UTC.
    pub at: DateTime<FixedOffset>,
    /// About which platform.
    pub platform: PlatformId,
    /// Which version of Veto wrote it.
    pub version: String,
    /// What happened.
    pub what: What,
}

impl Entry {
    /// Whether it tells how the switch stood.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        matches!(self.what, What::SwitchSeen { .. })
    }

    /// Which of two comes first in a journal; the same only if the two are the same in everything.
    ///
    /// `at` alone compares instants: the same one with another offset can be another day.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let place = |entry: &Self| (entry.order, entry.at);
        let rest = |entry: &Self| (entry.at.offset().local_minus_utc(), entry.platform);
        place(self)
            .cmp(&place(other))
            .then_with(|| self.id.cmp(&other.id))
            .then_with(|| self.what.cmp(&other.what))
            .then_with(|| rest(self).cmp(&rest(other)))
            .then_with(|| self.version.cmp(&other.version))
    }
}

/// The things that happen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The switch was seen.
    SwitchSeen {
        /// How it stood.
        state: SwitchState,
        /// On which load of the page.
        load: PageLoad,
        /// What the page called it.
        label: String,
        /// The page's language.
        interface_language: String,
        /// What the load showed until then. Entries of versions before it have none, and prove
        /// nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        evidence: Option<Evidence>,
    },
    /// Its page was there, and could not be read.
    SwitchUnreadable {
        /// Why.
        reason: UnreadableReason,
        /// On which load of the page.
        load: PageLoad,
        /// The page's language.
        interface_language: String,
    },
    /// The person asked Veto to open the page of the switch.
    SwitchOpened {
        /// The language of the page from which they asked; empty if it was none.
        interface_language: String,
    },
    /// The person says that they turned the switch off.
    ObjectionDeclared,
    /// The person does not mind.
    NotObjecting,
    /// The person takes that back.
    Reconsidered,
    /// "Later", on the banner.
    BannerPostponed {
        /// The first day on which it may show again.
        until: NaiveDate,
    },
    /// The banner was closed.
    BannerDismissed,
    /// The person said where they are; `None` is back to the guess.
    RegionChosen {
        /// Where.
        region: Option<Region>,
    },
    /// The person chose Veto's language; `None` is back to the browser's.
    LanguageChosen {
        /// Folder of the catalogue. Text, so that a language that is given up breaks no journal.
        language: Option<String>,
    },
    /// The person said in which language they use the platform; `None` is back to what was seen.
    InterfaceLanguageChosen {
        /// BCP 47 tag.
        language: Option<String>,
    },
    /// Quiet mode was turned on or off.
    QuietModeChosen {
        /// Whether nothing may be inserted on pages.
        quiet: bool,
    },
    /// The person chose after how many days they are reminded to look again; `None` is never.
    ReminderChosen {
        /// Calendar days.
        days: Option<NonZeroU16>,
    },
    /// The person says that a step beyond the switch was taken: one that only they know of.
    StepTaken {
        /// Which.
        step: Step,
        /// On which day.
        on: NaiveDate,
    },
    /// They take that back.
    StepTakenBack {
        /// Which.
        step: Step,
    },
    /// A stored journal could not be read, and this one was begun.
    JournalSetAside {
        /// Why.
        reason: SetAsideReason,
        /// Under which key of the store it is kept.
        key: String,
    },
    /// Entries came from a file.
    JournalImported {
        /// How many that were not there before.
        entries: u64,
    },
}

/// How a switch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SwitchState {
    /// On.
    On,
    /// Off.
    Off,
}

/// Why a stored journal was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetAsideReason {
    /// It is no journal, or a damaged one.
    Corrupt,
    /// A newer version of Veto wrote it.
    Newer,
}

/// The name of an entry: 1 to 64 letters, digits, `-`, `_`, `:`, `.` or `+`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EntryId(String);

impl EntryId {
    /// The name.
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
