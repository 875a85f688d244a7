//! Makes another input of one: mostly by changing a value of its JSON, else its bytes. Follows from the generator's seed alone.
//!
//! Bytes changed at random are hardly ever JSON any more, and JSON within a text of JSON, as a store has it, still less.

mod bytes;
mod json;
mod pool;

pub use pool::Pool;

use fastrand::Rng;

/// Another input; values of the pool may get into it.
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

/// Another input with some values of its JSON changed, if it is JSON.
#[must_use]
pub fn structured(data: &[u8], rng: &mut Rng, pool: &Pool) -> Option<Vec<u8>> {
    let mut value = serde_json::from_slice(data).ok()?;
    for _ in 0..rng.u8(1..4) {
        json::change(&mut value, rng, pool);
    }
    Some(value.to_string().into_bytes())
}
