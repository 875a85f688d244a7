//! The core's decoders, fed with anything at all: what each is given, and what has to be true whatever it is given. Finds no inputs itself.
//!
//! A target takes bytes and panics where a promise is broken. Inputs come from the kept corpus and from [`mutate`]; libFuzzer, which
//! looks for new ones by coverage, is in the program `fuzz`.

pub mod case;
pub mod corpus;
pub mod draw;
pub mod mutate;
pub mod promises;
pub mod targets;
pub mod words;
