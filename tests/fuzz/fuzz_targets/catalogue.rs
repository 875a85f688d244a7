//! Runs the target in `src/targets/catalogue.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("catalogue");
