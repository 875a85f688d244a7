//! Recognises which of the controls on a page is the platform's switch.

use super::on_off::said_by;
use super::subject::{is_about_ai_training, mentions_ai_training, turns_round};
use super::text::words;
use super::wording::Wording;
use super::{RENDER_TIMEOUT_MS, UnreadableReason};
use crate::observation::{Observation, ObservedSwitch, SwitchTexts};
use crate::platform::{AI_TRAINING, Confidence, SettingId};

/// Returns the index of the switch in `observation.switches`, or why no control is certain.
///
/// It looks for these, the most certain first: a control whose name is the platform's label; a
/// control without a name of its own that the label describes, or that stands beside the label; the
/// only control on the page, if its name is about AI training and the platform's wording in this
/// language is not known with high confidence.
pub(super) fn the_switch(
    setting: SettingId,
    observation: &Observation,
) -> Result<usize, UnreadableReason> {
    let candidates = candidates(observation);
    if candidates.is_empty() {
        return Err(UnreadableReason::NoSwitch);
    }
    let wording = Wording::of(setting);
    // A page that is still rendering may show some other control first.
    let is_drawn = observation.elapsed_ms >= RENDER_TIMEOUT_MS;
    let named = |switch: &ObservedSwitch| wording.is_label(&switch.texts.name);
    let unnamed = |switch: &ObservedSwitch| wording.says_nothing(&switch.texts.name);
    let described = |switch: &ObservedSwitch| {
        unnamed(switch)
            && wording.is_label(&switch.texts.description)
            && !is_turned_round(wording, &switch.texts.nearby)
            && !is_turned_round(wording, &switch.texts.shared)
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
        && is_read_by_subject(setting, observation)
        && is_about_ai_training(&wording.without_followers(&only.texts.name))
    {
        Ok(index)
    } else {
        Err(UnreadableReason::UnfamiliarSwitch)
    }
}

/// Whether a control with these texts, seen earlier on this load, could have been the switch. The
/// check is broad on purpose, because a match is meant only to raise doubt.
pub(super) fn may_be_the_switch(
    setting: SettingId,
    observation: &Observation,
    texts: &SwitchTexts,
) -> bool {
    let wording = Wording::of(setting);
    let has_label = |text: &String| wording.has_label(text);
    has_label(&texts.name)
        || has_label(&texts.description)
        || (wording.may_say_nothing(&texts.name) && texts.nearby.iter().any(has_label))
        || (is_read_by_subject(setting, observation) && mentions_ai_training(&texts.name))
}

/// Whether the subject of its name may make a control the switch: only if the setting is about AI
/// training, and its wording in this language is not known for certain.
fn is_read_by_subject(setting: SettingId, observation: &Observation) -> bool {
    let words = setting.setting().words_in(&observation.interface_language);
    let is_known = words.is_some_and(|words| words.confidence == Confidence::High);
    setting.slug() == AI_TRAINING && !is_known
}

/// Whether the label has an element of its own beside the control, and no text there reverses its
/// meaning.
fn is_beside(wording: &Wording, texts: &SwitchTexts) -> bool {
    texts.nearby.iter().any(|text| wording.is_label_alone(text))
        && !is_turned_round(wording, &texts.nearby)
        && !is_turned_round(wording, &texts.shared)
        && !is_turned_round(wording, std::slice::from_ref(&texts.description))
}

/// Maximum number of words in a short refusal such as "Opt out of this". A longer text explains,
/// and may mention turning off without reversing the label.
const SHORT: usize = 5;

/// Whether one of these texts is a short refusal such as "Opt out" or "Prohibited", or holds the
/// label with a refusal before it or a short one after it.
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
        .filter(|(_, switch)| switch.shown && !switch.from_previous_url)
        .collect()
}
