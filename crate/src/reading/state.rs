//! What a recognised switch stands at. Never guesses: every source that speaks must say the same.

use super::{Finding, PATIENCE_MS, Reading, UnreadableReason};
use crate::observation::ObservedSwitch;

/// How long a switch must have stood still before what it shows counts, in milliseconds.
///
/// A page may draw the switch before it knows its state, and a failed save flips it back.
const STEADY_MS: u32 = 1_000;

/// The state of `switch`, which is the observation's number `index`.
pub(super) fn of(index: usize, switch: &ObservedSwitch) -> Finding {
    let (reading, needed_ms) = match shown_state(switch) {
        Some(true) => (Reading::On, STEADY_MS),
        Some(false) => (Reading::Off, STEADY_MS),
        None => (
            Reading::Unreadable(UnreadableReason::Ambiguous),
            PATIENCE_MS,
        ),
    };
    let missing_ms = needed_ms.saturating_sub(switch.steady_ms);
    let finding = |reading, look_again_in_ms| Finding {
        reading,
        switch: Some(index),
        look_again_in_ms,
    };
    if missing_ms == 0 {
        finding(reading, None)
    } else {
        let settling = Reading::Unreadable(UnreadableReason::Settling);
        finding(settling, Some(missing_ms))
    }
}

/// On or off, when that is beyond doubt.
fn shown_state(switch: &ObservedSwitch) -> Option<bool> {
    if switch.indeterminate || switch.disabled || switch.busy {
        return None;
    }
    let mut states = [
        switch.checked.map(Some),
        switch.aria_checked.as_deref().map(truth),
        switch.aria_pressed.as_deref().map(truth),
    ]
    .into_iter()
    .flatten();
    let first = states.next()??;
    states.all(|state| state == Some(first)).then_some(first)
}

fn truth(attribute: &str) -> Option<bool> {
    match attribute {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
