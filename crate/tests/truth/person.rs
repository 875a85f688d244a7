//! Random acts of the person, and accidents of their machine.

use super::loads::Habits;
use super::page::{Act, Address};
use super::server::Save;
use super::world::{Tab, World};
use veto::handle::Event;
use veto::request::Request;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

impl World {
    /// One random thing happens, then some time passes.
    pub(crate) fn act_at_random(&mut self) {
        self.tally.acts += 1;
        if self.is_patient && self.rng.u8(..3) > 0 {
            return self.object();
        }
        if !self.background.host_access && self.rng.u8(..20) == 0 {
            self.change_access();
        }
        match self.rng.u16(..1_000) {
            0..=299 => self.flip(),
            300..=329 => {
                self.flip();
                let ms = self.rng.i64(40..900);
                self.wait(ms);
                self.flip();
                self.tried("two flips in a row");
            }
            330..=499 => self.load_somewhere(),
            500..=549 => self.click_elsewhere(),
            550..=629 => self.look_at_tab(),
            630..=649 => self.open_tab(),
            650..=659 => self.close_tab(),
            660..=699 => {
                let (tab, forward) = (self.any_tab(), self.rng.bool());
                self.go_back(tab, forward);
            }
            700..=719 => {
                let tab = self.any_tab();
                self.move_within(tab);
            }
            720..=739 => self.elsewhere(),
            740..=749 => self.sleep(),
            750..=756 => self.set_clock(),
            757..=764 => self.change_account(),
            765..=772 => self.change_access(),
            773..=776 => self.update(),
            777..=781 => self.fault(),
            782..=789 => self.say(),
            790..=794 => self.event(&Event::Woken),
            795..=799 => self.delete_record(),
            _ => {}
        }
        let ms = match self.rng.u8(..10) {
            0..=3 => self.rng.i64(0..500),
            4..=6 => self.rng.i64(500..3_000),
            _ => self.rng.i64(7_000..12_000),
        };
        self.wait(ms);
    }

    /// Does what Veto asks for: turns off what is on, or loads the page again, and waits.
    fn object(&mut self) {
        let tab = self.visible_tab();
        let page = tab.and_then(|tab| self.tabs[tab].page);
        match (tab, page) {
            (Some(tab), Some(page)) if self.pages[page].display.on == Some(true) => {
                self.flip_on(page, tab);
            }
            _ => self.load_somewhere(),
        }
        let ms = self.rng.i64(2_000..12_000);
        self.wait(ms);
    }

    pub(crate) fn start(&mut self) {
        self.is_patient = self.rng.bool();
        self.habits = Habits::new(&mut self.rng, self.habits.setting);
        self.losses = [0, 0, 0, 5, 40][self.rng.usize(..5)];
        self.open_tab();
        if self.rng.u8(..5) > 0 {
            self.install();
        }
    }

    pub(crate) fn install(&mut self) {
        self.background.host_access = true;
        self.event(&Event::Installed {
            reason: "install".into(),
        });
    }

    fn any_tab(&mut self) -> usize {
        self.rng.usize(..self.tabs.len())
    }

    fn visible_tab(&mut self) -> Option<usize> {
        let visible = |tab: &usize| self.tabs[*tab].visible;
        let all: Vec<usize> = (0..self.tabs.len()).filter(visible).collect();
        (!all.is_empty()).then(|| all[self.rng.usize(..all.len())])
    }

    fn load_somewhere(&mut self) {
        let tab = if self.rng.u8(..10) == 0 {
            Some(self.any_tab())
        } else {
            self.visible_tab()
        };
        if let Some(tab) = tab {
            if let Some(page) = self.tabs[tab].page {
                self.store_page(page);
            }
            self.load(tab);
        }
    }

    fn flip(&mut self) {
        let Some(tab) = self.visible_tab() else {
            return;
        };
        let Some(page) = self.tabs[tab].page else {
            return;
        };
        self.flip_on(page, tab);
    }

    /// Uses the switch of a visible page; returns whether it could be used.
    pub(crate) fn flip_on(&mut self, page: usize, tab: usize) -> bool {
        let one = &self.pages[page];
        if !one.can_be_flipped() || one.address != Address::Switch {
            return false;
        }
        self.look(page, tab);
        let heard = self.touch(page, tab);
        let Self { rng, clock, .. } = self;
        let one = &mut self.pages[page];
        let shown = one.display.on.expect("it can be flipped");
        let (on, true_at) = (!shown, one.display.true_at);
        let follow = Act::Follow { on, watched: heard };
        if one.follows_at_once {
            one.act(follow, clock.now);
        } else {
            one.does_at(clock.awake + rng.i64(10..120), follow);
        }
        if rng.u8(..8) == 0 && !self.calm {
            one.display.element += 1;
        }
        match one.save {
            Save::Kept => self
                .server
                .save(clock.now + rng.i64(20..1_500), one.account, on),
            Save::Late => self
                .server
                .save(clock.now + rng.i64(1_500..MINUTE), one.account, on),
            Save::Dropped => {}
            Save::Refused => {
                let back = Act::GoBack { on: shown, true_at };
                one.does_at(clock.awake + rng.i64(300..5_000), back);
            }
        }
        let what = format!("flip, {:?}", one.save);
        self.tally.tried(if on { "flip on" } else { "flip off" });
        self.tried(&what);
        self.look(page, tab);
        true
    }

    /// A click or a key on the page; returns whether the content script noticed it.
    pub(crate) fn touch(&mut self, page: usize, tab: usize) -> bool {
        self.look(page, tab);
        let now = self.clock.now;
        let one = &mut self.pages[page];
        one.first_input.get_or_insert(now);
        let is_deaf = self.clock.awake < one.deaf_until;
        match &mut one.script {
            Some(script) if !is_deaf => {
                script.touch();
                true
            }
            _ => false,
        }
    }

    fn click_elsewhere(&mut self) {
        let Some(tab) = self.visible_tab() else {
            return;
        };
        if let Some(page) = self.tabs[tab]
            .page
            .filter(|page| self.pages[*page].has_begun)
        {
            self.touch(page, tab);
            self.look(page, tab);
            self.tried("a click elsewhere");
        }
    }

    fn look_at_tab(&mut self) {
        let tab = self.any_tab();
        self.show(tab);
    }

    /// Brings a tab to the front. A tab in another window may stay visible beside it.
    pub(crate) fn show(&mut self, tab: usize) {
        if self.rng.u8(..3) > 0 || self.calm {
            for other in &mut self.tabs {
                other.visible = false;
            }
        }
        let was_visible = std::mem::replace(&mut self.tabs[tab].visible, true);
        self.note(|| format!("tab {tab} is seen"));
        self.tally.tried("another tab");
        if let Some(page) = self.tabs[tab].page.filter(|_| !was_visible) {
            if let Some(script) = &mut self.pages[page].script {
                script.next_look = script.next_look.max(self.clock.awake);
            }
            self.come_to(page);
        }
    }

    pub(crate) fn open_tab(&mut self) {
        if self.tabs.len() >= 4 {
            return;
        }
        let private = self.rng.u8(..6) == 0 && !self.calm && !self.tabs.is_empty();
        self.tabs.push(Tab {
            private,
            ..Tab::default()
        });
        let tab = self.tabs.len() - 1;
        if private {
            self.tally.tried("a private window");
        }
        self.show(tab);
        self.load(tab);
    }

    fn close_tab(&mut self) {
        let tab = self.any_tab();
        let one = &mut self.tabs[tab];
        one.visible = false;
        let gone = one.page.take().into_iter();
        let gone: Vec<usize> = gone
            .chain(one.back.drain(..))
            .chain(one.forward.drain(..))
            .collect();
        for page in gone {
            self.pages[page].script = None;
        }
        self.tried("a closed tab");
        self.show(tab);
        self.load(tab);
    }

    /// Another device changes the switch.
    fn elsewhere(&mut self) {
        let (account, on) = (self.rng.usize(..2), self.rng.bool());
        self.server.read(account, self.clock.now);
        self.server.set(account, on);
        self.tried("a change elsewhere");
    }

    pub(crate) fn sleep(&mut self) {
        let ms = match self.rng.u8(..4) {
            0 => self.rng.i64(1_000..MINUTE),
            1 => self.rng.i64(MINUTE..20 * MINUTE),
            _ => self.rng.i64(HOUR..10 * HOUR),
        };
        self.clock.sleep(ms);
        self.tried("sleep");
    }

    pub(crate) fn set_clock(&mut self) {
        let most = [5_000, 10 * MINUTE, 3 * HOUR, 48 * HOUR][self.rng.usize(..4)];
        let ms = self.rng.i64(-most..most);
        self.clock.set_by(ms);
        for page in &mut self.pages {
            page.clock_was_set = true;
        }
        self.tried("the clock is set");
    }

    fn change_account(&mut self) {
        self.signed_in = 1 - self.signed_in;
        self.tried("another account");
    }

    pub(crate) fn account_in(&mut self, tab: usize) -> usize {
        if self.tabs[tab].private {
            self.rng.usize(..2)
        } else {
            self.signed_in
        }
    }

    fn change_access(&mut self) {
        self.background.host_access = !self.background.host_access;
        self.tried(if self.background.host_access {
            "access granted"
        } else {
            "access removed"
        });
        self.event(&Event::Woken);
        self.tell_anew();
    }

    /// Veto is updated: the running content scripts are cut off, and new ones replace them.
    pub(crate) fn update(&mut self) {
        for page in &mut self.pages {
            page.script = None;
        }
        self.tried("an update");
        self.event(&Event::Installed {
            reason: "update".into(),
        });
    }

    fn fault(&mut self) {
        self.background.takes = !self.background.takes || self.rng.u8(..3) > 0;
        self.tried("the store's mood");
    }

    /// What was known against an old page is deleted, too. The judge still knows what was served.
    fn delete_record(&mut self) {
        self.in_popup(&Request::DeleteRecord);
        if self.background.entries().is_empty() {
            self.judge.forget_offs();
        }
        self.tell_anew();
        self.tried("the record is deleted");
    }

    fn say(&mut self) {
        let request = match self.rng.u8(..4) {
            0 => Request::DeclareObjection,
            1 => Request::NotObjecting,
            _ => Request::Reconsider,
        };
        self.in_popup(&request);
        self.tried("the person says something");
    }
}
