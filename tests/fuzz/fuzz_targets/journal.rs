//! Runs the target in `src/targets/journal.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("journal");
