//! Finds which of the controls on the page is the switch.

use super::on_off::said_by;
use super::subject::{is_about_ai_training, mentions_ai_training, turns_round};
use super::text::words;
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
    let described = |switch: &ObservedSwitch| {
        unnamed(switch)
            && wording.is_label(&switch.texts.description)
            && !is_turned_round(wording, &switch.texts.nearby)
    };
    let beside =
        |switch: &ObservedSwitch| is_drawn && unnamed(switch) && is_beside(wording, &switch.texts);
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
    if is_drawn
        && !wording_is_known(platform, observation)
        && is_about_ai_training(&wording.without_followers(&only.texts.name))
    {
        Ok(index)
    } else {
        Err(UnreadableReason::UnfamiliarSwitch)
    }
}

/// Whether a control of these texts, which was on the page earlier, could have been the switch.
/// Liberal: it only ever raises doubt.
pub(super) fn may_be_the_switch(
    platform: &Platform,
    observation: &Observation,
    texts: &SwitchTexts,
) -> bool {
    let wording = Wording::of(platform);
    let has_label = |text: &String| wording.has_label(text);
    has_label(&texts.name)
        || has_label(&texts.description)
        || (wording.may_say_nothing(&texts.name) && texts.nearby.iter().any(has_label))
        || (!wording_is_known(platform, observation) && mentions_ai_training(&texts.name))
}

fn wording_is_known(platform: &Platform, observation: &Observation) -> bool {
    platform
        .interface_in(&observation.interface_language)
        .is_some_and(|language| language.confidence == Confidence::High)
}

/// Whether the label has an element of its own beside the control, and nothing there turns it
/// round.
fn is_beside(wording: &Wording, texts: &SwitchTexts) -> bool {
    texts.nearby.iter().any(|text| wording.is_label_alone(text))
        && !is_turned_round(wording, &texts.nearby)
        && !is_turned_round(wording, std::slice::from_ref(&texts.description))
}

/// More words than "Opt out of this" has: longer texts explain, and may speak of turning off.
const SHORT: usize = 5;

/// Whether a short text like "Opt out" or "Prohibited" stands among these, or before or after the
/// label in one of them.
fn is_turned_round(wording: &Wording, texts: &[String]) -> bool {
    let is_short_refusal =
        |words: &[String]| words.len() <= SHORT && !is_plain(words) && turns_round(words);
    texts.iter().any(|text| {
        is_short_refusal(&words(text))
            || wording.around_label(text).iter().any(|(before, after)| {
                let is_before = !is_plain(before) && turns_round(before);
                is_before || is_short_refusal(after)
            })
    })
}

fn is_plain(words: &[String]) -> bool {
    said_by(words).is_some()
}

fn candidates(observation: &Observation) -> Vec<(usize, &ObservedSwitch)> {
    observation
        .switches
        .iter()
        .enumerate()
        .filter(|(_, switch)| switch.shown && !switch.carried_over)
        .collect()
}
