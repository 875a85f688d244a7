//! What a recognised switch stands at. Never guesses: every source that speaks must say the same.

use super::{PATIENCE_MS, Reading, UnreadableReason};
use crate::observation::ObservedSwitch;

/// How long a switch must have stood still before what it shows counts, in milliseconds.
///
/// A page may draw the switch before it knows its state, and a failed save flips it back.
const STEADY_MS: u32 = 1_000;

/// The state of `switch`.
pub(super) fn of(switch: &ObservedSwitch) -> Reading {
    let Some(on) = shown_state(switch) else {
        return Reading::Unreadable(if switch.steady_ms < PATIENCE_MS {
            UnreadableReason::Settling
        } else {
            UnreadableReason::Ambiguous
        });
    };
    if switch.steady_ms < STEADY_MS {
        Reading::Unreadable(UnreadableReason::Settling)
    } else if on {
        Reading::On
    } else {
        Reading::Off
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
