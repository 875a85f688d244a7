//! libFuzzer at work on what `src/targets/request.rs` promises.

#![no_main]

veto_fuzz::libfuzzer!("request");
