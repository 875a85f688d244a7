//! libFuzzer at work on what `src/targets/event.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("event");
