//! Which of the controls on the page is the switch. Reads no state.

use super::subject::is_about_ai_training;
use super::wording::Wording;
use super::{PATIENCE_MS, UnreadableReason};
use crate::observation::{Observation, ObservedSwitch, SwitchTexts};
use crate::platform::{Confidence, Platform};

/// The index of the switch among the observed ones, or why none is certain.
///
/// In order of certainty: the one that is called what the platform calls it; the one without a name
/// of its own that is described by, or stands beside, those words; the only one there, when it is
/// about training AI and the platform's wording in this language is not known.
pub(super) fn the_switch(
    platform: &Platform,
    observation: &Observation,
) -> Result<usize, UnreadableReason> {
    let candidates = candidates(observation);
    if candidates.is_empty() {
        return Err(UnreadableReason::NoSwitch);
    }
    let wording = Wording::of(platform);
    // A page that is still drawing may show some other control first.
    let is_drawn = observation.waited_ms >= PATIENCE_MS;
    let named = |switch: &ObservedSwitch| wording.is_label(&switch.texts.name);
    let unnamed = |switch: &ObservedSwitch| wording.says_nothing(&switch.texts.name);
    let described =
        |switch: &ObservedSwitch| unnamed(switch) && wording.is_label(&switch.texts.description);
    let beside = |switch: &ObservedSwitch| {
        is_drawn
            && unnamed(switch)
            && switch
                .texts
                .nearby
                .iter()
                .any(|text| wording.is_label(text))
    };
    for matches in [
        &named as &dyn Fn(&ObservedSwitch) -> bool,
        &described,
        &beside,
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
        .is_some_and(|language| language.confidence == Confidence::High);
    if is_drawn && !wording_is_known && is_about_ai_training(&only.texts.name) {
        Ok(index)
    } else {
        Err(UnreadableReason::UnfamiliarSwitch)
    }
}

/// Whether a control that was on the page earlier, with these texts, may have been the switch. Only
/// to raise doubt: never to read it.
pub(super) fn may_be_the_switch(
    platform: &Platform,
    _observation: &Observation,
    texts: &SwitchTexts,
) -> bool {
    let wording = Wording::of(platform);
    let is_label = |text: &String| wording.is_label(text);
    is_label(&texts.name)
        || is_label(&texts.description)
        || wording.says_nothing(&texts.name) && texts.nearby.iter().any(is_label)
        || is_about_ai_training(&texts.name)
}

fn candidates(observation: &Observation) -> Vec<(usize, &ObservedSwitch)> {
    observation
        .switches
        .iter()
        .enumerate()
        .filter(|(_, switch)| switch.shown && !switch.carried_over)
        .collect()
}
