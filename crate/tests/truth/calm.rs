//! Stories in which nothing goes wrong: no message is lost and people wait, so Veto must show what
//! was done.

use super::loads::Habits;
use super::world::World;
use fastrand::Rng;
use veto::journal::Standing;
use veto::platform::SettingId;

/// After this time a page is drawn, and Veto believes its switch; in milliseconds.
const PATIENT_MS: i64 = 16_000;
/// The same for a switch that a person flipped on the page.
const TURNED_MS: i64 = 3_000;
const TAB: usize = 0;

impl World {
    /// Makes everything work from now on, and opens the switch's page.
    pub(crate) fn calm_down(&mut self, habits: fn(&mut Rng, SettingId) -> Habits) {
        self.calm = true;
        self.habits = habits(&mut self.rng, self.habits.setting);
        self.install();
        self.open_tab();
        self.wait(PATIENT_MS);
    }

    /// Three times: the switch is turned off, and a fresh load confirms it; then it is turned on
    /// elsewhere, and Veto sees that.
    pub(crate) fn objects(&mut self) {
        for _ in 0..3 {
            self.turn_off();
            self.is_confirmed_within_two_loads();
            self.server.set(self.signed_in, true);
            self.interlude();
            self.load(TAB);
            self.wait(PATIENT_MS);
            let standing = self.background.standing(&self.clock);
            self.expect("!", matches!(standing, Standing::Reverted { .. }));
            self.tried("on again, and seen");
        }
    }

    /// Checks that a reading of one account says nothing about another.
    pub(crate) fn keeps_accounts_apart(&mut self) {
        let another = |world: &mut Self, account, on| {
            world.server.set(account, on);
            world.signed_in = account;
            world.load(TAB);
            world.wait(PATIENT_MS);
        };
        another(self, 0, false);
        another(self, 1, false);
        let standing = self.background.standing(&self.clock);
        let objected = |standing| matches!(standing, Standing::Objected { .. });
        self.expect("…", objected(standing));
        another(self, 0, false);
        self.expect("…", true);
        self.is_confirmed_within_two_loads();
        another(self, 1, true);
        let standing = self.background.standing(&self.clock);
        self.expect("!", matches!(standing, Standing::Training { .. }));
        self.tried("two accounts, kept apart");
    }

    fn turn_off(&mut self) {
        let page = self.tabs[TAB].page.expect("it is open");
        if self.pages[page].display.on == Some(true) {
            assert!(self.flip_on(page, TAB), "the switch can be used");
            self.wait(TURNED_MS);
        }
        self.expect("…", true);
    }

    fn is_confirmed_within_two_loads(&mut self) {
        let disturbed = self.rng.u8(..3);
        for load in 0..2 {
            if disturbed == 0 && load == 0 {
                self.interlude();
            }
            self.load(TAB);
            if disturbed == 1 && load == 0 {
                let ms = self.rng.i64(0..PATIENT_MS);
                self.wait(ms);
                self.interlude();
            }
            self.wait(PATIENT_MS);
            if self.background.sign(&self.clock) == "✓" {
                self.tally.tried(
                    [
                        "confirmed by the first load",
                        "confirmed by the second load",
                    ][load],
                );
                return;
            }
        }
        self.expect("✓", true);
    }

    /// Something that happens in everyday use.
    fn interlude(&mut self) {
        match self.rng.u8(..5) {
            0 => self.sleep(),
            1 => self.set_clock(),
            2 => {
                self.open_tab();
                let ms = self.rng.i64(0..PATIENT_MS);
                self.wait(ms);
                self.show(TAB);
            }
            3 => self.update(),
            _ => {
                let ms = self.rng.i64(0..600_000);
                self.wait(ms);
            }
        }
    }

    fn expect(&self, badge: &str, also: bool) {
        let standing = self.background.standing(&self.clock);
        let said = self.background.sign(&self.clock);
        assert!(
            said == badge && also,
            "(5) {said} and {standing:?}, not {badge}"
        );
    }
}
