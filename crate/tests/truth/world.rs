//! Simulates a machine with a browser, its tabs and Veto, over time. [`super::person`] has the acts
//! of the person.

use super::background::{Background, Outcome, popup, tab};
use super::clock::Clock;
use super::judge::{Judge, Said, Sent};
use super::loads::{Habits, Stored};
use super::page::{Act, Address, Page};
use super::script::{EVERY_MS, Script};
use super::server::Server;
use super::tally::Tally;
use fastrand::Rng;
use serde_json::{Value, json};
use veto::handle::{Event, Reply};
use veto::platform::{PlatformId, SettingId};
use veto::request::Request;

/// After this many attempts a content script gives up on the background.
const ATTEMPTS: u32 = 20;

pub(crate) struct World {
    pub(crate) rng: Rng,
    pub(crate) clock: Clock,
    pub(crate) server: Server,
    pub(crate) pages: Vec<Page>,
    pub(crate) tabs: Vec<Tab>,
    pub(crate) background: Background,
    pub(crate) judge: Judge,
    pub(crate) tally: Tally,
    messages: Vec<InFlight>,
    /// How many of a hundred messages are lost.
    pub(crate) losses: u8,
    /// Whether the person mostly does what Veto asks for.
    pub(crate) is_patient: bool,
    /// Whether pages, networks and people behave: no fault happens.
    pub(crate) calm: bool,
    /// The account that is signed in, one of two. A private window has one of its own.
    pub(crate) signed_in: usize,
    pub(crate) stored: Option<Stored>,
    pub(crate) habits: Habits,
    /// Whether to print the story as it happens.
    pub(crate) is_told: bool,
    count: u64,
}

/// A tab, or a window of its own.
#[derive(Debug, Default)]
pub(crate) struct Tab {
    pub(crate) page: Option<usize>,
    /// The pages to go back to, and forward.
    pub(crate) back: Vec<usize>,
    pub(crate) forward: Vec<usize>,
    pub(crate) visible: bool,
    pub(crate) private: bool,
}

/// A message on its way.
struct InFlight {
    at: i64,
    page: usize,
    load: String,
    tab: i32,
    private: bool,
    text: String,
    /// What it reports; `None` if it only says that a load begins.
    sent: Option<Sent>,
    attempts: u32,
}

/// Every setting of which a switch is read.
fn settings() -> Vec<SettingId> {
    let is_read = |setting: &SettingId| {
        setting.platform().settings_root().is_some() && setting.setting().is_readable()
    };
    SettingId::all().filter(is_read).collect()
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let server = Server::new([rng.u8(..4) > 0, rng.u8(..4) > 0]);
        let settings = settings();
        let setting = settings[seed as usize % settings.len()];
        let mut world = Self {
            clock: Clock::new(),
            server,
            pages: Vec::new(),
            tabs: Vec::new(),
            background: Background::new(setting),
            judge: Judge::default(),
            tally: Tally::default(),
            messages: Vec::new(),
            losses: 0,
            is_patient: false,
            calm: false,
            signed_in: 0,
            stored: None,
            habits: Habits::new(&mut rng, setting),
            is_told: false,
            count: 0,
            rng,
        };
        // Veto looks after the setting's platform alone, so that the badge is about it.
        let platform = setting.platform_id();
        world.about(platform, &Request::UsePlatform);
        if platform != PlatformId::LINKEDIN {
            world.about(PlatformId::LINKEDIN, &Request::LeavePlatform);
        }
        world
    }

    pub(crate) fn note(&self, what: impl FnOnce() -> String) {
        if self.is_told {
            let Clock { now, awake, .. } = self.clock;
            println!("{now} awake {awake} wall {}: {}", self.clock.wall(), what());
        }
    }

    /// Counts and logs something that a person did, or that happened to the machine.
    pub(crate) fn tried(&mut self, what: &str) {
        self.tally.tried(what);
        self.note(|| what.to_owned());
    }

    /// Time passes, and everything that is due happens.
    pub(crate) fn wait(&mut self, ms: i64) {
        let end = self.clock.awake + ms;
        loop {
            let next = self.next().map_or(end, |next| next.min(end));
            self.clock.pass((next - self.clock.awake).max(0));
            self.act();
            if next >= end && self.next().is_none_or(|next| next > end) {
                break;
            }
        }
    }

    fn open(&self) -> impl Iterator<Item = (usize, bool)> {
        self.tabs
            .iter()
            .filter_map(|tab| Some((tab.page?, tab.visible)))
    }

    fn next(&self) -> Option<i64> {
        let pages = self.open().flat_map(|(page, visible)| {
            let page = &self.pages[page];
            let looks = page.script.as_ref().filter(|_| visible && !page.frozen);
            [page.next(), looks.map(|script| script.next_look)]
        });
        let messages = self.messages.iter().map(|message| Some(message.at));
        pages.chain(messages).flatten().min()
    }

    fn act(&mut self) {
        for at in 0..self.tabs.len() {
            let Some(page) = self.tabs[at].page else {
                continue;
            };
            self.begin(page, at);
            while let Some(act) = self.pages[page].due(self.clock.awake) {
                self.page_acts(page, act);
            }
            if self.tabs[at].visible {
                self.look_in_time(page, at);
            }
        }
        while let Some(due) = self.due_message() {
            self.deliver(due);
        }
    }

    /// The document begins, and with it the content script, if Veto has host access.
    fn begin(&mut self, page: usize, tab: usize) {
        let one = &mut self.pages[page];
        if one.has_begun || one.begins > self.clock.awake {
            return;
        }
        one.has_begun = true;
        if self.background.host_access {
            self.start_script(page, tab);
            self.pages[page].watched_from_the_start = true;
        }
    }

    /// Starts a content script in an open page.
    pub(crate) fn start_script(&mut self, page: usize, tab: usize) {
        let Self { clock, rng, .. } = self;
        let one = &mut self.pages[page];
        one.watched_from_the_start = false;
        one.seen.clear();
        let script = Script::start(one, clock.awake, clock.wall(), rng);
        let opened_at = script.load.opened_at;
        if one.private {
            self.judge.private_load(script.load.id.clone());
        }
        self.pages[page].script = Some(script);
        self.send(page, tab, Request::BeginLoad { opened_at }, None);
    }

    fn page_acts(&mut self, page: usize, act: Act) {
        let now = self.clock.now;
        let one = &mut self.pages[page];
        if let Act::Ask = act {
            let on = self.server.read(one.account, now);
            one.answers.push((now, on));
        }
        one.act(act, now);
        self.note(|| format!("page {page}: {act:?}"));
    }

    fn look_in_time(&mut self, page: usize, tab: usize) {
        let awake = self.clock.awake;
        let one = &mut self.pages[page];
        let Some(script) = &mut one.script else {
            return;
        };
        if one.frozen || script.next_look > awake {
            return;
        }
        script.next_look = awake + EVERY_MS;
        self.look(page, tab);
    }

    /// The content script looks at the page, and reports what is new.
    pub(crate) fn look(&mut self, page: usize, tab: usize) {
        let Clock { now, awake, .. } = self.clock;
        let one = &mut self.pages[page];
        let Some(mut script) = one.script.take() else {
            return;
        };
        script.look(one.setting, one.shape, &one.display, one.frame, awake);
        one.sight();
        let news = script.news(one, awake);
        if let Some(observation) = news {
            let sent = Sent {
                page,
                at: now,
                shown: one.display.on,
                recognisable: script.elapsed_ms() >= one.shape.patience_ms()
                    && one.shape.can_be_read()
                    && one.address == Address::Switch,
                sees: one.obstacle.is_none(),
                who: observation.account.clone(),
                seen: one.seen.clone(),
                touched: one.first_input.is_some_and(|at| at <= now),
                watched_from_the_start: one.watched_from_the_start,
            };
            one.script = Some(script);
            self.send(page, tab, Request::Observed { observation }, Some(sent));
        } else {
            one.script = Some(script);
        }
    }

    fn send(&mut self, page: usize, tab: usize, request: Request, sent: Option<Sent>) {
        let id = self.fresh("asked");
        let delay = match self.rng.u8(..20) {
            0 if !self.calm => self.rng.i64(1..2_000),
            _ => self.rng.i64(1..50),
        };
        let script = self.pages[page].script.as_ref().expect("it sends");
        self.messages.push(InFlight {
            at: self.clock.awake + delay,
            page,
            load: script.load.id.clone(),
            tab: tab.try_into().expect("few tabs"),
            private: self.pages[page].private,
            text: json!({
                "id": id,
                "platform": self.habits.setting.platform_id().slug(),
                "setting": self.habits.setting.slug(),
                "request": request,
            })
            .to_string(),
            sent,
            attempts: 0,
        });
    }

    fn due_message(&mut self) -> Option<InFlight> {
        let due = |message: &InFlight| message.at <= self.clock.awake;
        let at = self.messages.iter().position(due)?;
        Some(self.messages.remove(at))
    }

    fn deliver(&mut self, mut message: InFlight) {
        let is_lost = self.rng.u8(..100) < self.losses;
        if is_lost && self.rng.bool() {
            self.tally.tried("request lost");
            return self.send_again(message);
        }
        self.tally.messages += 1;
        let event = Event::Message {
            message: message.text.clone(),
            sender: tab(self.habits.setting, message.tab, message.private),
        };
        let outcome = self.background.event(&event, &self.clock);
        self.note(|| {
            let report = message
                .sent
                .as_ref()
                .map(|sent| (sent.at, sent.shown, sent.touched));
            let new = &self.background.entries()[outcome.entries_before..];
            format!(
                "page {} reported {report:?}: {new:#?} {}",
                message.page, self.background.badge
            )
        });
        if let Some(sent) = &message.sent {
            let said = Said {
                badge: &self.background.badge,
                standing: self.background.standing(&self.clock),
                entries: self.background.entries(),
            };
            let verdict = self.judge.heard(
                &self.pages,
                sent,
                &outcome,
                &said,
                self.background.host_access,
                self.clock.now,
                &mut self.tally,
            );
            verdict.unwrap_or_else(|why| panic!("{why}"));
        }
        self.journal_changed(&outcome);
        if is_lost {
            self.tally.tried("answer lost");
            return self.send_again(message);
        }
        let sent = message.sent.take();
        self.answer(&message, sent.is_none(), &outcome.reply);
    }

    fn answer(&mut self, message: &InFlight, is_begin: bool, reply: &Reply) {
        let awake = self.clock.awake;
        let script = self.pages[message.page].script.as_mut();
        let Some(script) = script.filter(|script| script.load.id == message.load) else {
            return;
        };
        match reply {
            Reply::Begun { after } => script.load.after = Some(*after),
            Reply::Answered {
                look_again_in_ms, ..
            } => {
                script.tell_again_at = look_again_in_ms.map(|ms| awake + i64::from(ms));
            }
            other => panic!("{other:?}"),
        }
        if is_begin {
            script.has_begun = true;
        } else {
            script.waits = false;
        }
    }

    /// The page sends the message again, unless it is closed or has given up.
    fn send_again(&mut self, mut message: InFlight) {
        let is_open = self.open().any(|(page, _)| page == message.page);
        let is_begin = message.sent.is_none();
        let script = &mut self.pages[message.page].script;
        let Some(one) = script
            .as_mut()
            .filter(|one| is_open && one.load.id == message.load)
        else {
            return;
        };
        message.attempts += 1;
        if message.attempts < ATTEMPTS {
            message.at = self.clock.awake + 100;
            self.messages.push(message);
        } else if is_begin {
            one.has_begun = true;
            self.tried("a load without a place");
        } else {
            *script = None;
            self.tried("a page that gave up");
        }
    }

    /// If the journal changed in the store, the running content scripts report again.
    fn journal_changed(&mut self, outcome: &Outcome) {
        if self.background.entries().len() > outcome.entries_before {
            self.tell_anew();
        }
    }

    pub(crate) fn tell_anew(&mut self) {
        for page in &mut self.pages {
            if let Some(script) = page.script.as_mut().filter(|_| !page.frozen) {
                script.tell_anew();
            }
        }
    }

    /// The background handles an event that is not a page's message.
    pub(crate) fn event(&mut self, event: &Event) {
        let outcome = self.background.event(event, &self.clock);
        let said = Said {
            badge: &self.background.badge,
            standing: self.background.standing(&self.clock),
            entries: self.background.entries(),
        };
        let verdict = self.judge.always(&said, false, &mut self.tally);
        verdict.unwrap_or_else(|why| panic!("{why}"));
        self.journal_changed(&outcome);
        if outcome.runs_scripts {
            for tab in 0..self.tabs.len() {
                let Some(page) = self.tabs[tab].page else {
                    continue;
                };
                let one = &self.pages[page];
                if one.has_begun && one.script.is_none() {
                    self.start_script(page, tab);
                    self.tally.tried("script run into an open page");
                }
            }
        }
    }

    /// Sends a request from the popup.
    pub(crate) fn in_popup(&mut self, request: &Request) {
        let setting = self.habits.setting;
        self.send_from_popup(json!({
            "platform": setting.platform_id().slug(),
            "setting": setting.slug(),
            "request": request,
        }));
    }

    /// Sends a request about a platform from the popup.
    fn about(&mut self, platform: PlatformId, request: &Request) {
        self.send_from_popup(json!({ "platform": platform.slug(), "request": request }));
    }

    fn send_from_popup(&mut self, mut message: Value) {
        message["id"] = self.fresh("popup").into();
        self.event(&Event::Message {
            message: message.to_string(),
            sender: popup(),
        });
    }

    pub(crate) fn fresh(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what}-{}", self.count)
    }
}
