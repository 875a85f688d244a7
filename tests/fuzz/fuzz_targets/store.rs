//! Runs the target in `src/targets/store.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("store");
