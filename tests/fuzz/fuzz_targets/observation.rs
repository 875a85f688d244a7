//! libFuzzer at work on what `src/targets/observation.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("observation");
