//! The core's decoders, fed with anything at all: what each is given, and what has to be true whatever it is given. Finds no inputs itself.
//!
//! A target takes bytes and panics where a promise is broken. Inputs come from the kept corpus and from [`mutate`]; libFuzzer, which
//! looks for new ones by coverage, is in the programs of `fuzz_targets/`.

pub mod case;
pub mod corpus;
pub mod draw;
#[cfg(feature = "libfuzzer")]
pub mod libfuzzer;
pub mod mutate;
pub mod promises;
pub mod targets;
pub mod words;
