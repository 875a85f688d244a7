//! libFuzzer at work on what `src/targets/store.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("store");
