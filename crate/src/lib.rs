//! Veto's core: what is known, what was seen, where the person stands, what to show.
//!
//! Everything here is pure: no clock, no browser, no input or output, so that the same question has
//! the same answer on any machine. Time is an argument. The extension's JavaScript carries questions
//! in and effects out; only `web` touches a browser, and only to convert and forward.

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
pub mod situation;
pub mod store;
pub mod sync;
mod tidy;
pub mod view;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod web;
