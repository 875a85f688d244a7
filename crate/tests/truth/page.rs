//! A document as it really is: where it came from, what it shows when, and what was done on it.

use super::script::Script;
use super::server::Save;
use super::shape::Shape;
use fastrand::Rng;
use std::collections::VecDeque;
use veto::observation::{AccountFacts, Arrival, Watch};

/// What the person sees of the switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Display {
    /// Whether training is on by it; `None` while nothing is drawn.
    pub(crate) on: Option<bool>,
    pub(crate) usable: bool,
    pub(crate) busy: bool,
    /// Which element it is: a page may put another in its place.
    pub(crate) element: u32,
    /// How it came to show that.
    pub(crate) cause: Cause,
    /// When what it shows was true for the server, or the person.
    pub(crate) true_at: i64,
}

/// How a page came to show something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    /// It drew what it was served, be it wrong at first.
    Drawn,
    /// It asked the server again.
    AskedAgain,
    /// A person flipped it while Veto watched.
    Flipped,
    /// A person flipped it, and nobody watched.
    FlippedUnseen,
    /// A save failed.
    WentBack,
}

/// What the page does at a moment.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    /// Asks the server how the switch stands.
    Ask,
    /// Draws what it knows, or the opposite.
    Draw {
        wrong: bool,
        usable: bool,
        busy: bool,
    },
    /// Puts a new element in the place of the old one.
    Replace,
    /// Takes it away.
    Hide,
    /// Shows what the person chose.
    Follow { on: bool, watched: bool },
    /// Shows what it showed before.
    GoBack { on: bool, true_at: i64 },
}

/// Where the state on the page came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Server,
    Stored(Arrival),
}

/// The address that the document shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Address {
    Switch,
    Settings,
}

/// Everything that was seen of the switch by looks every 250 ms and around each click.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sighting {
    pub(crate) on: bool,
    pub(crate) usable: bool,
    pub(crate) element: u32,
    pub(crate) cause: Cause,
    pub(crate) true_at: i64,
    /// When it was first seen so, in true time, and at how many looks since.
    pub(crate) first: i64,
    pub(crate) looks: u32,
    /// Whether nothing was shown in its place before, on this load and under this watch.
    pub(crate) is_change: bool,
}

pub(crate) struct Page {
    pub(crate) account: usize,
    pub(crate) shape: Shape,
    pub(crate) private: bool,
    pub(crate) address: Address,
    /// When it was asked for: in true time, and by the clock that sleeps.
    pub(crate) requested: i64,
    pub(crate) navigated: i64,
    /// When its document begins, by the clock that sleeps.
    pub(crate) begins: i64,
    pub(crate) has_begun: bool,
    pub(crate) source: Source,
    /// What the content script finds of that.
    pub(crate) arrival: Arrival,
    /// What the page was told: when that was true, and what.
    pub(crate) told: Vec<(i64, bool)>,
    pub(crate) plan: VecDeque<(i64, Act)>,
    pub(crate) display: Display,
    pub(crate) frame: Option<Watch>,
    /// Until then nobody hears what is done in the frame.
    pub(crate) deaf_until: i64,
    pub(crate) shows: AccountFacts,
    pub(crate) shows_account_from: i64,
    /// In the cache for back and forward: nothing happens in it.
    pub(crate) frozen: bool,
    pub(crate) script: Option<Script>,
    /// Whether one script has watched it since before it had anything.
    pub(crate) watched_from_the_start: bool,
    pub(crate) seen: Vec<Sighting>,
    pub(crate) first_input: Option<i64>,
    /// Whether it asks the server again when somebody comes back to it.
    pub(crate) is_live: bool,
    pub(crate) follows_at_once: bool,
    pub(crate) save: Save,
    /// Whether its address changed within the document.
    pub(crate) moved_within: bool,
    /// Whether the machine's clock was set since it was asked for.
    pub(crate) clock_was_set: bool,
}

impl Page {
    /// The next moment at which it does something by itself.
    pub(crate) fn next(&self) -> Option<i64> {
        if self.frozen {
            return None;
        }
        let begins = (!self.has_begun).then_some(self.begins);
        let acts = self.plan.front().map(|(at, _)| *at);
        begins.into_iter().chain(acts).min()
    }

    /// What it does next, if it is time.
    pub(crate) fn due(&mut self, awake: i64) -> Option<Act> {
        let (at, _) = self.plan.front().filter(|_| !self.frozen)?;
        (*at <= awake).then(|| self.plan.pop_front().expect("it is there").1)
    }

    pub(crate) fn does_at(&mut self, at: i64, act: Act) {
        let place = self.plan.partition_point(|(other, _)| *other <= at);
        self.plan.insert(place, (at, act));
    }

    /// How it comes to show the switch, from `from` on.
    pub(crate) fn plan_drawing(&mut self, rng: &mut Rng, from: i64, calm: bool) {
        let late = if !calm && rng.u8(..10) == 0 {
            12_000
        } else {
            1_500
        };
        let mut at = from + rng.i64(20..late);
        if matches!(self.source, Source::Server) {
            self.does_at(rng.i64(from - 20..at), Act::Ask);
        }
        let draw = |wrong, usable, busy| Act::Draw {
            wrong,
            usable,
            busy,
        };
        match rng.u8(..10) {
            0..=2 if !calm => {
                self.does_at(at, draw(true, rng.bool(), false));
                at += rng.i64(30..3_000);
            }
            3 => {
                self.does_at(at, draw(!calm && rng.bool(), false, false));
                at += rng.i64(30..3_000);
            }
            4 => {
                self.does_at(at, draw(false, true, true));
                at += rng.i64(30..3_000);
            }
            _ => {}
        }
        self.does_at(at, draw(false, true, false));
        if rng.u8(..6) == 0 {
            let gap = rng.i64(1..300);
            at += rng.i64(1..3_000);
            self.does_at(at, Act::Hide);
            self.does_at(at + gap, Act::Replace);
            self.does_at(at + gap, draw(false, true, false));
        }
    }

    /// Carries `act` out. What it asks the server, somebody else answers: `told` has grown then.
    pub(crate) fn act(&mut self, act: Act, now: i64) {
        let display = &mut self.display;
        match act {
            Act::Ask => {}
            Act::Draw {
                wrong,
                usable,
                busy,
            } => {
                let (true_at, on) = *self.told.last().expect("it was told before it draws");
                let cause = if self.told.len() > 1 {
                    Cause::AskedAgain
                } else {
                    Cause::Drawn
                };
                *display = Display {
                    on: Some(on != wrong),
                    usable,
                    busy,
                    cause,
                    true_at,
                    ..*display
                };
            }
            Act::Replace => display.element += 1,
            Act::Hide => display.on = None,
            Act::Follow { on, watched } => {
                display.on = Some(on);
                display.true_at = now;
                display.cause = if watched {
                    Cause::Flipped
                } else {
                    Cause::FlippedUnseen
                };
            }
            Act::GoBack { on, true_at } => {
                display.on = Some(on);
                display.true_at = true_at;
                display.cause = Cause::WentBack;
            }
        }
    }

    /// Whether a person can use the switch.
    pub(crate) fn can_be_flipped(&self) -> bool {
        let Display {
            on, usable, busy, ..
        } = self.display;
        self.has_begun && !self.frozen && on.is_some() && usable && !busy
    }

    /// Somebody who watches looks now.
    pub(crate) fn sight(&mut self, now: i64) {
        let Display {
            on,
            usable,
            busy,
            element,
            cause,
            true_at,
        } = self.display;
        let Some(on) = on else {
            return;
        };
        let usable = usable && !busy;
        if let Some(last) = self.seen.last_mut()
            && (last.on, last.usable, last.element) == (on, usable, element)
        {
            last.looks += 1;
            return;
        }
        self.seen.push(Sighting {
            on,
            usable,
            element,
            cause,
            true_at,
            first: now,
            looks: 1,
            is_change: self.seen.last().is_some_and(|last| last.on != on),
        });
    }

    /// What the content script can find out about whose account is open.
    pub(crate) fn account_facts(&self, awake: i64) -> AccountFacts {
        if awake >= self.shows_account_from {
            self.shows.clone()
        } else {
            AccountFacts::default()
        }
    }
}
