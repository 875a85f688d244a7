//! Says what a task may cost, and whether a measurement keeps to it.

use std::fmt;

use super::cost::Cost;

/// The most that a task may cost. The waiting is compared, but it never decides: it depends on the
/// machine.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Target {
    clicks: Option<u32>,
    /// In seconds.
    waiting: Option<u32>,
}

impl Target {
    /// Nothing is asked for: the figures are only shown.
    pub(super) const NONE: Self = Self {
        clicks: None,
        waiting: None,
    };

    pub(super) fn clicks(most: u32) -> Self {
        Self {
            clicks: Some(most),
            ..Self::NONE
        }
    }

    pub(super) fn keys_alone() -> Self {
        Self::clicks(0)
    }

    pub(super) fn waiting(self, seconds: u32) -> Self {
        Self {
            waiting: Some(seconds),
            ..self
        }
    }

    /// Whether what decides is kept to.
    pub(super) fn is_held(self, cost: &Cost) -> bool {
        self.clicks.is_none_or(|most| cost.clicks <= most)
    }

    /// The answer for the table.
    pub(super) fn verdict(self, cost: &Cost) -> &'static str {
        let most = self.waiting.map(f64::from);
        let in_time = most.is_none_or(|most| cost.waited.as_secs_f64() <= most);
        match (self.is_held(cost), in_time) {
            _ if self.clicks.is_none() => "–",
            (true, true) => "yes",
            (true, false) => "yes, but not the waiting",
            (false, _) => "**no**",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.clicks {
            None => f.write_str("–")?,
            Some(0) => f.write_str("keys alone")?,
            Some(1) => f.write_str("1 click")?,
            Some(most) => write!(f, "≤ {most} clicks")?,
        }
        match self.waiting {
            Some(seconds) => write!(f, ", ≤ {seconds} s"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn clicks_decide_and_seconds_do_not() {
        let target = Target::clicks(3).waiting(8);
        let cost = |clicks, seconds| Cost {
            clicks,
            waited: Duration::from_secs(seconds),
            ..Cost::default()
        };
        assert!(target.is_held(&cost(3, 20)));
        assert_eq!(target.verdict(&cost(3, 20)), "yes, but not the waiting");
        assert_eq!(target.verdict(&cost(3, 8)), "yes");
        assert!(!target.is_held(&cost(4, 1)));
        assert!(!Target::keys_alone().is_held(&cost(1, 0)));
        assert_eq!(Target::NONE.verdict(&cost(9, 9)), "–");
    }
}
