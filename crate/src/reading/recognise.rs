//! Which of the controls on the page is the switch. Reads no state.

use super::wording;
use super::{PATIENCE_MS, UnreadableReason};
use crate::observation::{Observation, ObservedSwitch};
use crate::platform::Platform;

/// The index of the switch among the observed ones, or why none is certain.
///
/// In order of certainty: the one that is called what the platform calls it; the one that stands
/// beside those words; the only one there, when it speaks of AI and the platform's wording in this
/// language is not known.
pub(super) fn the_switch(
    platform: &Platform,
    observation: &Observation,
) -> Result<usize, UnreadableReason> {
    let candidates = candidates(observation);
    if candidates.is_empty() {
        return Err(UnreadableReason::NoSwitch);
    }
    let labels = || {
        platform
            .interface
            .iter()
            .flat_map(|language| language.labels)
    };
    let called = |text: &str| labels().any(|label| wording::says(text, label));
    let by_name = |switch: &ObservedSwitch| called(switch.texts.name());
    let by_surroundings = |switch: &ObservedSwitch| {
        called(&switch.texts.described_by) || called(&switch.texts.nearby)
    };
    for matches in [
        &by_name as &dyn Fn(&ObservedSwitch) -> bool,
        &by_surroundings,
    ] {
        let mut matching = candidates.iter().filter(|(_, switch)| matches(switch));
        match (matching.next(), matching.next()) {
            (Some((index, _)), None) => return Ok(*index),
            (Some(_), Some(_)) => return Err(UnreadableReason::SeveralSwitches),
            (None, _) => {}
        }
    }
    let [(index, only)] = candidates[..] else {
        return Err(UnreadableReason::SeveralSwitches);
    };
    let wording_is_known = platform
        .interface_in(&observation.interface_language)
        .is_some_and(|language| !language.labels.is_empty());
    let speaks_of_ai =
        wording::mentions_ai(only.texts.name()) || wording::mentions_ai(&only.texts.described_by);
    // A page that is still drawing may show some other switch first.
    if !wording_is_known && speaks_of_ai && observation.waited_ms >= PATIENCE_MS {
        Ok(index)
    } else {
        Err(UnreadableReason::UnfamiliarSwitch)
    }
}

fn candidates(observation: &Observation) -> Vec<(usize, &ObservedSwitch)> {
    observation
        .switches
        .iter()
        .enumerate()
        .filter(|(_, switch)| switch.shown && !switch.carried_over)
        .collect()
}
