//! Folds the readings of the switch, and what the person said, into a `Standing`.
//!
//! **Invariant:** `confirmed` needs two loads: one that showed off, and a later one that proves it.
//! Evidence against it takes the confirmation away at once; doubt may take it away, and never gives
//! it.

use super::{AccountMark, Entry, EntryKind, Evidence, Shown, SwitchState, Transition};
use crate::observation::PageLoad;
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::collections::BTreeMap;

type Stamp = DateTime<FixedOffset>;

/// How long after its opening a page still shows what the server has. A page that is read later (it
/// was in a hidden tab, or the machine slept) shows what was true when it was opened.
const FRESH: TimeDelta = TimeDelta::minutes(5);

/// How long it may take to record that the person flipped the switch, in milliseconds: the switch
/// has to hold still first, and the background has to wake. Another page may be requested in that
/// time.
const NOTED_MS: i64 = 3_000;

/// The state of the person's objection, as far as the journal shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// The switch was never seen, and the person said nothing.
    #[default]
    Unknown,
    /// The switch was last seen on.
    Training {
        /// When it was last seen on.
        seen: Stamp,
    },
    /// The switch was seen off.
    Objected {
        /// When it was first seen off.
        seen: Stamp,
        /// When a later load proved it. Only then is it certain.
        confirmed: Option<Stamp>,
    },
    /// The person says that the switch is off; Veto has no newer reading.
    Declared {
        /// When the person said so.
        at: Stamp,
    },
    /// The person does not mind AI training.
    NotObjecting {
        /// When the person said so.
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

/// Folds entries into a [`Standing`], one by one.
#[derive(Default)]
pub(super) struct Fold<'a> {
    seen: Seen<'a>,
    declaration: Option<Declaration>,
    /// The last reading that counted.
    last: Option<LastReading>,
    /// What each load of the page showed last, by the id of the load.
    loads: BTreeMap<&'a str, SwitchState>,
}

/// A reading that counted. Its `order` decides which loads came before it and which came after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastReading {
    /// The id of the load that showed it.
    pub load: String,
    pub state: SwitchState,
    pub at: Stamp,
    order: u64,
    /// A load whose `after` is at least `true_after`, or which opened at `true_at` (milliseconds
    /// since 1970) or later, knows more than this reading. A reading is as old as its load; but if
    /// the person flipped the switch on that load, the reading became true only then.
    true_after: Option<u64>,
    true_at: i64,
}

/// What the readings alone show.
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
    /// When it was last seen off. Once it is confirmed, only a load that proves it moves this date.
    last: Stamp,
    /// The `order` of the last entry that must come before a load for that load to prove anything.
    since: u64,
}

/// What the person said, until a later reading contradicts or replaces it.
enum Declaration {
    TurnedOff { at: Stamp },
    DoesNotMind { at: Stamp },
}

/// A reading of the switch without its state: the load, the evidence, and its place in the journal.
#[derive(Clone, Copy)]
struct Look<'a> {
    load: &'a PageLoad,
    evidence: Option<&'a Evidence>,
    order: u64,
    at: Stamp,
}

impl<'a> Fold<'a> {
    pub(super) fn standing(&self) -> Standing {
        match (&self.declaration, &self.seen) {
            (Some(Declaration::TurnedOff { at }), _) => Standing::Declared { at: *at },
            (Some(Declaration::DoesNotMind { at }), _) => Standing::NotObjecting { at: *at },
            (None, Seen::Nothing) => Standing::Unknown,
            (None, Seen::On { last }) => Standing::Training { seen: *last },
            (None, Seen::Off(off)) => Standing::Objected {
                seen: off.first,
                confirmed: off.confirmed,
            },
            (None, Seen::OnAgain { off, on }) => Standing::Reverted { off: *off, on: *on },
        }
    }

    /// When the switch was last seen off, or declared off; `None` if neither is the current
    /// standing.
    pub(super) fn last_off(&self) -> Option<Stamp> {
        match (&self.declaration, &self.seen) {
            (Some(Declaration::TurnedOff { at }), _) => Some(*at),
            (None, Seen::Off(off)) => Some(off.last),
            _ => None,
        }
    }

    /// The `order` after which a load must begin to confirm that the switch is off.
    pub(super) fn proof_begins_after(&self) -> Option<u64> {
        match &self.seen {
            Seen::Off(off) => Some(off.since),
            _ => None,
        }
    }

    pub(super) fn last(&self) -> Option<&LastReading> {
        self.last.as_ref()
    }

    /// Adds the next entry, and says what it changed.
    pub(super) fn add(&mut self, entry: &'a Entry) -> Transition {
        match self.apply(entry) {
            Transition::Counted if entry.is_reading() => self.counted(entry.at),
            other => other,
        }
    }

    /// What the reading that was added last, at this time, changed. Only a reading of off makes or
    /// confirms an objection, and the date of the objection or confirmation is then its own.
    fn counted(&self, at: Stamp) -> Transition {
        match self.standing() {
            Standing::Objected { confirmed, .. } if confirmed == Some(at) => Transition::Confirmed,
            Standing::Objected { seen, .. } if seen == at => Transition::FirstOff,
            _ => Transition::Counted,
        }
    }

    fn apply(&mut self, entry: &'a Entry) -> Transition {
        match &entry.what {
            EntryKind::SwitchSeen {
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
            EntryKind::SwitchUnreadable { reason, load, .. } if reason.is_doubt() => {
                self.doubt(load, entry.order, entry.at);
                Transition::Nothing
            }
            EntryKind::ObjectionDeclared => {
                self.declaration = Some(Declaration::TurnedOff { at: entry.at });
                Transition::Counted
            }
            EntryKind::StepTaken { step, .. } if step.setting().is_some() => {
                self.declaration = Some(Declaration::TurnedOff { at: entry.at });
                Transition::Counted
            }
            EntryKind::StepTakenBack { step } if step.setting().is_some() => {
                self.declaration = None;
                Transition::Counted
            }
            EntryKind::NotObjecting => {
                self.declaration = Some(Declaration::DoesNotMind { at: entry.at });
                Transition::Counted
            }
            EntryKind::Reconsidered => {
                self.declaration = None;
                Transition::Counted
            }
            _ => Transition::Nothing,
        }
    }

    fn add_reading(&mut self, state: SwitchState, look: Look<'a>) -> Transition {
        let before = self.loads.insert(&look.load.id, state);
        let changed_here = before.is_some_and(|before| before != state) || look.changed_here(state);
        let is_outdated = look.evidence.is_some_and(|evidence| evidence.outdated)
            || self.is_stale(look.load, state, look.at)
            || self.is_older_than_on(state, look);
        if !changed_here && is_outdated {
            // What the load showed earlier can still be newer than the last reading.
            if state == SwitchState::Off && look.speaks_against_off() {
                self.doubt(look.load, look.order, look.at);
            }
            return Transition::Stale;
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
                self.declaration = None;
                Transition::Counted
            }
            SwitchState::On => {
                if let Some(Declaration::TurnedOff { at: declared }) = self.declaration
                    && (changed_here || look.load.opened_at >= declared.timestamp_millis())
                {
                    self.declaration = None;
                }
                self.see_on(look)
            }
        }
    }

    /// Whether the load was opened before the last reading, which was on another load. A page shows
    /// what was true when it was opened, so such a page says nothing new, unless the switch was
    /// flipped on it.
    fn is_stale(&self, load: &PageLoad, state: SwitchState, at: Stamp) -> bool {
        self.last
            .as_ref()
            .is_some_and(|last| last.makes_stale(load, state, at))
    }

    /// Whether this is a reading of off from a stored copy of the page, after a page showed on.
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

    fn see_on(&mut self, look: Look<'a>) -> Transition {
        let on = Seen::On { last: look.at };
        match &self.seen {
            // Turned off and on again on the same load, before off was confirmed: the server never
            // had it off.
            Seen::Off(off) if off.confirmed.is_none() && off.load.id == look.load.id => {
                self.seen = on;
            }
            Seen::Off(off) if differ(off.account, look.account()) => {
                self.seen = on;
                return Transition::TurnedOn;
            }
            Seen::Off(off) => {
                self.seen = Seen::OnAgain {
                    off: off.last,
                    on: look.at,
                };
                return Transition::OnAgain;
            }
            Seen::OnAgain { .. } => {}
            Seen::Nothing | Seen::On { .. } => self.seen = on,
        }
        Transition::Counted
    }

    /// Handles evidence against *off* that does not show *on*: the confirmation is taken away, and
    /// only a load that begins after this can bring it back.
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
    /// Whether the `state` that `load` shows was true before this reading, judged by the device
    /// that made both readings.
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

    /// Whether the `state` that `load` shows at `at` was true before this reading, and may no
    /// longer be. If the two come from devices that never exchanged entries, the clocks decide.
    fn makes_stale(&self, load: &PageLoad, state: SwitchState, at: Stamp) -> bool {
        let (place, moment) = self.true_since(state);
        let began_after = load
            .after
            .zip(place)
            .is_some_and(|(after, place)| after >= place)
            || load.opened_at >= moment;
        // If the clock was set back in between, the times say nothing: then the new reading counts.
        let clock_went_on = at >= self.at;
        self.load != load.id && !began_after && clock_went_on
    }

    /// The `order` and the clock time (milliseconds since 1970) from which a load knows more than
    /// this reading.
    ///
    /// A load may begin before this reading was recorded, but after the state that it read became
    /// true. Off must come after the recorded reading; on only after its state became true. So the
    /// order in which pages are looked at never makes a switch stay off.
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

    /// Whether the switch was flipped to `state` on this very load. Off counts as flipped only if a
    /// person used the page: when a page corrects itself to off, that was true when it was opened.
    fn changed_here(&self, state: SwitchState) -> bool {
        self.evidence.is_some_and(|evidence| match state {
            SwitchState::On => evidence.has_shown_other_than(Shown::On),
            SwitchState::Off => evidence.watch.touched && evidence.has_shown_other_than(Shown::Off),
        })
    }

    /// Whether the load showed anything other than off, however briefly.
    fn speaks_against_off(&self) -> bool {
        self.evidence
            .is_some_and(|evidence| evidence.has_shown_other_than(Shown::Off))
    }

    /// Whether this load alone proves that the server had the switch off after the entry with the
    /// `order` `since`.
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
