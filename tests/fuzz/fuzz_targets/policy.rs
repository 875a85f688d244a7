//! Runs the target in `src/targets/policy.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("policy");
