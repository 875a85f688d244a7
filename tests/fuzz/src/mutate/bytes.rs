//! Mutates bytes at random, whatever they mean.

use super::Pool;
use fastrand::Rng;

/// Bytes that begin or end something in the texts that the core reads.
const SIGNS: &[u8] = b"\"\\{}[]:,/$#?@+-.09azZ \n\t\0\x7f\x80\xff";

/// Changes one place.
pub(super) fn change(data: &mut Vec<u8>, rng: &mut Rng, pool: &Pool) {
    let at = rng.usize(..=data.len());
    let end = data.len().min(at + rng.usize(..16));
    match rng.u8(..7) {
        0 => drop(data.drain(at..end)),
        1 => data.truncate(at),
        2 => {
            let again = data[at..end].to_vec();
            data.splice(at..at, again);
        }
        3 => drop(data.splice(at..end, pool.text(rng).into_bytes())),
        4 => data.insert(at, rng.choice(SIGNS.iter().copied()).unwrap_or_default()),
        5 => data.insert(at, rng.u8(..)),
        _ => {
            if let Some(byte) = data.get_mut(at) {
                *byte ^= 1 << rng.u8(..8);
            }
        }
    }
}
