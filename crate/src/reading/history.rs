//! History of what the switch has shown on this load: its current state and every earlier one.

use super::on_off::OnOff;
use super::recognise::may_be_the_switch;
use super::state::{is_stated, shown_state};
use crate::journal::Shown;
use crate::observation::{Observation, ObservedSwitch};
use crate::platform::SettingId;

/// Number of items in a history above which the switch is never believed, because the page changes
/// it too often.
pub(super) const MANY_CHANGES: usize = 16;

/// Everything that the switch has shown on this load.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// One item for each change, oldest first; the last is what the switch shows now.
    items: Vec<HistoryItem>,
}

/// What the switch showed from one change to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct HistoryItem {
    shown: Shown,
    /// Whether a person had used the page when the switch was first seen in this state.
    touched: bool,
}

impl History {
    /// The history of the switch at `index` in `observation.switches`.
    pub(super) fn of(setting: SettingId, observation: &Observation, index: usize) -> Self {
        let mut history = Self::default();
        for earlier in &observation.earlier {
            if earlier.shown && may_be_the_switch(setting, observation, &earlier.texts) {
                let switch = ObservedSwitch {
                    states: earlier.states.clone(),
                    choices: earlier.choices.clone(),
                    texts: earlier.texts.clone(),
                    ..ObservedSwitch::default()
                };
                history.add(setting, &switch, earlier.touched);
            }
        }
        let touched = observation.watch.touched;
        history.add(setting, &observation.switches[index], touched);
        history
    }

    /// Adds an item, if the switch shows something new. A control that states nothing is skipped: a
    /// page may draw it before it knows the state. A disabled or busy control counts with the state
    /// that it shows.
    fn add(&mut self, setting: SettingId, switch: &ObservedSwitch, touched: bool) {
        if !is_stated(switch) {
            return;
        }
        let usable = ObservedSwitch {
            disabled: false,
            busy: false,
            ..switch.clone()
        };
        let shown = match shown_state(setting, &usable) {
            Some(OnOff::On) => Shown::On,
            Some(OnOff::Off) => Shown::Off,
            // If its sources disagree, the switch may have been on.
            None => Shown::Unclear,
        };
        if self.items.last().is_none_or(|last| last.shown != shown) {
            self.items.push(HistoryItem { shown, touched });
        }
    }

    /// What the switch shows now; `None` if it has stated nothing yet.
    #[must_use]
    pub fn last(&self) -> Option<Shown> {
        self.items.last().map(|item| item.shown)
    }

    /// Everything that the switch has shown, oldest first.
    pub fn shown(&self) -> impl ExactSizeIterator<Item = Shown> {
        self.items.iter().map(|item| item.shown)
    }

    /// Whether the switch showed something else before.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.items.len() > 1
    }

    /// Whether the switch changed on this load, and a person had used the page when it reached its
    /// current state.
    #[must_use]
    pub fn was_flipped(&self) -> bool {
        self.has_changed() && self.items.last().is_some_and(|last| last.touched)
    }

    /// The history up to the last time that the switch was certainly on: a person turned it on, or
    /// a person turned it off from there. `None` if there was no such time.
    #[must_use]
    pub fn until_flipped_on(&self) -> Option<Self> {
        let is_flip = |at: usize| {
            let turned_on = at > 0 && self.items[at].touched;
            let turned_off = self.items.get(at + 1).is_some_and(|next| next.touched);
            self.items[at].shown == Shown::On && (turned_on || turned_off)
        };
        let last = (0..self.items.len()).rev().find(|at| is_flip(*at))?;
        Some(Self {
            items: self.items[..=last].to_vec(),
        })
    }

    /// Whether the switch has shown on at any time on this load, however briefly.
    #[must_use]
    pub fn has_shown_on(&self) -> bool {
        self.items.iter().any(|item| item.shown == Shown::On)
    }

    /// Whether the switch has changed too often to be believed.
    #[must_use]
    pub fn is_endless(&self) -> bool {
        self.items.len() > MANY_CHANGES
    }
}
