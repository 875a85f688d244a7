//! Reads whether a recognised switch is on or off.
//!
//! **Invariant:** no guessing. All sources that state something must agree.

use super::on_off::{OnOff, plain};
use super::spoken::{Place, is_unspaced, spoken};
use super::wording::{Wording, parted_words};
use super::{History, RENDER_TIMEOUT_MS, Reading, Recognition, UnreadableReason};
use crate::observation::{Observation, ObservedChoice, ObservedSwitch, SwitchTexts};
use crate::platform::SettingId;

/// How long a switch that a person flipped on this page must have shown the same state before that
/// state counts, in milliseconds.
///
/// A failed save usually flips the switch back within that time. If it flips back later, that
/// change is seen.
const FLIPPED_MS: u32 = 1_000;
/// The same, in milliseconds, for a switch that nobody flipped: nobody has used the page since the
/// switch showed something else, or it has shown the same state from the start.
///
/// A page may draw the switch before it knows its state. Other tools wait up to six seconds for
/// these pages. With five seconds the simulation in crate/tests/truth finds a switch called off
/// that is on.
const UNTOUCHED_MS: u32 = 6_000;
/// The longest that a switch which is there is watched before it is read, in milliseconds.
pub const LONGEST_WAIT_MS: u32 = RENDER_TIMEOUT_MS;
/// About how long another look at a switch that is off takes, in milliseconds: to open its page,
/// and to watch a switch that nobody flips.
pub const ANOTHER_LOOK_MS: u32 = OPENING_MS + UNTOUCHED_MS;
const OPENING_MS: u32 = 4_000;

/// Reads the state of the switch at `index` in `observation.switches`.
pub(super) fn read(setting: SettingId, observation: &Observation, index: usize) -> Recognition {
    let switch = &observation.switches[index];
    let history = History::of(setting, observation, index);
    let (reading, needed_ms) = match shown_state(setting, switch) {
        _ if history.is_endless() => (Reading::Unreadable(UnreadableReason::Unsteady), 0),
        // Evidence against off counts at once.
        Some(OnOff::On) if history.was_flipped() => (Reading::On, 0),
        Some(OnOff::On) => (Reading::On, untouched_ms(&history)),
        Some(OnOff::Off) if history.was_flipped() => (Reading::Off, FLIPPED_MS),
        Some(OnOff::Off) => (Reading::Off, UNTOUCHED_MS),
        None => (
            Reading::Unreadable(UnreadableReason::Ambiguous),
            RENDER_TIMEOUT_MS,
        ),
    };
    let missing_ms = needed_ms.saturating_sub(switch.stable_ms);
    let (reading, look_again_in_ms) = if missing_ms == 0 {
        (reading, None)
    } else {
        let settling = Reading::Unreadable(UnreadableReason::Settling);
        (settling, Some(missing_ms))
    };
    Recognition {
        reading,
        switch: Some(index),
        look_again_in_ms,
        history,
    }
}

/// How long the switch must have shown on, in milliseconds, if nobody flipped it. On is believed
/// sooner if the page itself changed the switch to on.
fn untouched_ms(history: &History) -> u32 {
    if history.has_changed() {
        FLIPPED_MS
    } else {
        UNTOUCHED_MS
    }
}

/// Whether the control has any source that states on or off.
pub(super) fn is_stated(switch: &ObservedSwitch) -> bool {
    !switch.states.is_empty() || !switch.choices.is_empty()
}

/// The state that the switch shows; `None` if there is any doubt.
pub(super) fn shown_state(setting: SettingId, switch: &ObservedSwitch) -> Option<OnOff> {
    if switch.disabled || switch.busy {
        return None;
    }
    let state = match (&switch.states[..], &switch.choices[..]) {
        (states, []) => agreed(states)?,
        ([], choices) => chosen(choices)?,
        _ => return None,
    };
    let wording = Wording::of(setting);
    let is_contradicted = is_contradicted(wording, state, &switch.texts, &switch.choices)
        || is_contradicted_farther_off(wording, state, switch);
    (!is_contradicted).then_some(state)
}

/// The state that all sources agree on; `None` if they disagree, or if one of them states neither
/// on nor off.
fn agreed(states: &[String]) -> Option<OnOff> {
    let mut said = states.iter().map(|state| match state.as_str() {
        "true" => Some(OnOff::On),
        "false" => Some(OnOff::Off),
        _ => None,
    });
    let first = said.next()??;
    said.all(|state| state == Some(first)).then_some(first)
}

/// Which of two choices is selected, if exactly one of them plainly says on and exactly one says
/// off. Others may be there (such as "choose one"), but none of them may be selected.
fn chosen(choices: &[ObservedChoice]) -> Option<OnOff> {
    let taken = |choice: &&ObservedChoice| agreed(&choice.states) == Some(OnOff::On);
    let certain = choices
        .iter()
        .all(|choice| agreed(&choice.states).is_some());
    let says = |choice: &&ObservedChoice, what| plain(&choice.name) == Some(what);
    let mut all_taken = choices.iter().filter(taken);
    let (Some(one), None) = (all_taken.next(), all_taken.next()) else {
        return None;
    };
    let count = |what| choices.iter().filter(|choice| says(choice, what)).count();
    let is_a_pair = count(OnOff::On) == 1 && count(OnOff::Off) == 1;
    plain(&one.name).filter(|_| certain && is_a_pair)
}

/// Whether a text of the control or near it speaks for the other state, such as "On" beside a
/// control that shows off.
fn is_contradicted(
    wording: &Wording,
    state: OnOff,
    texts: &SwitchTexts,
    choices: &[ObservedChoice],
) -> bool {
    let name = [(&texts.name, Place::Name)];
    let beside = texts.nearby.iter().chain(&texts.shared);
    let beside = beside.chain([&texts.description]);
    name.into_iter()
        .chain(beside.map(|text| (text, Place::Beside)))
        .filter(|(text, _)| !is_of_choices(text, choices))
        .map(|(text, place)| spoken(wording, text, place))
        .any(|said| said.speaks_for(state.other()))
}

/// Whether a text in the larger element around the control names the opposite, and no plain word
/// there agrees. That element may also have texts about other things: a plain "Off" is taken for
/// the control's own, while a sentence that agrees may be about something else and removes no
/// doubt.
fn is_contradicted_farther_off(wording: &Wording, state: OnOff, switch: &ObservedSwitch) -> bool {
    let is_choice = |text: &&String| is_of_choices(text, &switch.choices);
    let texts = || switch.texts.around.iter().filter(|text| !is_choice(text));
    let is_contrary = |text: &String| {
        plain(text) == Some(state.other())
            || spoken(wording, text, Place::Beside).speaks_for(state.other())
    };
    texts().any(is_contrary) && !texts().any(|text| plain(text) == Some(state))
}

/// Whether a text is the name of one choice, or contains the names of all choices.
fn is_of_choices(text: &str, choices: &[ObservedChoice]) -> bool {
    if choices.is_empty() {
        return false;
    }
    let text = parted_words(text);
    let mut names = choices
        .iter()
        .filter(|choice| plain(&choice.name).is_some())
        .map(|choice| parted_words(&choice.name));
    let in_one = text.concat();
    let has = |name: &Vec<String>| {
        let is_unspaced = name.iter().all(|word| word.chars().all(is_unspaced));
        text.windows(name.len()).any(|part| part == name)
            || (is_unspaced && in_one.contains(&name.concat()))
    };
    names.clone().any(|name| name == text) || names.all(|name| has(&name))
}
