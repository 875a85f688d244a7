//! Tests which state a recognised switch has, and when it is certain.

use super::*;
use crate::observation::ObservedChoice;

#[test]
fn any_disagreement_is_not_off() {
    use UnreadableReason::{Ambiguous, Settling};
    let says = |states: &'static [&'static str]| {
        move |page: &mut Observation| {
            page.switches[0].states = states.iter().map(|state| (*state).into()).collect();
        }
    };
    check(says(&["false", "false"]), Reading::Off);
    check(says(&["true", "true"]), Reading::On);
    for states in [
        &["false", "true"][..],
        &["false", "mixed"],
        &["false", ""],
        &["FALSE"],
        &["undefined"],
        &[],
    ] {
        unreadable(says(states), Settling);
        unreadable(
            |page| {
                says(states)(page);
                page.switches[0].stable_ms = RENDER_TIMEOUT_MS;
            },
            Ambiguous,
        );
    }
}

#[test]
fn the_page_s_own_words_beside_it_may_not_contradict() {
    use UnreadableReason::Settling;
    let beside = |texts: &'static [&'static str]| {
        move |page: &mut Observation| {
            page.switches[0].texts.nearby = texts.iter().map(|text| (*text).into()).collect();
        }
    };
    check(beside(&["Off"]), Reading::Off);
    unreadable(beside(&["On", "Off"]), Settling);
    check(beside(&["Learn more"]), Reading::Off);
    unreadable(beside(&["On"]), Settling);
    unreadable(beside(&["Aan"]), Settling);
}

#[test]
fn words_that_may_belong_to_another_control_contradict_but_name_nothing() {
    use UnreadableReason::{Settling, UnfamiliarSwitch};
    let shared = |texts: &'static [&'static str]| {
        move |page: &mut Observation| {
            page.switches[0].texts.shared = texts.iter().map(|text| (*text).into()).collect();
        }
    };
    check(shared(&["Off"]), Reading::Off);
    check(shared(&["Learn more"]), Reading::Off);
    for text in ["On", "Status: On", "Currently enabled", "Stan: włączone"] {
        unreadable(
            move |page| page.switches[0].texts.shared = vec![text.into()],
            Settling,
        );
    }
    unreadable(shared(&["On", "Off"]), Settling);
    let nameless = |page: &mut Observation| {
        page.switches = vec![switch(false, "")];
        page.elapsed_ms = RENDER_TIMEOUT_MS;
    };
    check(
        |page| {
            nameless(page);
            page.switches[0].texts.nearby = vec![LABEL.into()];
        },
        Reading::Off,
    );
    for (near, shared) in [(&[][..], LABEL), (&[LABEL][..], "Opt out")] {
        unreadable(
            |page| {
                nameless(page);
                page.switches[0].texts.nearby = near.iter().map(|text| (*text).into()).collect();
                page.switches[0].texts.shared = vec![shared.into()];
            },
            UnfamiliarSwitch,
        );
    }
}

#[test]
fn words_farther_off_contradict_unless_a_plain_one_agrees() {
    use UnreadableReason::Settling;
    let around = |texts: &'static [&'static str]| {
        move |page: &mut Observation| {
            page.switches[0].texts.around = texts.iter().map(|text| (*text).into()).collect();
        }
    };
    check(around(&["Learn more", "Off"]), Reading::Off);
    check(around(&["Dark mode: On", "Off"]), Reading::Off);
    check(
        around(&["When it is on, your posts train AI"]),
        Reading::Off,
    );
    for texts in [
        &["On"][..],
        &["Status: On"],
        &["Currently enabled", "Learn more"],
        // A sentence that agrees may be about something else.
        &["On", "Status: Off"],
        &["On", "Dark mode is currently off"],
        &["Status: On", "Dark mode is currently off"],
    ] {
        unreadable(around(texts), Settling);
    }
}

/// A pair of choices, of which the second is selected.
fn pair(first: &str, second: &str) -> Vec<ObservedChoice> {
    [(first, "false"), (second, "true")]
        .map(|(name, state)| ObservedChoice {
            name: name.into(),
            states: vec![state.into()],
        })
        .to_vec()
}

#[test]
fn a_pair_of_choices() {
    use UnreadableReason::Settling;
    let offers = |choices: Vec<ObservedChoice>| {
        move |page: &mut Observation| {
            page.switches[0].states.clear();
            page.switches[0].choices = choices;
        }
    };
    check(offers(pair("On", "Off")), Reading::Off);
    check(offers(pair("Uit", "Aan")), Reading::On);
    check(offers(pair("Oui", "Non")), Reading::Off);
    // The pair must be plainly one on and one off.
    unreadable(offers(pair("Allow", "Off")), Settling);
    unreadable(offers(pair("On", "Never")), Settling);
    unreadable(offers(pair("Off", "Off")), Settling);
    unreadable(offers(pair("On", "On")), Settling);
    // A third choice matters only if it is, or may be, selected.
    let third = |state: &str| {
        let mut choices = pair("On", "Off");
        choices.push(ObservedChoice {
            name: "Choose…".into(),
            states: vec![state.into()],
        });
        choices
    };
    check(offers(third("false")), Reading::Off);
    unreadable(offers(third("true")), Settling);
    unreadable(offers(third("mixed")), Settling);
    let mut none = pair("On", "Off");
    none[1].states = vec!["false".into()];
    unreadable(offers(none), Settling);
    // A control with both a state and choices is unknown.
    unreadable(
        |page| page.switches[0].choices = pair("On", "Off"),
        Settling,
    );
}

#[test]
fn what_is_still_moving_waits() {
    use UnreadableReason::Settling;
    unreadable(|page| page.switches[0].disabled = true, Settling);
    unreadable(|page| page.switches[0].busy = true, Settling);
    let steady = |ms, on: bool, earlier: Option<bool>, touched, expect| {
        check(
            |page| {
                page.switches = vec![switch(on, LABEL)];
                page.switches[0].stable_ms = ms;
                page.earlier = earlier
                    .map(|on| shown_earlier(on, false))
                    .into_iter()
                    .collect();
                page.watch.touched = touched;
            },
            expect,
        );
    };
    let settling = Reading::Unreadable(Settling);
    // Off from the start may be what a page shows before it knows the state.
    steady(5_999, false, None, false, settling);
    steady(6_000, false, None, false, Reading::Off);
    // So may be an off that the page comes to by itself.
    steady(5_999, false, Some(true), false, settling);
    steady(6_000, false, Some(true), false, Reading::Off);
    // A state that a person set is believed sooner.
    steady(999, false, Some(true), true, settling);
    steady(1_000, false, Some(true), true, Reading::Off);
    // On is believed sooner than off: at once, if a person flipped it.
    steady(5_999, true, None, false, settling);
    steady(999, true, Some(false), false, settling);
    steady(1_000, true, Some(false), false, Reading::On);
    steady(0, true, Some(false), true, Reading::On);
}

#[test]
fn when_waiting_would_tell_more_it_says_how_long() {
    let check = |change: fn(&mut Observation), expect| {
        let mut observation = page(false);
        change(&mut observation);
        let recognition = read(PlatformId::LINKEDIN.platform(), &observation);
        assert_eq!(recognition.look_again_in_ms, expect);
    };
    check(|_| {}, None);
    check(|page| page.switches[0].stable_ms = 300, Some(5_700));
    check(|page| page.switches.clear(), Some(2_000));
    check(|page| page.switches[0].busy = true, Some(2_000));
    check(|page| page.url.push_str("-else"), None);
}
