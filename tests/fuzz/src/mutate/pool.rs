//! Collects all values of the saved corpus, which mean something to the core, so that mutations can
//! insert them elsewhere.

use fastrand::Rng;
use serde_json::Value;
use std::collections::BTreeSet;

/// The maximum length of a value, in bytes of its JSON. Longer values are not worth inserting
/// elsewhere.
const LONGEST: usize = 2_000;

#[derive(Debug, Clone, Default)]
pub struct Pool {
    values: Vec<Value>,
    texts: Vec<String>,
}

impl Pool {
    /// Collects all values in these inputs, including those in strings that contain JSON.
    #[must_use]
    pub fn from_inputs<'a>(inputs: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let (mut values, mut texts) = (BTreeSet::new(), BTreeSet::new());
        for input in inputs {
            if let Ok(value) = serde_json::from_slice(input) {
                gather(&value, &mut values, &mut texts);
            }
        }
        let parsed = |json: &String| serde_json::from_str(json).ok();
        Self {
            values: values.iter().filter_map(parsed).collect(),
            texts: texts.into_iter().collect(),
        }
    }

    /// One of the values, chosen at random.
    pub(super) fn value(&self, rng: &mut Rng) -> Value {
        rng.choice(&self.values).cloned().unwrap_or_default()
    }

    /// One of the keys and strings, chosen at random.
    pub(super) fn text(&self, rng: &mut Rng) -> String {
        rng.choice(&self.texts).cloned().unwrap_or_default()
    }
}

fn gather(value: &Value, values: &mut BTreeSet<String>, texts: &mut BTreeSet<String>) {
    let json = value.to_string();
    if json.len() <= LONGEST {
        values.insert(json);
    }
    match value {
        Value::Array(list) => list.iter().for_each(|one| gather(one, values, texts)),
        Value::Object(map) => {
            for (key, value) in map {
                texts.insert(key.clone());
                gather(value, values, texts);
            }
        }
        Value::String(text) => {
            if let Ok(inner @ (Value::Array(_) | Value::Object(_))) = serde_json::from_str(text) {
                gather(&inner, values, texts);
            } else if text.len() <= LONGEST {
                texts.insert(text.clone());
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
