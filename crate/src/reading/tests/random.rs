//! What holds of every page, however it looks: properties over pages made at random.

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

fn any_attribute() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        Just(None),
        Just(Some("true".to_owned())),
        Just(Some("false".to_owned())),
        Just(Some("mixed".to_owned())),
    ]
}

prop_compose! {
    fn any_switch()(
        checked in any::<Option<bool>>(),
        (aria_checked, aria_pressed) in (any_attribute(), any_attribute()),
        flags in any::<[bool; 5]>(),
        (labelled_by, content, described_by, nearby) in (any_text(), any_text(), any_text(), any_text()),
        steady_ms in prop_oneof![0_u32..20_000, Just(2_000)],
    ) -> ObservedSwitch {
        ObservedSwitch {
            checked,
            aria_checked,
            aria_pressed,
            indeterminate: flags[0] && flags[1],
            shown: flags[2] || flags[3],
            disabled: flags[0] && flags[4],
            busy: flags[1] && flags[4],
            carried_over: flags[3] && flags[4],
            texts: SwitchTexts { labelled_by, content, described_by, nearby, ..SwitchTexts::default() },
            steady_ms,
        }
    }
}

prop_compose! {
    fn any_page()(
        switches in prop::collection::vec(any_switch(), 0..5),
        language in prop_oneof![Just("en"), Just("sv"), Just("")],
        path in prop_oneof![4 => Just(URL), 1 => Just("https://www.linkedin.com/mypreferences/d/")],
        waited_ms in 0_u32..20_000,
    ) -> Observation {
        Observation {
            url: path.into(),
            interface_language: language.into(),
            waited_ms,
            switches,
            ..page(true)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    /// Whatever the page: `Off` is only ever said of a shown switch that nothing calls on.
    #[test]
    fn off_only_of_a_switch_seen_off(observation in any_page()) {
        let finding = read(PlatformId::LinkedIn.platform(), &observation);
        if finding.reading == Reading::Off {
            let seen = &observation.switches[finding.switch.expect("read from a switch")];
            prop_assert!(seen.shown && !seen.disabled && !seen.busy && !seen.carried_over);
            prop_assert!(seen.checked != Some(true));
            prop_assert!(seen.aria_checked.as_deref().is_none_or(|value| value == "false"));
            prop_assert!(seen.aria_pressed.as_deref().is_none_or(|value| value == "false"));
            prop_assert!(seen.checked.is_some() || seen.aria_checked.is_some() || seen.aria_pressed.is_some());
            prop_assert_eq!(&observation.url, URL);
        }
    }

    /// Turning every control on can never leave an `Off`.
    #[test]
    fn no_off_where_everything_is_on(mut observation in any_page()) {
        for switch in &mut observation.switches {
            switch.checked = switch.checked.map(|_| true);
            switch.aria_checked = switch.aria_checked.as_ref().map(|_| "true".into());
            switch.aria_pressed = switch.aria_pressed.as_ref().map(|_| "true".into());
        }
        prop_assert_ne!(reading(&observation), Reading::Off);
    }

    /// Other switches come and go; the recognised one is read the same.
    #[test]
    fn decoys_do_not_change_the_reading(on: bool, decoys in prop::collection::vec(any::<bool>(), 0..4)) {
        let mut observation = page(on);
        for (index, decoy) in decoys.iter().enumerate() {
            let at = index % (observation.switches.len() + 1);
            observation.switches.insert(at, switch(*decoy, "Dark mode"));
        }
        prop_assert_eq!(reading(&observation), if on { Reading::On } else { Reading::Off });
    }
}
