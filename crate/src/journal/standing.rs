//! Where a person stands, folded from the readings of the switch and from what they said. Shows nothing.

use super::{Entry, SwitchState, What};
use crate::observation::PageLoad;
use chrono::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// A moment of the journal.
type Stamp = DateTime<FixedOffset>;

/// Where the person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// The switch was never seen, and the person said nothing.
    #[default]
    Unknown,
    /// The switch was seen on.
    Training {
        /// When last.
        seen: Stamp,
    },
    /// The switch was seen off.
    Objected {
        /// When first.
        seen: Stamp,
        /// When it was seen off again on a later, fresh load of its page: only this is certain.
        confirmed: Option<Stamp>,
    },
    /// The person says that it is off; Veto has not seen it.
    Declared {
        /// When they said so.
        at: Stamp,
    },
    /// The person does not mind.
    NotObjecting {
        /// When they said so.
        at: Stamp,
    },
    /// The switch was seen on after it had been off.
    Reverted {
        /// When it was last seen off.
        off: Stamp,
        /// When it was first seen on again.
        on: Stamp,
    },
}

/// Folds entries into a [`Standing`], one after the other.
#[derive(Default)]
pub(super) struct Fold<'a> {
    seen: Seen<'a>,
    said: Option<Said>,
    /// The last reading that counted.
    last: Option<(&'a PageLoad, Stamp)>,
    /// What each load of the page showed last.
    loads: BTreeMap<&'a str, SwitchState>,
}

/// What the readings alone say.
#[derive(Default)]
enum Seen<'a> {
    #[default]
    Nothing,
    On {
        last: Stamp,
    },
    Off {
        first: Stamp,
        load: &'a PageLoad,
        confirmed: Option<Stamp>,
        last: Stamp,
    },
    OnAgain {
        off: Stamp,
        on: Stamp,
    },
}

/// What the person said, while nothing that was seen since says otherwise.
enum Said {
    TurnedOff { at: Stamp },
    DoesNotMind { at: Stamp },
}

/// What an entry did to the fold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It says nothing of the switch.
    Nothing,
    /// It counts.
    Counted,
    /// It made the standing [`Standing::Reverted`].
    Reverted,
    /// A page that was opened before the last reading showed what was true when it was opened.
    Stale,
}

impl<'a> Fold<'a> {
    pub(super) fn standing(&self) -> Standing {
        match (&self.said, &self.seen) {
            (Some(Said::TurnedOff { at }), _) => Standing::Declared { at: *at },
            (Some(Said::DoesNotMind { at }), _) => Standing::NotObjecting { at: *at },
            (None, Seen::Nothing) => Standing::Unknown,
            (None, Seen::On { last }) => Standing::Training { seen: *last },
            (
                None,
                Seen::Off {
                    first, confirmed, ..
                },
            ) => Standing::Objected {
                seen: *first,
                confirmed: *confirmed,
            },
            (None, Seen::OnAgain { off, on }) => Standing::Reverted { off: *off, on: *on },
        }
    }

    /// When the switch was last seen off, or said to be, if that is where the person stands.
    pub(super) fn off_last(&self) -> Option<Stamp> {
        match (&self.said, &self.seen) {
            (Some(Said::TurnedOff { at }), _) => Some(*at),
            (None, Seen::Off { last, .. }) => Some(*last),
            _ => None,
        }
    }

    pub(super) fn add(&mut self, entry: &'a Entry) -> Outcome {
        match &entry.what {
            What::SwitchSeen { state, load, .. } => self.add_reading(*state, load, entry.at),
            What::ObjectionDeclared => {
                self.said = Some(Said::TurnedOff { at: entry.at });
                Outcome::Counted
            }
            What::NotObjecting => {
                self.said = Some(Said::DoesNotMind { at: entry.at });
                Outcome::Counted
            }
            What::Reconsidered => {
                self.said = None;
                Outcome::Counted
            }
            _ => Outcome::Nothing,
        }
    }

    fn add_reading(&mut self, state: SwitchState, load: &'a PageLoad, at: Stamp) -> Outcome {
        let before = self.loads.insert(&load.id, state);
        let changed_here = before.is_some_and(|before| before != state);
        if !changed_here && self.is_stale(load, at) {
            return Outcome::Stale;
        }
        self.last = Some((load, at));
        match state {
            SwitchState::Off => {
                self.see_off(load, at, before.is_none());
                self.said = None;
                Outcome::Counted
            }
            SwitchState::On => {
                if let Some(Said::TurnedOff { at: declared }) = self.said
                    && (changed_here || opened_after(load, declared))
                {
                    self.said = None;
                }
                self.see_on(load, at)
            }
        }
    }

    /// A page shows what was true when it was opened. One that was opened before the last reading
    /// on another page says nothing new, as long as nothing was switched on it.
    fn is_stale(&self, load: &PageLoad, at: Stamp) -> bool {
        self.last.is_some_and(|(last_load, last_at)| {
            // If the clock was set back in between, the times say nothing: then what is seen counts.
            let clock_went_on = at >= last_at;
            last_load.id != load.id && clock_went_on && !opened_after(load, last_at)
        })
    }

    /// Only what a load showed from the start confirms: what was switched there did not come from
    /// the platform.
    fn see_off(&mut self, load: &'a PageLoad, at: Stamp, from_the_start: bool) {
        match &mut self.seen {
            Seen::Off {
                load: first_load,
                confirmed,
                last,
                ..
            } => {
                if from_the_start && load.id != first_load.id && opened_after(load, *last) {
                    confirmed.get_or_insert(at);
                }
                *last = at;
            }
            _ => {
                self.seen = Seen::Off {
                    first: at,
                    load,
                    confirmed: None,
                    last: at,
                };
            }
        }
    }

    fn see_on(&mut self, load: &PageLoad, at: Stamp) -> Outcome {
        match &self.seen {
            // Turned on again where it was turned off, before that was confirmed: it never was off.
            Seen::Off {
                load: first_load,
                confirmed: None,
                ..
            } if first_load.id == load.id => self.seen = Seen::On { last: at },
            Seen::Off { last, .. } => {
                self.seen = Seen::OnAgain { off: *last, on: at };
                return Outcome::Reverted;
            }
            Seen::OnAgain { .. } => {}
            Seen::Nothing | Seen::On { .. } => self.seen = Seen::On { last: at },
        }
        Outcome::Counted
    }
}

fn opened_after(load: &PageLoad, moment: Stamp) -> bool {
    load.opened_at >= moment.timestamp_millis()
}
