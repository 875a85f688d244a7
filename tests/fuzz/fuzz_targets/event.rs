//! Runs the target in `src/targets/event.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("event");
