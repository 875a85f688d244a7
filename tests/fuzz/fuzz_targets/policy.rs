//! libFuzzer at work on what `src/targets/policy.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("policy");
