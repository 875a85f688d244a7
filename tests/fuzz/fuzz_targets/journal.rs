//! libFuzzer at work on what `src/targets/journal.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("journal");
