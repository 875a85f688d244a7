//! WebAssembly bindings: convert between JavaScript and the core.
//!
//! **Invariant:** they only convert and forward; every decision is in the core.

mod clock;
mod convert;
mod decision;
mod intl;
mod letter;
mod page;
mod record;
mod steps;
mod stored;
