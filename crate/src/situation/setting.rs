//! How one setting of a platform stands.

use super::{Access, Person};
use crate::journal::{Journal, Reminder, State};
use crate::platform::{Remedy, SettingId};
use chrono::NaiveDate;

/// How Veto learns the state of a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It reads the switch.
    Read,
    /// The person says it. Veto gives the steps.
    Told,
}

/// How one setting stands.
#[derive(Debug, Clone)]
pub struct SettingSituation {
    pub setting: SettingId,
    pub mode: Mode,
    /// The journal folded into the state of the switch, the banner and the reminder.
    pub state: State,
}

impl SettingSituation {
    pub(super) fn of(
        setting: SettingId,
        access: Access,
        person: &Person,
        journal: &Journal,
    ) -> Self {
        let is_read = matches!(setting.platform().remedy, Remedy::Read { .. })
            && setting.setting().is_readable()
            && access == Access::Granted;
        let unless_chosen = person.remind_after_unless_chosen();
        Self {
            setting,
            mode: if is_read { Mode::Read } else { Mode::Told },
            state: State::reminding(journal, setting, person.now, unless_chosen),
        }
    }

    /// The reminder to look at the switch again, if it is due `today`.
    #[must_use]
    pub fn due_reminder(&self, today: NaiveDate) -> Option<Reminder> {
        self.state
            .reminder
            .filter(|reminder| reminder.is_due(today))
    }
}
