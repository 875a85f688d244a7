//! What the switch has shown on this load, look by look: what it shows now, and what came before.

use super::on_off::OnOff;
use super::recognise::may_be_the_switch;
use super::state::{is_stated, shown_state};
use crate::journal::Shown;
use crate::observation::{Observation, ObservedSwitch};
use crate::platform::Platform;

/// Changes that are told apart. A page that changes its switch more often is never believed.
pub(super) const MANY_CHANGES: usize = 16;

/// Everything that the switch has shown on this load.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// One for each change, the oldest first; the last is what it shows now.
    looks: Vec<Look>,
}

/// What the switch showed from one change to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    shown: Shown,
    /// Whether a person had used the page when it was first seen so.
    touched: bool,
}

impl History {
    /// That of the switch with the number `index`.
    pub(super) fn of(platform: &Platform, observation: &Observation, index: usize) -> Self {
        let mut history = Self::default();
        for earlier in &observation.earlier {
            if earlier.shown && may_be_the_switch(platform, observation, &earlier.texts) {
                let switch = ObservedSwitch {
                    states: earlier.states.clone(),
                    choices: earlier.choices.clone(),
                    texts: earlier.texts.clone(),
                    ..ObservedSwitch::default()
                };
                history.add(platform, &switch, earlier.touched);
            }
        }
        let touched = observation.watch.touched;
        history.add(platform, &observation.switches[index], touched);
        history
    }

    /// What a page draws before it knows a state says nothing; a control that cannot be used yet
    /// says what it shows.
    fn add(&mut self, platform: &Platform, switch: &ObservedSwitch, touched: bool) {
        if !is_stated(switch) {
            return;
        }
        let usable = ObservedSwitch {
            disabled: false,
            busy: false,
            ..switch.clone()
        };
        let shown = match shown_state(platform, &usable) {
            Some(OnOff::On) => Shown::On,
            Some(OnOff::Off) => Shown::Off,
            // Where its sources disagree, it may have been on.
            None => Shown::Unclear,
        };
        if self.looks.last().is_none_or(|last| last.shown != shown) {
            self.looks.push(Look { shown, touched });
        }
    }

    /// What it shows now.
    #[must_use]
    pub fn last(&self) -> Option<Shown> {
        self.looks.last().map(|look| look.shown)
    }

    /// Everything it showed, in order.
    pub fn shown(&self) -> impl ExactSizeIterator<Item = Shown> {
        self.looks.iter().map(|look| look.shown)
    }

    /// Whether it has shown something else before.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.looks.len() > 1
    }

    /// Whether a person had used the page when it came to show what it shows now, having shown
    /// something else.
    #[must_use]
    pub fn was_flipped(&self) -> bool {
        self.has_changed() && self.looks.last().is_some_and(|last| last.touched)
    }

    /// Up to the last time that it certainly was on: it was turned on by a person, or a person
    /// turned it off. The history until then.
    #[must_use]
    pub fn until_flipped_on(&self) -> Option<Self> {
        let is_flip = |at: usize| {
            let turned_on = at > 0 && self.looks[at].touched;
            let turned_off = self.looks.get(at + 1).is_some_and(|next| next.touched);
            self.looks[at].shown == Shown::On && (turned_on || turned_off)
        };
        let last = (0..self.looks.len()).rev().find(|at| is_flip(*at))?;
        Some(Self {
            looks: self.looks[..=last].to_vec(),
        })
    }

    /// Whether it has shown on, however briefly.
    #[must_use]
    pub fn has_shown_on(&self) -> bool {
        self.looks.iter().any(|look| look.shown == Shown::On)
    }

    /// Whether it changes without end.
    #[must_use]
    pub fn is_endless(&self) -> bool {
        self.looks.len() > MANY_CHANGES
    }
}
