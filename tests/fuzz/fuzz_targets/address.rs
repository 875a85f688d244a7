//! Runs the target in `src/targets/address.rs` with libFuzzer.

#![no_main]

veto_fuzz::libfuzzer!("address");
