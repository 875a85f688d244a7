//! libFuzzer at work on the target that the variable VETO_FUZZ_TARGET names. What is promised is in the library.
//!
//! `cargo xtask fuzz` builds it with the compiler's counters and starts it; without them libFuzzer sees nothing.

#![no_main]

use fastrand::Rng;
use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};
use std::env;
use std::sync::LazyLock;
use veto_fuzz::corpus;
use veto_fuzz::mutate::{Pool, structured};
use veto_fuzz::targets::{Target, named};

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = env::var("VETO_FUZZ_TARGET").unwrap_or_default();
    named(&name).expect("VETO_FUZZ_TARGET names a target")
});

static POOL: LazyLock<Pool> = LazyLock::new(corpus::pool);

fuzz_target!(init: { LazyLock::force(&POOL); }, |data: &[u8]| -> Corpus {
    if (TARGET.run)(data) {
        Corpus::Keep
    } else {
        Corpus::Reject
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut rng = Rng::with_seed(seed.into());
    // libFuzzer's own ways know what the code compares bytes with.
    if rng.u8(..3) > 0
        && let Some(changed) = structured(&data[..size], &mut rng, &POOL)
        && changed.len() <= max_size
    {
        data[..changed.len()].copy_from_slice(&changed);
        return changed.len();
    }
    fuzzer_mutate(data, size, max_size)
});
