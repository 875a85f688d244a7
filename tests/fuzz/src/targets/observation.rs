//! Fuzz target: what a page showed is decoded and read. **Invariant:** never `Off` unless the
//! switch shows off and shows nothing else.

use veto::address::{PageKind, page_kind};
use veto::observation::{Observation, ObservedSwitch};
use veto::platform::{Platform, PlatformId};
use veto::reading::{RENDER_TIMEOUT_MS, Reading, Recognition, read};

pub(super) fn run(data: &[u8]) -> bool {
    let Ok(observation) = serde_json::from_slice::<Observation>(data) else {
        return true;
    };
    let text = serde_json::to_string(&observation).expect("it can be written");
    let again: Observation = serde_json::from_str(&text).expect("it can be read again");
    assert_eq!(again, observation);
    for id in PlatformId::all() {
        read_on(id.platform(), observation.clone());
    }
    true
}

fn read_on(platform: &Platform, observation: Observation) {
    let recognition = read(platform, &observation);
    assert_eq!(read(platform, &observation), recognition, "read twice");
    match recognition.reading {
        Reading::On | Reading::Off => {
            let kind = page_kind(platform, &observation.url);
            assert!(matches!(kind, PageKind::Switch(_)), "{kind:?}");
            let index = recognition.switch.expect("the switch that was read");
            shows(&observation.switches[index], &recognition);
            turned_round(platform, observation, index, recognition.reading);
        }
        Reading::Unreadable(_) => waiting_changes_it(platform, observation, &recognition),
    }
}

/// The switch itself shows the reading, and has shown it for long enough.
fn shows(switch: &ObservedSwitch, recognition: &Recognition) {
    let (reading, history) = (recognition.reading, &recognition.history);
    assert!(switch.shown && !switch.disabled && !switch.busy && !switch.from_previous_url);
    // A reading of on counts sooner: it is evidence against off.
    let needed_ms = match (reading, history.was_flipped(), history.has_changed()) {
        (Reading::On, true, _) => 0,
        (Reading::On, false, true) | (Reading::Off, true, _) => 1_000,
        _ => 6_000,
    };
    assert!(switch.stable_ms >= needed_ms);
    let shown = if reading == Reading::On {
        "true"
    } else {
        "false"
    };
    let all = |states: &[String], what| !states.is_empty() && states.iter().all(|one| one == what);
    if switch.choices.is_empty() {
        assert!(all(&switch.states, shown), "{reading:?} of {switch:?}");
    } else {
        let taken = switch.choices.iter().filter(|one| all(&one.states, "true"));
        assert!(switch.states.is_empty() && taken.count() == 1, "{switch:?}");
    }
}

/// If the switch shows the opposite, or contradicts itself, the reading is never the same.
fn turned_round(platform: &Platform, mut observation: Observation, index: usize, before: Reading) {
    let switch = &mut observation.switches[index];
    let choices = switch.choices.iter_mut().map(|one| &mut one.states);
    for states in choices.chain([&mut switch.states]) {
        if let Some(state) = states.first_mut() {
            *state = (state != "true").to_string();
        }
    }
    assert_ne!(read(platform, &observation).reading, before);
}

/// If the page is to be looked at again, the reading will then be different.
fn waiting_changes_it(
    platform: &Platform,
    mut observation: Observation,
    recognition: &Recognition,
) {
    let Some(wait) = recognition.look_again_in_ms else {
        return;
    };
    assert!(
        (1..=RENDER_TIMEOUT_MS).contains(&wait),
        "look again in {wait} ms"
    );
    observation.elapsed_ms = observation.elapsed_ms.saturating_add(wait);
    for switch in &mut observation.switches {
        switch.stable_ms = switch.stable_ms.saturating_add(wait);
    }
    let later = read(platform, &observation);
    assert_ne!(later, *recognition, "looking again is in vain");
}
