//! Fuzzes the core's decoders, and the way from an event to what is shown: each target checks what
//! must be true of any input.
//!
//! A target takes bytes and panics if a guarantee is broken. Inputs come from the saved corpus and
//! from [`mutate`]. The programs in `fuzz_targets/` run libFuzzer, which searches for new inputs by
//! coverage.

pub mod case;
pub mod corpus;
pub mod draw;
pub mod guarantees;
#[cfg(feature = "libfuzzer")]
pub mod libfuzzer;
pub mod mutate;
pub mod targets;
pub mod words;
