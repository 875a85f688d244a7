//! How documents get into tabs: from the server, from a cache, by going back and forward, and
//! within a page.

use super::page::{Act, Address, Cause, Display, Page, Source};
use super::server::Save;
use super::shape::Shape;
use super::world::{Tab, World};
use fastrand::Rng;
use std::collections::VecDeque;
use veto::observation::{AccountFacts, Arrival, Obstacle, Watch};
use veto::platform::SettingId;

/// What the documents of a story have in common.
pub(crate) struct Habits {
    /// The setting of the story.
    pub(crate) setting: SettingId,
    /// How the platform builds the switch in most documents of the story.
    shape: Shape,
    /// What its pages show about the signed-in account: 0 is profile and photo, 1 the photo, 2 a
    /// photo with the same name for both accounts, anything else nothing.
    shows: u8,
    is_live: bool,
}

impl Habits {
    pub(crate) fn new(rng: &mut Rng, setting: SettingId) -> Self {
        Self {
            setting,
            shape: Shape::any(rng, setting),
            shows: rng.u8(..4),
            is_live: rng.u8(..4) == 0,
        }
    }

    /// Habits with a switch that Veto must be able to read.
    pub(crate) fn readable(rng: &mut Rng, setting: SettingId) -> Self {
        Self {
            shape: Shape::readable(rng),
            ..Self::new(rng, setting)
        }
    }

    /// Habits with the profile on every page.
    pub(crate) fn with_profiles(rng: &mut Rng, setting: SettingId) -> Self {
        Self {
            shows: 0,
            ..Self::readable(rng, setting)
        }
    }

    fn account(&self, account: usize) -> AccountFacts {
        let (profile, photo) = [("/in/ada/", "Ada"), ("/in/bob/", "Bob")][account];
        match self.shows {
            0 => AccountFacts {
                profile: profile.into(),
                photo: photo.into(),
            },
            1 => AccountFacts {
                photo: photo.into(),
                ..AccountFacts::default()
            },
            2 => AccountFacts {
                photo: "Your photo".into(),
                ..AccountFacts::default()
            },
            _ => AccountFacts::default(),
        }
    }
}

/// What a cache or a service worker has stored.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stored {
    account: usize,
    answer: (i64, bool),
}

impl World {
    /// Loads the switch's page in a tab; returns the number of the new page.
    pub(crate) fn load(&mut self, tab: usize) -> usize {
        let source = match self.rng.u8(..20) {
            0 if !self.calm => Source::Stored(Arrival::Cache),
            1 if !self.calm => Source::Stored(Arrival::ServiceWorker),
            2 if !self.calm => Source::Stored(Arrival::History),
            _ => Source::Server,
        };
        self.load_from(tab, source)
    }

    pub(crate) fn load_from(&mut self, tab: usize, source: Source) -> usize {
        let stored = self.stored.filter(|_| !self.tabs[tab].private);
        let (source, account, answers) = match (source, stored) {
            (Source::Stored(_), Some(stored)) => (source, stored.account, vec![stored.answer]),
            _ => (Source::Server, self.account_in(tab), Vec::new()),
        };
        let mut page = self.document(tab, source, account);
        page.answers = answers;
        page.plan_drawing(&mut self.rng, page.begins, self.calm);
        if self.rng.u8(..8) == 0 && !self.calm {
            page.address = Address::Settings;
            page.plan.clear();
        }
        self.put(tab, page)
    }

    /// A document that was just requested.
    fn document(&mut self, tab: usize, source: Source, account: usize) -> Page {
        let Self {
            rng,
            clock,
            habits,
            calm,
            ..
        } = self;
        let calm = *calm;
        let slow = if !calm && rng.u8(..20) == 0 {
            20_000
        } else {
            800
        };
        let begins = clock.awake + rng.i64(5..slow);
        let shape = match rng.u8(..6) {
            0 if !calm => Shape::any(rng, habits.setting),
            _ => habits.shape,
        };
        let shows = match rng.u8(..4) {
            0 if !calm => AccountFacts::default(),
            _ => habits.account(account),
        };
        let (mut source, mut arrival) = match source {
            Source::Stored(arrival) => (source, arrival),
            // For some loads, the content script cannot find out where they came from.
            Source::Server if !calm && rng.u8(..20) == 0 => (source, Arrival::Unknown),
            Source::Server => (source, Arrival::Server),
        };
        let frame = (shape == Shape::Framed).then(|| Watch {
            from_the_start: calm || rng.u8(..3) > 0,
            from_ms: 100,
            arrival: Arrival::Server,
            touched: false,
        });
        // The state may come from the cache even though the document does not.
        if self.stored.is_some() && source == Source::Server && !calm && rng.u8(..25) == 0 {
            source = Source::Stored(Arrival::Cache);
            arrival = Arrival::Cache;
        }
        let deaf_ms = match frame {
            Some(frame) if !frame.from_the_start => rng.i64(0..4_000),
            _ => 0,
        };
        let private = self.tabs[tab].private;
        Page {
            setting: habits.setting,
            account,
            shape,
            private,
            address: Address::Switch,
            requested: clock.now,
            navigated: clock.awake,
            begins,
            has_begun: false,
            source,
            arrival,
            answers: Vec::new(),
            plan: VecDeque::new(),
            display: Display {
                on: None,
                usable: false,
                busy: false,
                element: 0,
                cause: Cause::Drawn,
                true_at: clock.now,
            },
            frame,
            deaf_until: begins + deaf_ms,
            shows,
            shows_account_from: begins + rng.i64(0..if calm { 1_000 } else { 6_000 }),
            frozen: false,
            script: None,
            watched_from_the_start: false,
            seen: Vec::new(),
            first_input: None,
            obstacle: match rng.u8(..200) {
                0 if !calm => Some(Obstacle::TooMuch),
                1 if !calm => Some(Obstacle::Interference),
                _ => None,
            },
            is_live: habits.is_live,
            follows_at_once: rng.bool(),
            save: if calm { Save::Kept } else { any_save(rng) },
            moved_within: false,
            clock_was_set: false,
        }
    }

    fn put(&mut self, tab: usize, mut page: Page) -> usize {
        let number = self.pages.len();
        if page.answers.is_empty() && page.source != Source::Server {
            let stored = self.stored.expect("it came from there");
            page.answers = vec![stored.answer];
            page.account = stored.account;
        }
        let name = if page.frame.is_some() {
            format!("{:?} with a frame", page.arrival)
        } else {
            format!("{:?}", page.arrival)
        };
        *self.tally.loads.entry(name).or_default() += 1;
        self.note(|| {
            let Page {
                shape,
                arrival,
                source,
                account,
                answers,
                ..
            } = &page;
            let whose = format!("{account} {:?} private {}", page.shows, page.private);
            format!(
                "tab {tab}: page {number} {shape:?} {arrival:?} {source:?} {answers:?} of {whose}"
            )
        });
        self.pages.push(page);
        let Tab {
            page,
            back,
            forward,
            ..
        } = &mut self.tabs[tab];
        back.extend(page.replace(number));
        forward.clear();
        self.leave(tab);
        number
    }

    /// The tab leaves the previous page: it is frozen in the back/forward cache, or gone for good.
    fn leave(&mut self, tab: usize) {
        let keeps = self.rng.u8(..2) == 0 && !self.calm;
        let Some(before) = self.tabs[tab].back.last().copied() else {
            return;
        };
        if keeps && self.pages[before].has_begun {
            self.pages[before].frozen = true;
        } else {
            self.pages[before].script = None;
            self.tabs[tab].back.pop();
        }
    }

    /// Goes back, or forward, to a page as it was.
    pub(crate) fn go_back(&mut self, tab: usize, is_forward: bool) {
        let one = &mut self.tabs[tab];
        let (from, to) = if is_forward {
            (&mut one.forward, &mut one.back)
        } else {
            (&mut one.back, &mut one.forward)
        };
        let Some(restored) = from.pop() else {
            self.load_from(tab, Source::Stored(Arrival::History));
            return;
        };
        to.extend(one.page.replace(restored));
        let left = *to.last().expect("something was there");
        self.pages[left].frozen = true;
        let page = &mut self.pages[restored];
        page.frozen = false;
        page.arrival = Arrival::History;
        if let Some(script) = &mut page.script {
            script.watch.arrival = Arrival::History;
            script.next_look = self.clock.awake;
            script.tell_anew();
        }
        // What the page had planned for the time in which it was frozen happens now.
        for (at, _) in &mut page.plan {
            *at = (*at).max(self.clock.awake);
        }
        self.tried("a page back from the cache");
        self.come_to(restored);
    }

    /// Moves within the document, to the switch's page or away from it.
    pub(crate) fn move_within(&mut self, tab: usize) {
        let Some(page) = self.tabs[tab]
            .page
            .filter(|page| self.pages[*page].has_begun)
        else {
            return;
        };
        self.touch(page, tab);
        let Self { rng, clock, .. } = self;
        let one = &mut self.pages[page];
        one.plan.clear();
        one.display.on = None;
        one.moved_within = true;
        one.arrival = Arrival::InPage;
        one.address = match one.address {
            Address::Switch => Address::Settings,
            Address::Settings => Address::Switch,
        };
        if let Some(script) = &mut one.script {
            script.watch.arrival = Arrival::InPage;
            script.arrive();
        }
        if one.address == Address::Switch {
            if one.answers.is_empty() {
                one.source = Source::Server;
            }
            one.display.element += 1;
            let from = clock.awake + 40;
            one.plan_drawing(rng, from, false);
        }
        self.tried("a move within a page");
    }

    /// The person returns to a page that was loaded earlier; the page may ask the server again.
    pub(crate) fn come_to(&mut self, page: usize) {
        let one = &mut self.pages[page];
        let asks = one.is_live && one.source == Source::Server && !one.answers.is_empty();
        if asks && one.address == Address::Switch {
            let at = self.clock.awake + self.rng.i64(20..2_000);
            one.does_at(at, Act::Ask);
            let draw = Act::Draw {
                wrong: false,
                usable: true,
                busy: false,
            };
            one.does_at(at + 1, draw);
            self.tally.tried("a page that asks again");
        }
    }

    /// Puts what the server sent last to this page into the cache.
    pub(crate) fn store_page(&mut self, page: usize) {
        let one = &self.pages[page];
        if let (Source::Server, false, Some(answer)) = (one.source, one.private, one.answers.last())
        {
            self.stored = Some(Stored {
                account: one.account,
                answer: *answer,
            });
        }
    }
}

fn any_save(rng: &mut Rng) -> Save {
    match rng.u8(..10) {
        0 | 1 => Save::Dropped,
        2 => Save::Late,
        3 => Save::Refused,
        _ => Save::Kept,
    }
}
