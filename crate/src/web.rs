//! The bindings: they convert between JavaScript and the core, forward, and decide nothing.

mod clock;
mod convert;
mod decision;
mod intl;
mod page;
mod popup;
mod record;
mod stored;
mod welcome;
