//! Turns a target into a libFuzzer program. `cargo xtask fuzz` builds it with the compiler's
//! coverage counters, without which libFuzzer sees nothing.

pub use libfuzzer_sys;

use crate::corpus;
use crate::mutate::{Pool, structured};
use fastrand::Rng;
use std::sync::LazyLock;

/// Expands to the libFuzzer program of the target with this name.
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

/// Reads the saved inputs before libFuzzer starts to measure time.
pub fn prepare() {
    LazyLock::force(&POOL);
}

/// Mutates the first `size` bytes of `data` into at most `max_size` bytes, and returns the new
/// size.
pub fn changed(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut rng = Rng::with_seed(seed.into());
    // In one of three cases, use libFuzzer's own mutations: they know the values with which the
    // code compares bytes.
    if rng.u8(..3) > 0
        && let Some(changed) = structured(&data[..size], &mut rng, &POOL)
        && changed.len() <= max_size
    {
        data[..changed.len()].copy_from_slice(&changed);
        return changed.len();
    }
    libfuzzer_sys::fuzzer_mutate(data, size, max_size)
}
