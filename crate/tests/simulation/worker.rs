//! Simulates the background as in `extension/background/process.js`: one event at a time, in steps
//! between which it can be stopped.

use super::browser::{Browser, JOURNAL, identity};
use std::collections::VecDeque;
use veto::handle::{Consequences, Decision, Event, Reply, handle};
use veto::store::StoreContents;

/// A running background. Dropping it stops it.
#[derive(Default)]
pub(crate) struct Worker {
    queue: VecDeque<Job>,
    at: Option<At>,
}

/// An event, and the sender that waits for the answer.
#[derive(Clone)]
pub(crate) struct Job {
    pub(crate) event: Event,
    /// The number of the sender, and the id of its request.
    pub(crate) asked_by: Option<(usize, String)>,
}

/// How far the handling of the event has come.
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
enum At {
    Read(Job),
    Decide(Job, StoreContents),
    Put(Job, Box<Decision>),
    Remove(Job, Box<Decision>),
    CarryOut(Job, Consequences, usize),
    Answer(Job, Reply),
}

/// The result of a step, for the parts of the simulation that check it.
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub(crate) enum Brought {
    Nothing,
    /// The core has decided; nothing has been carried out yet.
    Decided {
        id: Option<String>,
        contents: StoreContents,
        decision: Box<Decision>,
    },
    /// The store was written (`true`), or refused the write.
    Written(bool),
    Answered {
        sender: usize,
        id: String,
        reply: Reply,
    },
}

impl Worker {
    pub(crate) fn event(&mut self, job: Job) {
        self.queue.push_back(job);
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.at.is_none() && self.queue.is_empty()
    }

    /// Whether it is handling an event.
    pub(crate) fn is_at_work(&self) -> bool {
        self.at.is_some()
    }

    /// Takes one step.
    pub(crate) fn step(&mut self, browser: &mut Browser, fresh_id: String) -> Brought {
        let Some(at) = self.at.take() else {
            self.at = self.queue.pop_front().map(At::Read);
            return Brought::Nothing;
        };
        match at {
            At::Read(job) => {
                let contents = browser.read();
                self.at = Some(At::Decide(job, contents));
                Brought::Nothing
            }
            At::Decide(job, contents) => {
                let decision = Box::new(handle(
                    &job.event,
                    &contents,
                    &None,
                    &browser.environment(),
                    &identity(),
                    &fresh_id.try_into().unwrap(),
                ));
                let id = job.asked_by.as_ref().map(|(_, id)| id.clone());
                self.at = Some(At::Put(job, decision.clone()));
                Brought::Decided {
                    id,
                    contents,
                    decision,
                }
            }
            At::Put(job, decision) => {
                if decision.changes.is_empty() {
                    self.carry_out(job, decision.stored);
                    return Brought::Nothing;
                }
                let taken = browser.put(&decision.changes);
                if taken && !decision.changes.remove.is_empty() {
                    self.at = Some(At::Remove(job, decision));
                } else if taken {
                    self.carry_out(job, decision.stored);
                } else {
                    self.carry_out(job, decision.not_stored);
                }
                Brought::Written(taken)
            }
            At::Remove(job, decision) => {
                let taken = browser.remove(&decision.changes);
                let Decision {
                    stored, not_stored, ..
                } = *decision;
                self.carry_out(job, if taken { stored } else { not_stored });
                Brought::Written(taken)
            }
            At::CarryOut(job, consequences, done) => {
                if let Some(effect) = consequences.effects.get(done) {
                    browser.carry_out(effect);
                    self.at = Some(At::CarryOut(job, consequences, done + 1));
                } else {
                    self.at = Some(At::Answer(job, consequences.reply));
                }
                Brought::Nothing
            }
            At::Answer(job, reply) => match job.asked_by {
                Some((sender, id)) => Brought::Answered { sender, id, reply },
                None => Brought::Nothing,
            },
        }
    }

    fn carry_out(&mut self, job: Job, consequences: Consequences) {
        self.at = Some(At::CarryOut(job, consequences, 0));
    }
}

/// Whether the decision writes the journal.
pub(crate) fn puts_journal(decision: &Decision) -> bool {
    decision.changes.set.contains_key(JOURNAL)
}
