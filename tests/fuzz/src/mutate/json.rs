//! Mutates one value of a JSON document, or of JSON inside one of its strings. Each value is
//! equally likely.

use super::{Pool, bytes};
use fastrand::Rng;
use serde_json::Value;

/// Limits of arithmetic and of calendars, and some numbers between them.
const NUMBERS: [i64; 14] = [
    0,
    1,
    -1,
    30,
    90,
    255,
    65_535,
    86_400_000,
    1_795_428_000_000,
    9_007_199_254_740_993,
    8_210_266_876_799_999,
    -8_334_601_228_800_000,
    i64::MAX,
    i64::MIN,
];

/// Changes one value, chosen at random.
pub(super) fn change(value: &mut Value, rng: &mut Rng, pool: &Pool) {
    let chosen = rng.usize(..count(value));
    change_nth(value, chosen, rng, pool);
}

/// The JSON document inside a string, such as the journal in a store.
fn inner(text: &str) -> Option<Value> {
    let value = serde_json::from_str(text).ok()?;
    matches!(value, Value::Array(_) | Value::Object(_)).then_some(value)
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        Value::String(text) => inner(text).as_ref().map_or(0, count),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// Changes the value with this number, counted from 0 at the root.
fn change_nth(value: &mut Value, mut chosen: usize, rng: &mut Rng, pool: &Pool) {
    if chosen == 0 {
        return change_this(value, rng, pool);
    }
    chosen -= 1;
    let children: Vec<&mut Value> = match value {
        Value::Array(list) => list.iter_mut().collect(),
        Value::Object(map) => map.values_mut().collect(),
        Value::String(text) => {
            if let Some(mut inner) = inner(text) {
                change_nth(&mut inner, chosen, rng, pool);
                *text = inner.to_string();
            }
            return;
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => return,
    };
    for child in children {
        let size = count(child);
        if chosen < size {
            return change_nth(child, chosen, rng, pool);
        }
        chosen -= size;
    }
}

fn change_this(value: &mut Value, rng: &mut Rng, pool: &Pool) {
    if rng.u8(..8) == 0 {
        *value = pool.value(rng);
        return;
    }
    match value {
        Value::Null => *value = pool.value(rng),
        Value::Bool(truth) => *truth = !*truth,
        Value::Number(number) => {
            let before = number.as_i64().unwrap_or_default();
            *value = number_near(before, rng).into();
        }
        Value::String(text) => change_text(text, rng, pool),
        Value::Array(list) => change_list(list, rng, pool),
        Value::Object(map) => {
            let keys: Vec<_> = map.keys().cloned().collect();
            match (rng.choice(keys), rng.u8(..3)) {
                (Some(key), 0) => {
                    map.shift_remove(&key);
                }
                (Some(key), 1) => {
                    let moved = map.shift_remove(&key).unwrap_or_default();
                    map.insert(pool.text(rng), moved);
                }
                _ => {
                    map.insert(pool.text(rng), pool.value(rng));
                }
            }
        }
    }
}

fn number_near(before: i64, rng: &mut Rng) -> i64 {
    match rng.u8(..4) {
        0 => rng.choice(NUMBERS).unwrap_or_default(),
        1 => before.saturating_add(rng.i64(-2..=2)),
        2 => before.saturating_add(rng.i64(-90..=90).saturating_mul(86_400_000)),
        _ => rng.i64(..) >> rng.u8(..64),
    }
}

fn change_text(text: &mut String, rng: &mut Rng, pool: &Pool) {
    match rng.u8(..4) {
        0 => *text = pool.text(rng),
        1 => text.push_str(&pool.text(rng)),
        2 => text.insert_str(0, &pool.text(rng)),
        _ => {
            let mut data = std::mem::take(text).into_bytes();
            bytes::change(&mut data, rng, pool);
            *text = String::from_utf8_lossy(&data).into_owned();
        }
    }
}

fn change_list(list: &mut Vec<Value>, rng: &mut Rng, pool: &Pool) {
    let at = rng.usize(..=list.len());
    match (rng.u8(..5), at < list.len()) {
        (0, true) => {
            list.remove(at);
        }
        (1, true) => list.insert(at, list[at].clone()),
        (2, true) => list.swap(0, at),
        (3, true) => list.truncate(at),
        _ => list.insert(at, pool.value(rng)),
    }
}
