//! Runs the target in `src/targets/letter.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("letter");
