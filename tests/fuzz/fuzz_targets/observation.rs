//! Runs the target in `src/targets/observation.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("observation");
