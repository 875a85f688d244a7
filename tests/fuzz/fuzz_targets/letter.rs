//! libFuzzer at work on what `src/targets/letter.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("letter");
