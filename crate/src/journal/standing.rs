//! Where a person stands, folded from the readings of the switch and from what they said.
//!
//! **Invariant:** a tick needs two honest loads. Whatever speaks against it takes it away at once;
//! doubt never gives one.

use super::{AccountMark, Entry, Evidence, Shown, SwitchState, What};
use crate::observation::PageLoad;
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::collections::BTreeMap;

/// A moment of the journal.
type Stamp = DateTime<FixedOffset>;

/// How long a page shows what the server had. One that is looked at later, since it lay in a
/// hidden tab or the machine slept, was true when it was opened.
const FRESH: TimeDelta = TimeDelta::minutes(5);

/// How long after a person turned the switch that may be noted: it has to stand still, and the
/// background to wake. A page may be asked for meanwhile.
const NOTED_MS: i64 = 3_000;

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
        /// When a later load proved it: only this is certain.
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
    last: Option<LastReading>,
    /// What each load of the page showed last.
    loads: BTreeMap<&'a str, SwitchState>,
}

/// A reading that counted: what came before it and what came after is told by its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastReading {
    /// On which load of the page.
    pub load: String,
    /// What it was.
    pub state: SwitchState,
    /// When.
    pub at: Stamp,
    /// Its place in the journal.
    order: u64,
    /// The first place in the journal of which a load knows more, and the same by the clock. What a
    /// load shows is as old as the load; a person who turned the switch there made it true later.
    true_after: Option<u64>,
    true_at: i64,
}

/// What the readings alone say.
#[derive(Default)]
enum Seen<'a> {
    #[default]
    Nothing,
    On {
        last: Stamp,
    },
    Off(Off<'a>),
    OnAgain {
        off: Stamp,
        on: Stamp,
    },
}

struct Off<'a> {
    first: Stamp,
    load: &'a PageLoad,
    account: Option<&'a AccountMark>,
    confirmed: Option<Stamp>,
    /// When it was last seen off for certain.
    last: Stamp,
    /// The place of the last entry that has to come before a load that proves anything.
    since: u64,
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
    /// It counts, and shows the switch on where it had been seen off, be it in another account.
    TurnedOn,
    /// It made the standing [`Standing::Reverted`].
    Reverted,
    /// A page that was opened before the last reading showed what was true when it was opened.
    Stale,
}

/// A reading with what goes with it.
#[derive(Clone, Copy)]
struct Look<'a> {
    load: &'a PageLoad,
    evidence: Option<&'a Evidence>,
    order: u64,
    at: Stamp,
}

impl<'a> Fold<'a> {
    pub(super) fn standing(&self) -> Standing {
        match (&self.said, &self.seen) {
            (Some(Said::TurnedOff { at }), _) => Standing::Declared { at: *at },
            (Some(Said::DoesNotMind { at }), _) => Standing::NotObjecting { at: *at },
            (None, Seen::Nothing) => Standing::Unknown,
            (None, Seen::On { last }) => Standing::Training { seen: *last },
            (None, Seen::Off(off)) => Standing::Objected {
                seen: off.first,
                confirmed: off.confirmed,
            },
            (None, Seen::OnAgain { off, on }) => Standing::Reverted { off: *off, on: *on },
        }
    }

    /// When the switch was last seen off, or said to be, if that is where the person stands.
    pub(super) fn off_last(&self) -> Option<Stamp> {
        match (&self.said, &self.seen) {
            (Some(Said::TurnedOff { at }), _) => Some(*at),
            (None, Seen::Off(off)) => Some(off.last),
            _ => None,
        }
    }

    /// After which place a load has to begin to confirm that the switch is off.
    pub(super) fn proof_begins_after(&self) -> Option<u64> {
        match &self.seen {
            Seen::Off(off) => Some(off.since),
            _ => None,
        }
    }

    /// The last reading that counted.
    pub(super) fn last(&self) -> Option<&LastReading> {
        self.last.as_ref()
    }

    pub(super) fn add(&mut self, entry: &'a Entry) -> Outcome {
        match &entry.what {
            What::SwitchSeen {
                state,
                load,
                evidence,
                ..
            } => self.add_reading(
                *state,
                Look {
                    load,
                    evidence: evidence.as_ref(),
                    order: entry.order,
                    at: entry.at,
                },
            ),
            What::SwitchUnreadable { reason, load, .. } if reason.is_doubt() => {
                self.doubt(load, entry.order, entry.at);
                Outcome::Nothing
            }
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

    fn add_reading(&mut self, state: SwitchState, look: Look<'a>) -> Outcome {
        let before = self.loads.insert(&look.load.id, state);
        let changed_here = before.is_some_and(|before| before != state) || look.changed_here(state);
        let is_outdated = look.evidence.is_some_and(|evidence| evidence.outdated)
            || self.is_stale(look.load, state, look.at)
            || self.is_older_than_on(state, look);
        if !changed_here && is_outdated {
            // What it showed before that may be newer all the same.
            if state == SwitchState::Off && look.speaks_against_off() {
                self.doubt(look.load, look.order, look.at);
            }
            return Outcome::Stale;
        }
        self.last = Some(LastReading {
            load: look.load.id.clone(),
            state,
            at: look.at,
            order: look.order,
            true_after: if changed_here {
                Some(look.order)
            } else {
                look.load.after.map(|after| after.saturating_add(1))
            },
            true_at: if changed_here {
                look.at.timestamp_millis() - NOTED_MS
            } else {
                look.load.opened_at
            },
        });
        match state {
            SwitchState::Off => {
                self.see_off(look);
                self.said = None;
                Outcome::Counted
            }
            SwitchState::On => {
                if let Some(Said::TurnedOff { at: declared }) = self.said
                    && (changed_here || look.load.opened_at >= declared.timestamp_millis())
                {
                    self.said = None;
                }
                self.see_on(look)
            }
        }
    }

    /// A page shows what was true when it was opened. One that was opened before the last reading
    /// on another page says nothing new, as long as nothing was switched on it.
    fn is_stale(&self, load: &PageLoad, state: SwitchState, at: Stamp) -> bool {
        self.last
            .as_ref()
            .is_some_and(|last| last.makes_stale(load, state, at))
    }

    /// Whether this is off, out of what was stored before, after a page showed on.
    fn is_older_than_on(&self, state: SwitchState, look: Look<'_>) -> bool {
        let was_on = self.last.as_ref().map(|last| last.state) == Some(SwitchState::On);
        let is_stored = look
            .evidence
            .is_some_and(|evidence| evidence.watch.arrival.is_stored());
        state == SwitchState::Off && was_on && is_stored
    }

    fn see_off(&mut self, look: Look<'a>) {
        let account = look.account();
        if let Seen::Off(off) = &mut self.seen
            && !differ(off.account, account)
        {
            off.account = off.account.or(account);
            if look.speaks_against_off() {
                off.confirmed = None;
            }
            let proven = look.proves_off_since(off.since) && look.load.id != off.load.id;
            if proven {
                off.confirmed.get_or_insert(look.at);
            }
            if proven || off.confirmed.is_none() {
                off.last = look.at;
            }
            off.since = look.order;
        } else {
            self.seen = Seen::Off(Off {
                first: look.at,
                load: look.load,
                account,
                confirmed: None,
                last: look.at,
                since: look.order,
            });
        }
    }

    fn see_on(&mut self, look: Look<'a>) -> Outcome {
        let on = Seen::On { last: look.at };
        match &self.seen {
            // Turned on again where it was turned off, before that was confirmed: it never was off.
            Seen::Off(off) if off.confirmed.is_none() && off.load.id == look.load.id => {
                self.seen = on;
            }
            Seen::Off(off) if differ(off.account, look.account()) => {
                self.seen = on;
                return Outcome::TurnedOn;
            }
            Seen::Off(off) => {
                self.seen = Seen::OnAgain {
                    off: off.last,
                    on: look.at,
                };
                return Outcome::Reverted;
            }
            Seen::OnAgain { .. } => {}
            Seen::Nothing | Seen::On { .. } => self.seen = on,
        }
        Outcome::Counted
    }

    /// Something speaks against *off* without saying *on*: the tick goes, and only a load that
    /// begins after that can bring it back.
    fn doubt(&mut self, load: &PageLoad, order: u64, at: Stamp) {
        if self.is_stale(load, SwitchState::On, at) {
            return;
        }
        if let Seen::Off(off) = &mut self.seen {
            off.confirmed = None;
            off.since = order;
        }
    }
}

impl LastReading {
    /// Whether the `state` that `load` shows was true before this reading, as the device knows on
    /// which both were made.
    pub(crate) fn outdates(&self, load: &PageLoad, state: SwitchState, at: Stamp) -> bool {
        let (place, moment) = self.true_since(state);
        match load.after.zip(place) {
            Some((after, place)) => {
                let by_clock = state == SwitchState::On && load.opened_at >= moment;
                self.load != load.id && after < place && !by_clock
            }
            None => self.makes_stale(load, state, at),
        }
    }

    /// Whether the `state` that `load` shows at `at` was true before this reading, and may not be
    /// any more. The two may be of devices that knew nothing of each other: then the clocks tell.
    fn makes_stale(&self, load: &PageLoad, state: SwitchState, at: Stamp) -> bool {
        let (place, moment) = self.true_since(state);
        let began_after = load
            .after
            .zip(place)
            .is_some_and(|(after, place)| after >= place)
            || load.opened_at >= moment;
        // If the clock was set back in between, the times say nothing: then what is seen counts.
        let clock_went_on = at >= self.at;
        self.load != load.id && !began_after && clock_went_on
    }

    /// After which place, and by the clock from when, a load says something newer. One may begin
    /// before this reading is noted and after what it read was true: only off is held to the
    /// reading, so that nothing stays off by the order of looks.
    fn true_since(&self, state: SwitchState) -> (Option<u64>, i64) {
        match state {
            SwitchState::Off => (Some(self.order), self.at.timestamp_millis()),
            SwitchState::On => (self.true_after, self.true_at),
        }
    }
}

impl<'a> Look<'a> {
    fn account(&self) -> Option<&'a AccountMark> {
        self.evidence?.account.as_ref()
    }

    /// Whether the switch was turned to `state` on this very load. Off counts as that only if a
    /// person used the page: what a page corrects by itself was true when it was opened.
    fn changed_here(&self, state: SwitchState) -> bool {
        self.evidence.is_some_and(|evidence| match state {
            SwitchState::On => evidence.has_shown_other_than(Shown::On),
            SwitchState::Off => evidence.watch.touched && evidence.has_shown_other_than(Shown::Off),
        })
    }

    /// Whether the load showed something else than off, however briefly.
    fn speaks_against_off(&self) -> bool {
        self.evidence
            .is_some_and(|evidence| evidence.has_shown_other_than(Shown::Off))
    }

    /// Whether this load alone proves that the server had it off, after entry number `since`.
    fn proves_off_since(&self, since: u64) -> bool {
        let age = self.at.timestamp_millis() - self.load.opened_at;
        self.evidence.is_some_and(Evidence::proves_off)
            && self.load.after.is_some_and(|after| after >= since)
            && (0..=FRESH.num_milliseconds()).contains(&age)
    }
}

fn differ(one: Option<&AccountMark>, other: Option<&AccountMark>) -> bool {
    one.zip(other)
        .is_some_and(|(one, other)| one.differs(other))
}
