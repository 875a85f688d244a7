//! Runs the target in `src/targets/request.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("request");
