//! Does Veto read the switch right? Settings pages made at random with known truth, read natively and in real browsers.
//!
//! It knows nothing of how Veto reads: it makes pages, collects readings, and counts.

mod browsers;
mod control;
mod markup;
mod observed;
mod spec;
mod table;
mod tongue;

pub use browsers::{Pace, in_browser};
pub use observed::natively;
pub use spec::{Spec, Truth};
pub use table::Table;

pub(crate) use markup::{inner, page};
