//! A document as it really is: where it came from, what it shows when, and what a person did on it.

use super::script::Script;
use super::server::Save;
use super::shape::Shape;
use fastrand::Rng;
use std::collections::VecDeque;
use veto::observation::{AccountFacts, Arrival, Obstacle, Watch};
use veto::platform::SettingId;

/// What the page shows of the switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Display {
    /// Whether training is on by what it shows; `None` while nothing is drawn.
    pub(crate) on: Option<bool>,
    pub(crate) usable: bool,
    pub(crate) busy: bool,
    /// Which element it is: a page may replace it with another.
    pub(crate) element: u32,
    /// How the page came to show that.
    pub(crate) cause: Cause,
    /// When that was true for the server, or for the person who chose it; in true time.
    pub(crate) true_at: i64,
}

/// How a page came to show a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    /// The page drew what it was served, or at first the opposite by mistake.
    Drawn,
    /// The page asked the server again.
    AskedAgain,
    /// A person flipped the switch while the content script watched.
    Flipped,
    /// A person flipped the switch, and the content script did not notice.
    FlippedUnseen,
    /// A save failed, and the page returned to the state before.
    WentBack,
}

/// Something that the page does at a certain time.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    /// Asks the server for the state of the switch.
    Ask,
    /// Draws the state that the page knows, or the opposite if `wrong`.
    Draw {
        wrong: bool,
        usable: bool,
        busy: bool,
    },
    /// Replaces the element of the switch with a new one.
    Replace,
    /// Removes the switch.
    Hide,
    /// Shows what the person chose.
    Follow { on: bool, watched: bool },
    /// Returns to the state that was shown before.
    GoBack { on: bool, true_at: i64 },
}

/// Where the state on the page came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Server,
    Stored(Arrival),
}

/// The address of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Address {
    Switch,
    Settings,
}

/// A state in which the switch was seen, by looks every 250 ms and around each click.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sighting {
    pub(crate) on: bool,
    pub(crate) usable: bool,
    pub(crate) element: u32,
    pub(crate) cause: Cause,
    pub(crate) true_at: i64,
    /// How many looks in a row saw this.
    pub(crate) looks: u32,
    /// Whether the sighting before, on this load and by the same content script, showed the
    /// opposite.
    pub(crate) is_change: bool,
}

pub(crate) struct Page {
    /// The setting whose switch is on the page.
    pub(crate) setting: SettingId,
    pub(crate) account: usize,
    pub(crate) shape: Shape,
    pub(crate) private: bool,
    pub(crate) address: Address,
    /// When the document was requested: `requested` in true time, `navigated` by the clock that
    /// stops while the machine sleeps.
    pub(crate) requested: i64,
    pub(crate) navigated: i64,
    /// When the document begins, by the clock that stops while the machine sleeps.
    pub(crate) begins: i64,
    pub(crate) has_begun: bool,
    pub(crate) source: Source,
    /// What the content script finds out about `source`.
    pub(crate) arrival: Arrival,
    /// The answers of the server to this page: when each was true, and the state.
    pub(crate) answers: Vec<(i64, bool)>,
    pub(crate) plan: VecDeque<(i64, Act)>,
    pub(crate) display: Display,
    pub(crate) frame: Option<Watch>,
    /// Until then, the content script does not notice input in the frame.
    pub(crate) deaf_until: i64,
    pub(crate) shows: AccountFacts,
    pub(crate) shows_account_from: i64,
    /// In the back/forward cache: nothing happens in the page.
    pub(crate) frozen: bool,
    pub(crate) script: Option<Script>,
    /// Whether one content script has watched the page since before anything was drawn.
    pub(crate) watched_from_the_start: bool,
    pub(crate) seen: Vec<Sighting>,
    pub(crate) first_input: Option<i64>,
    /// What keeps a content script from seeing the whole page, if anything does.
    pub(crate) obstacle: Option<Obstacle>,
    /// Whether the page asks the server again when the person returns to it.
    pub(crate) is_live: bool,
    pub(crate) follows_at_once: bool,
    pub(crate) save: Save,
    /// Whether the address changed within the document.
    pub(crate) moved_within: bool,
    /// Whether the machine's clock was set since the document was requested.
    pub(crate) clock_was_set: bool,
}

impl Page {
    /// When the page next does something by itself.
    pub(crate) fn next(&self) -> Option<i64> {
        if self.frozen {
            return None;
        }
        let begins = (!self.has_begun).then_some(self.begins);
        let acts = self.plan.front().map(|(at, _)| *at);
        begins.into_iter().chain(acts).min()
    }

    /// Takes the next act from the plan, if it is due.
    pub(crate) fn due(&mut self, awake: i64) -> Option<Act> {
        let (at, _) = self.plan.front().filter(|_| !self.frozen)?;
        (*at <= awake).then(|| self.plan.pop_front().expect("it is there").1)
    }

    pub(crate) fn does_at(&mut self, at: i64, act: Act) {
        let place = self.plan.partition_point(|(other, _)| *other <= at);
        self.plan.insert(place, (at, act));
    }

    /// Plans how the page comes to show the switch, from `from` on.
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

    /// Carries `act` out. Before [`Act::Ask`], the caller adds the server's answer to the page.
    pub(crate) fn act(&mut self, act: Act, now: i64) {
        let display = &mut self.display;
        match act {
            Act::Ask => {}
            Act::Draw {
                wrong,
                usable,
                busy,
            } => {
                let (true_at, on) = *self.answers.last().expect("there is an answer to draw");
                let cause = if self.answers.len() > 1 {
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

    /// Whether a person can use the switch now.
    pub(crate) fn can_be_flipped(&self) -> bool {
        let Display {
            on, usable, busy, ..
        } = self.display;
        self.has_begun && !self.frozen && on.is_some() && usable && !busy
    }

    /// Records what somebody who watches the page sees now.
    pub(crate) fn sight(&mut self) {
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
            looks: 1,
            is_change: self.seen.last().is_some_and(|last| last.on != on),
        });
    }

    /// What the content script can find out about the signed-in account.
    pub(crate) fn account_facts(&self, awake: i64) -> AccountFacts {
        if awake >= self.shows_account_from {
            self.shows.clone()
        } else {
            AccountFacts::default()
        }
    }
}
