//! Simulates the server: the state of each account, and when it accepts what pages save.

/// What happens to a save of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Save {
    /// The server has it within 1.5 seconds.
    Kept,
    /// The server has it only later, up to a minute.
    Late,
    /// It is lost, and nobody learns of it.
    Dropped,
    /// The page learns that it failed, and shows the old state again.
    Refused,
}

/// For each account, whether training is on.
pub(crate) struct Server {
    training: [bool; 2],
    /// Saves on their way: when each arrives in true time, for which account, and the state.
    saves: Vec<(i64, usize, bool)>,
}

impl Server {
    pub(crate) fn new(training: [bool; 2]) -> Self {
        Self {
            training,
            saves: Vec::new(),
        }
    }

    pub(crate) fn save(&mut self, at: i64, account: usize, on: bool) {
        self.saves.push((at, account, on));
    }

    /// A change from another device.
    pub(crate) fn set(&mut self, account: usize, on: bool) {
        self.training[account] = on;
    }

    /// The state of an account at `now`. Calls must come in the order of time.
    pub(crate) fn read(&mut self, account: usize, now: i64) -> bool {
        self.saves.sort_by_key(|(at, ..)| *at);
        while let Some((at, of, on)) = self.saves.first().copied()
            && at <= now
        {
            self.training[of] = on;
            self.saves.remove(0);
        }
        self.training[account]
    }
}
