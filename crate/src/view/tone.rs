//! The tone of a sign or a sentence: which colour it has.

use serde::Serialize;

/// The colour of a state.
///
/// **Invariant:** colour is never the only sign of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// The person has something to do.
    Attention,
    /// Something is not certain yet.
    Waiting,
    /// Everything is done.
    Good,
    /// There is nothing to report.
    Neutral,
}
