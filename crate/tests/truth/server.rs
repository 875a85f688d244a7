//! What the server has of each account, and when it takes what pages save. Knows no pages.

/// What becomes of what a page saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Save {
    /// It is there within moments.
    Kept,
    /// It is there much later.
    Late,
    /// Nobody hears of it again.
    Dropped,
    /// The page is told that it failed, and goes back.
    Refused,
}

/// For each account, whether training is on.
pub(crate) struct Server {
    training: [bool; 2],
    /// What is on its way: when it arrives in true time, for which account, and what.
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

    /// From another device.
    pub(crate) fn set(&mut self, account: usize, on: bool) {
        self.training[account] = on;
    }

    /// What it has at `now`; asked in the order of time.
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
