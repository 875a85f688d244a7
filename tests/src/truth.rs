//! Simulates random stories to test whether Veto ever says *off* or ✓ when it is not true. Stories
//! run in real browsers, and are judged by what the replica served and what its pages showed.
//!
//! **Invariant:** the judge knows nothing of how Veto decides: it sees the badge, the journal and
//! the notice from outside.

mod act;
mod judge;
mod lanes;
mod look;
mod record;
mod story;
mod tally;

pub use lanes::in_browser;
pub use story::Story;
pub use tally::Tally;
