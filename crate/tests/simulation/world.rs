//! Simulates a browser, its background and the pages that send requests, at random. Everything
//! follows from the seed.

use super::browser::{Browser, JOURNAL, identity, kind};
use super::guarantees::Guarantees;
use super::sender::Sender;
use super::worker::{Brought, Job, Worker, puts_journal};
use fastrand::Rng;
use std::collections::BTreeMap;
use std::ops::AddAssign;
use veto::effect::Effect;
use veto::handle::{Event, Reply, handle};
use veto::journal::Journal;

const DAY: i64 = 86_400_000;

/// The whole simulation.
pub(crate) struct World {
    rng: Rng,
    browser: Browser,
    worker: Option<Worker>,
    senders: Vec<Sender>,
    guarantees: Guarantees,
    /// By the id of the request: whether the decision was to write it to the journal.
    noted: BTreeMap<String, bool>,
    count: u64,
    is_settling: bool,
    pub(crate) tally: Tally,
}

/// Counts what happened, so that the test can require that everything was tried.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Tally {
    pub(crate) steps: u64,
    pub(crate) stops: u64,
    pub(crate) stops_at_work: u64,
    pub(crate) refused_writes: u64,
    pub(crate) lost_answers: u64,
    pub(crate) asked_again: u64,
    pub(crate) damaged: u64,
    pub(crate) acknowledged: u64,
    pub(crate) entries: u64,
}

impl World {
    /// A world with the popup and one to nine tabs.
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let browser = Browser::new();
        let tabs = rng.i32(1..10);
        let popup = Sender::new(None, &browser);
        let tabs = (1..=tabs).map(|tab| Sender::new(Some(tab), &browser));
        let senders = std::iter::once(popup).chain(tabs).collect();
        Self {
            rng,
            browser,
            worker: None,
            senders,
            guarantees: Guarantees::default(),
            noted: BTreeMap::new(),
            count: 0,
            is_settling: false,
            tally: Tally::default(),
        }
    }

    /// One random thing happens.
    pub(crate) fn step(&mut self) {
        self.tally.steps += 1;
        match self.rng.u8(..100) {
            0..=59 => self.work(),
            60..=81 => {
                let sender = self.rng.usize(..self.senders.len());
                self.ask(sender);
            }
            82..=88 => self.stop(),
            89..=92 => self.pass_time(),
            93 => {
                self.browser.host_access = !self.browser.host_access;
                self.wake();
            }
            // A store that fails mostly recovers at the next change.
            94 | 95 => self.browser.takes = self.rng.u8(..3) > 0,
            96 => self.browser.gives = self.rng.u8(..3) > 0,
            97 => self.damage(),
            _ => self.close_a_page(),
        }
    }

    /// From now on nothing goes wrong. Checks that every request is answered, and that all is as
    /// the journal says.
    pub(crate) fn settle(&mut self) {
        self.is_settling = true;
        self.browser.takes = true;
        self.browser.gives = true;
        self.until_idle();
        for sender in 0..self.senders.len() {
            if self.senders[sender].waiting.is_some() {
                self.ask(sender);
            }
        }
        self.until_idle();
        assert!(self.senders.iter().all(|sender| sender.waiting.is_none()));
        self.worker = None;
        self.wake();
        self.until_idle();
        let decision = handle(
            &Event::Woken,
            &self.browser.read(),
            &None,
            &self.browser.environment(),
            &identity(),
            &"settled".to_owned().try_into().unwrap(),
        );
        assert!(decision.changes.is_empty(), "{:?}", decision.changes);
        let expect: BTreeMap<_, _> = decision
            .stored
            .effects
            .into_iter()
            .filter(|effect| !matches!(effect, Effect::RunContentScripts { .. }))
            .map(|effect| (kind(&effect), effect))
            .collect();
        assert_eq!(self.browser.in_force, expect, "not as the journal says");
        self.guarantees.check(&self.browser);
        let switch = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
        assert!(self.browser.opened.iter().all(|url| url == switch));
        self.tally.entries += self.guarantees.count();
    }

    fn until_idle(&mut self) {
        while self.worker.as_ref().is_some_and(|one| !one.is_idle()) {
            self.work();
        }
    }

    fn work(&mut self) {
        let id = self.fresh("fresh");
        let Some(worker) = &mut self.worker else {
            return;
        };
        match worker.step(&mut self.browser, id) {
            Brought::Nothing => {}
            Brought::Decided {
                id,
                contents,
                decision,
            } => {
                let puts = puts_journal(&decision);
                assert!(contents.is_some() || decision.changes.is_empty());
                if let Some(id) = id {
                    self.guarantees.check_decided(&id, &contents, puts);
                    let text = decision.changes.set.get(JOURNAL);
                    let notes = text.is_some_and(|text| text.contains(&format!("\"{id}\"")));
                    self.noted.insert(id, notes);
                }
            }
            Brought::Written(taken) => {
                self.tally.refused_writes += u64::from(!taken);
                self.guarantees.check(&self.browser);
            }
            Brought::Answered { sender, id, reply } => self.answered(sender, &id, &reply),
        }
    }

    fn answered(&mut self, sender: usize, id: &str, reply: &Reply) {
        let waiting = &mut self.senders[sender].waiting;
        if waiting.as_ref().is_none_or(|waiting| waiting.id != id) {
            return;
        }
        // A channel can close just before the answer goes through it.
        if !self.is_settling && self.rng.u8(..10) == 0 {
            self.tally.lost_answers += 1;
            waiting.as_mut().expect("it waits").is_under_way = false;
            return;
        }
        *waiting = None;
        let stored = match reply {
            Reply::Answered { stored, .. } => *stored,
            other => panic!("{other:?}"),
        };
        if stored {
            self.tally.acknowledged += 1;
            let noted = self.noted.get(id).copied().unwrap_or_default();
            assert!(!noted || self.guarantees.has(id), "{id} was acknowledged");
        }
    }

    fn ask(&mut self, sender: usize) {
        let id = self.fresh("asked");
        let Self { senders, rng, .. } = self;
        let again = senders[sender].waiting.is_some();
        if !again {
            senders[sender].ask(id, rng, &self.browser);
        }
        let Some((id, message, facts)) = senders[sender].send() else {
            return;
        };
        self.tally.asked_again += u64::from(again);
        self.background().event(Job {
            event: Event::Message {
                message,
                sender: facts,
            },
            asked_by: Some((sender, id)),
        });
    }

    /// The background, started if it does not run; a background that starts handles `Woken` first.
    fn background(&mut self) -> &mut Worker {
        self.worker.get_or_insert_with(|| {
            let mut worker = Worker::default();
            worker.event(Job {
                event: Event::Woken,
                asked_by: None,
            });
            worker
        })
    }

    fn wake(&mut self) {
        self.background().event(Job {
            event: Event::Woken,
            asked_by: None,
        });
    }

    /// The browser stops the background, whatever it is doing.
    fn stop(&mut self) {
        let Some(worker) = self.worker.take() else {
            return;
        };
        self.tally.stops += 1;
        self.tally.stops_at_work += u64::from(worker.is_at_work());
        for sender in &mut self.senders {
            if let Some(waiting) = &mut sender.waiting {
                waiting.is_under_way = false;
            }
        }
    }

    /// Mostly seconds pass, sometimes days, and now and then the clock is set back. The alarm rings
    /// if it is due.
    fn pass_time(&mut self) {
        self.browser.now += match self.rng.u8(..20) {
            0 => self.rng.i64(0..40 * DAY),
            1 => -self.rng.i64(0..2 * DAY),
            2..=6 => self.rng.i64(0..DAY / 24),
            _ => self.rng.i64(0..10_000),
        };
        if self
            .browser
            .alarm()
            .is_some_and(|at| at <= self.browser.now)
        {
            self.wake();
        }
    }

    /// Cuts the journal off, as after a full disk, at a moment at which nobody writes.
    fn damage(&mut self) {
        self.until_idle();
        if self.rng.u8(..4) > 0 {
            return;
        }
        let Some(text) = self.browser.store.get_mut(JOURNAL) else {
            return;
        };
        // A journal that is damaged already still has to be set aside.
        if Journal::decode(text).is_err() {
            return;
        }
        let at = self.rng.usize(..text.len());
        text.truncate(text.floor_char_boundary(at));
        let text = text.clone();
        self.tally.damaged += 1;
        self.guarantees.damage(&text);
    }

    fn close_a_page(&mut self) {
        let sender = self.rng.usize(..self.senders.len());
        self.senders[sender] = Sender::new(self.senders[sender].tab, &self.browser);
    }

    fn fresh(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what}-{}", self.count)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.steps += other.steps;
        self.stops += other.stops;
        self.stops_at_work += other.stops_at_work;
        self.refused_writes += other.refused_writes;
        self.lost_answers += other.lost_answers;
        self.asked_again += other.asked_again;
        self.damaged += other.damaged;
        self.acknowledged += other.acknowledged;
        self.entries += other.entries;
    }
}
