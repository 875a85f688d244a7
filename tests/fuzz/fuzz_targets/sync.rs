//! Runs the target in `src/targets/sync.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("sync");
