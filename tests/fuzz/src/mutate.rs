//! Mutates an input: mostly by changing a value of its JSON, otherwise by changing its bytes. The
//! result depends only on the input, the pool and the seed of the generator.
//!
//! JSON whose bytes are changed at random is hardly ever valid JSON, and even less so if its
//! strings contain JSON themselves, as in a store.

mod bytes;
mod json;
mod pool;

pub use pool::Pool;

use fastrand::Rng;

/// Mutates an input. The new input may contain values of the pool.
#[must_use]
pub fn mutate(data: &[u8], rng: &mut Rng, pool: &Pool) -> Vec<u8> {
    if rng.u8(..4) > 0
        && let Some(changed) = structured(data, rng, pool)
    {
        return changed;
    }
    let mut data = data.to_vec();
    for _ in 0..rng.u8(1..4) {
        bytes::change(&mut data, rng, pool);
    }
    data
}

/// Mutates some values of the input's JSON. `None` if the input is not JSON.
#[must_use]
pub fn structured(data: &[u8], rng: &mut Rng, pool: &Pool) -> Option<Vec<u8>> {
    let mut value = serde_json::from_slice(data).ok()?;
    for _ in 0..rng.u8(1..4) {
        json::change(&mut value, rng, pool);
    }
    Some(value.to_string().into_bytes())
}
