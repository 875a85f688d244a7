//! The bindings: they convert between JavaScript and the core, forward, and decide nothing.

mod clock;
mod convert;
mod decision;
mod intl;
mod letter;
mod own_page;
mod page;
mod record;
mod steps;
mod stored;
