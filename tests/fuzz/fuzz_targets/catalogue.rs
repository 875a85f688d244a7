//! libFuzzer at work on what `src/targets/catalogue.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("catalogue");
