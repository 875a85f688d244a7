//! Runs the target in `src/targets/import.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("import");
