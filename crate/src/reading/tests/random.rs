//! Property tests of the reading, over pages made at random.

use super::*;
use proptest::prelude::*;

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just(LABEL.to_owned()),
        Just("Dark mode".to_owned()),
        Just("Träna AI-modeller".to_owned()),
        ".{0,20}",
    ]
}

fn any_states() -> impl Strategy<Value = Vec<String>> {
    let state =
        prop_oneof![4 => Just("true"), 4 => Just("false"), 1 => Just("mixed"), 1 => Just("")];
    prop::collection::vec(state.prop_map(str::to_owned), 0..3)
}

prop_compose! {
    fn any_choice()(
        name in prop_oneof![Just("On"), Just("Off"), Just("Nein"), Just("Ja"), Just("Choose")],
        states in any_states(),
    ) -> ObservedChoice {
        ObservedChoice { name: name.into(), states }
    }
}

prop_compose! {
    fn any_switch()(
        (states, choices) in prop_oneof![
            3 => (any_states(), Just(vec![])),
            1 => (Just(vec![]), prop::collection::vec(any_choice(), 0..4)),
        ],
        flags in any::<[bool; 5]>(),
        (name, description) in (any_text(), any_text()),
        nearby in prop::collection::vec(any_text(), 0..3),
        shared in prop::collection::vec(any_text(), 0..3),
        around in prop::collection::vec(any_text(), 0..3),
        stable_ms in prop_oneof![0_u32..20_000, Just(6_000)],
    ) -> ObservedSwitch {
        ObservedSwitch {
            states,
            choices,
            shown: flags[2] || flags[3],
            disabled: flags[0] && flags[4],
            busy: flags[1] && flags[4],
            from_previous_url: flags[3] && flags[4],
            texts: SwitchTexts { name, description, nearby, shared, around, cut: false },
            stable_ms,
            frame: None,
        }
    }
}

prop_compose! {
    fn any_page()(
        switches in prop::collection::vec(any_switch(), 0..5),
        language in prop_oneof![Just("en"), Just("sv"), Just("")],
        path in prop_oneof![4 => Just(URL), 1 => Just("https://www.linkedin.com/mypreferences/d/")],
        elapsed_ms in 0_u32..20_000,
    ) -> Observation {
        Observation {
            url: path.into(),
            interface_language: language.into(),
            elapsed_ms,
            switches,
            ..page(true)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    /// On any page, `Off` is read only from a switch that is shown and that no source calls on.
    #[test]
    fn off_only_of_a_switch_seen_off(observation in any_page()) {
        let recognition = read(PlatformId::LINKEDIN.platform(), &observation);
        if recognition.reading == Reading::Off {
            let seen = &observation.switches[recognition.switch.expect("read from a switch")];
            prop_assert!(seen.shown && !seen.disabled && !seen.busy && !seen.from_previous_url);
            prop_assert!(seen.states.iter().all(|state| state == "false"));
            let taken = |choice: &&ObservedChoice| choice.states.iter().any(|state| state == "true");
            let taken = seen.choices.iter().filter(taken).collect::<Vec<_>>();
            prop_assert_eq!(taken.len() == 1, seen.states.is_empty());
            prop_assert!(taken.iter().all(|choice| ["Off", "Nein"].contains(&choice.name.as_str())));
            let needed = if recognition.history.was_flipped() { 1_000 } else { 6_000 };
            prop_assert!(seen.stable_ms >= needed);
            prop_assert_eq!(&observation.url, URL);
        }
    }

    /// If every control is on, nothing is read as `Off`.
    #[test]
    fn no_off_where_everything_is_on(mut observation in any_page()) {
        for switch in &mut observation.switches {
            switch.states.iter_mut().for_each(|state| *state = "true".into());
            for choice in &mut switch.choices {
                let on = ["On", "Ja"].contains(&choice.name.as_str());
                choice.states = vec![on.to_string()];
            }
        }
        prop_assert_ne!(reading(&observation), Reading::Off);
    }

    /// Other switches do not change the reading of the recognised one.
    #[test]
    fn decoys_do_not_change_the_reading(
        on: bool,
        decoys in prop::collection::vec(any::<bool>(), 0..4),
    ) {
        let mut observation = page(on);
        for (index, decoy) in decoys.iter().enumerate() {
            let at = index % (observation.switches.len() + 1);
            observation.switches.insert(at, switch(*decoy, "Dark mode"));
        }
        prop_assert_eq!(reading(&observation), if on { Reading::On } else { Reading::Off });
    }
}
