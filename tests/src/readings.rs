//! Measures whether Veto reads the switch right: makes random settings pages whose truth is known,
//! has them read natively and in real browsers, and counts.
//!
//! **Invariant:** the pages are made without any knowledge of how Veto reads them.

mod browsers;
mod control;
mod label_set;
mod markup;
mod observed;
mod spec;
mod table;

pub use browsers::{Pace, in_browser};
pub use observed::natively;
pub use spec::{Spec, Truth};
pub use table::Table;

pub(crate) use markup::{inner, page};
