//! Makes a program of a target, on which libFuzzer works: `cargo xtask fuzz` builds each with the compiler's counters, without
//! which libFuzzer sees nothing.

pub use libfuzzer_sys;

use crate::corpus;
use crate::mutate::{Pool, structured};
use fastrand::Rng;
use std::sync::LazyLock;

/// The program of the target of this name.
#[macro_export]
macro_rules! libfuzzer {
    ($target:literal) => {
        use $crate::libfuzzer::{changed, libfuzzer_sys, prepare};

        static TARGET: std::sync::LazyLock<$crate::targets::Target> =
            std::sync::LazyLock::new(|| $crate::targets::named($target).expect("a target"));

        libfuzzer_sys::fuzz_target!(init: { prepare(); }, |data: &[u8]| -> libfuzzer_sys::Corpus {
            if (TARGET.run)(data) {
                libfuzzer_sys::Corpus::Keep
            } else {
                libfuzzer_sys::Corpus::Reject
            }
        });

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            changed(data, size, max_size, seed)
        });
    };
}

static POOL: LazyLock<Pool> = LazyLock::new(corpus::pool);

/// Reads the kept inputs, before time is counted.
pub fn prepare() {
    LazyLock::force(&POOL);
}

/// Changes the first `size` bytes, to at most `max_size`, and returns how many they are then.
pub fn changed(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut rng = Rng::with_seed(seed.into());
    // libFuzzer's own ways know what the code compares bytes with.
    if rng.u8(..3) > 0
        && let Some(changed) = structured(&data[..size], &mut rng, &POOL)
        && changed.len() <= max_size
    {
        data[..changed.len()].copy_from_slice(&changed);
        return changed.len();
    }
    libfuzzer_sys::fuzzer_mutate(data, size, max_size)
}
