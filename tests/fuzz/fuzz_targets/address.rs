//! libFuzzer at work on what `src/targets/address.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("address");
