//! libFuzzer at work on what `src/targets/import.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("import");
