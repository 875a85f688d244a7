//! The core of Veto: reads the switch, folds the journal, and decides what to show and what to do.
//!
//! **Invariant:** everything here is pure. It has no clock, no browser, no input or output, so the
//! same input gives the same output on any machine. Time is an argument. The extension's JavaScript
//! passes events in and carries out effects. Only `web` touches a browser, and only to convert and
//! forward.

pub mod account;
pub mod address;
pub mod calendar;
pub mod deadline;
pub mod effect;
pub mod handle;
pub mod journal;
pub mod letter;
pub mod moment;
pub mod observation;
pub mod platform;
pub mod policy;
pub mod reading;
pub mod region;
pub mod request;
pub mod rights;
mod sanitize;
pub mod situation;
pub mod store;
pub mod sync;
pub mod view;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod web;
