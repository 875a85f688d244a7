//! libFuzzer at work on what `src/targets/sync.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("sync");
