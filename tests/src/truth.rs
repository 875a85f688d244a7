//! Does Veto ever say *off* or ✓ where it is not so? Stories made at random, lived through in real browsers, and judged by what
//! the replica served and what its pages showed.
//!
//! The judge knows nothing of how Veto decides: it sees the badge, the journal and the notice from outside.

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
