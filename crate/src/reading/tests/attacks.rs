//! Attacks on the reading: pages that would have been read as off while the data is used.

use super::*;

/// Asserts that the page is unreadable, whatever state its switches show.
fn never_off(page: &Observation) {
    for state in ["false", "true"] {
        let mut page = page.clone();
        page.elapsed_ms = 60_000;
        for switch in &mut page.switches {
            switch.stable_ms = 60_000;
            switch.states = vec![state.into()];
        }
        let reading = reading(&page);
        assert!(
            matches!(reading, Reading::Unreadable(_)),
            "{reading:?} of {page:#?}"
        );
    }
}

fn named(name: &str, language: &str) -> Observation {
    Observation {
        interface_language: language.into(),
        switches: vec![switch(false, name)],
        ..page(false)
    }
}

#[test]
fn s2_an_unrelated_control_is_not_the_switch() {
    let with = |texts: SwitchTexts| Observation {
        switches: vec![ObservedSwitch {
            texts,
            ..switch(false, "")
        }],
        ..page(false)
    };
    let nearby = |texts: &[&str]| texts.iter().map(|text| (*text).into()).collect();
    // The real switch cannot be scanned, and some other control on the page has no name.
    never_off(&with(SwitchTexts::default()));
    never_off(&with(SwitchTexts {
        nearby: nearby(&["Search", "Home"]),
        ..SwitchTexts::default()
    }));
    // The label is far away, and reaches the control only within the text of half a page.
    never_off(&with(SwitchTexts {
        nearby: nearby(&[&format!("Home Search {LABEL} Footer")]),
        ..SwitchTexts::default()
    }));
    // A name that is not generic names another control.
    for name in [
        "Dark mode",
        "Messages",
        "Opt out",
        "Turn off",
        "Switch off",
        "No",
        "Stop",
        "❌",
    ] {
        never_off(&with(SwitchTexts {
            name: name.into(),
            nearby: nearby(&[LABEL]),
            ..SwitchTexts::default()
        }));
        never_off(&with(SwitchTexts {
            name: name.into(),
            description: LABEL.into(),
            ..SwitchTexts::default()
        }));
    }
    // Words beside the control that reverse the meaning of the label.
    for word in [
        "Opt out",
        "Do not",
        "Prohibit this",
        "Interdire",
        "Verbieten",
        "Never",
    ] {
        never_off(&with(SwitchTexts {
            nearby: nearby(&[LABEL, word]),
            ..SwitchTexts::default()
        }));
        never_off(&with(SwitchTexts {
            nearby: nearby(&[LABEL, &format!("{word} {LABEL}")]),
            ..SwitchTexts::default()
        }));
        never_off(&with(SwitchTexts {
            nearby: nearby(&[LABEL, &format!("{LABEL} {word}")]),
            ..SwitchTexts::default()
        }));
    }
}

#[test]
fn s6_refusals_are_not_the_switch() {
    for (tag, text) in REFUSALS {
        for language in [*tag, "", "sv", "en"] {
            never_off(&named(text, language));
        }
    }
    assert!(REFUSALS.len() >= 88);
}

#[test]
fn s6_refusals_around_the_label_are_not_the_switch() {
    let words = [
        "prohibited",
        "Disallow",
        "Forbid",
        "Decline",
        "Reject",
        "Ban",
        "Withdraw",
        "Revoke",
        "Keep private",
        "Pause",
        "Hide",
        "Exempt me",
        "Interdire",
        "Verbieten",
        "Vietare",
        "Proibir",
        "Prohibir",
        "Turn off",
        "Opted-out",
        "Not allowed",
        "Never",
        "No",
        "Nein",
        "Nie",
        "Ne",
        "Non",
        "Switch off",
        "Protect",
        "Denied",
        "Stop",
        "Object",
        "Refused",
        "Verboten",
        "Zakázáno",
        "Zabronione",
        "Untersagt",
        "Verboden",
        "Vietato",
        "Proibido",
        "Interdit",
        "Fravælg",
        "Förbjud",
        "Απαγόρευση",
        "Запретить",
        "禁止",
        "拒否",
        "금지",
        "ห้าม",
        "❌",
        "🚫",
    ];
    let words_of_switch = SettingId::FIRST.setting().words.iter();
    for (tag, label) in words_of_switch
        .flat_map(|language| language.labels.iter().map(|label| (language.tag, *label)))
    {
        for word in words {
            for text in [
                format!("{label}: {word}"),
                format!("{label} {word}"),
                format!("{label} – {word}"),
                format!("{label}. {word}"),
                format!("{label}. {word}!"),
                format!("{label} ({word})"),
                format!("{label}? {word}, {word}"),
                format!("{word}: {label}"),
                format!("{word} {label}"),
                format!("{word}. {label}"),
            ] {
                never_off(&named(&text, tag));
            }
        }
    }
}

#[test]
fn s8_words_that_contradict() {
    let on = [
        "On",
        "ON",
        "(on)",
        "Enabled",
        "enabled",
        "(enabled)",
        "Status: On",
        "Currently on",
        "currently turned on",
        "Currently enabled",
        "This setting is on",
        "Switched on",
        "Activated",
        "Setting: on",
        "Status – Enabled",
        "It is turned on.",
        "Training is on",
        "Yes",
        "Allowed",
        "Activé",
        "Actuellement activé",
        "Aktiviert",
        "Eingeschaltet",
        "Status: Ein",
        "Ist an",
        "Aan",
        "Ingeschakeld",
        "Momenteel ingeschakeld",
        "Attivo",
        "Attivato",
        "Ativado",
        "Ligado",
        "Włączone",
        "Zapnuto",
        "Activado",
        "På",
        "Aktiverad",
        "Til",
        "Slået til",
        "Päällä",
        "Käytössä",
        "Bekapcsolva",
        "Activat",
        "Ενεργό",
        "Включено",
        "Увімкнено",
        "Açık",
        "Etkin",
        "オン",
        "有効",
        "已开启",
        "已開啟",
        "켜짐",
        "เปิดอยู่",
        "Đã bật",
        "Aktif",
        "مفعل",
        "פועל",
        "روشن",
        "चालू",
        "চালু",
        "On/Off",
        "On Off / On",
    ];
    for word in on {
        let texts = |change: &dyn Fn(&mut SwitchTexts)| {
            let mut page = page(false);
            page.switches[0].stable_ms = 60_000;
            change(&mut page.switches[0].texts);
            let reading = reading(&page);
            assert!(
                matches!(reading, Reading::Unreadable(_)),
                "{reading:?} {page:#?}"
            );
        };
        texts(&|texts| texts.name = format!("{LABEL}: {word}"));
        texts(&|texts| texts.name = format!("{LABEL} ({word})"));
        texts(&|texts| texts.name = format!("{LABEL}, {word}"));
        texts(&|texts| texts.name = format!("{word} – {LABEL}"));
        texts(&|texts| texts.name = format!("{word} {LABEL}"));
        texts(&|texts| texts.description = word.into());
        texts(&|texts| texts.description = format!("{LABEL}: {word}"));
        texts(&|texts| texts.nearby = vec![word.into()]);
        texts(&|texts| texts.nearby = vec![LABEL.into(), format!("{LABEL} {word}")]);
        texts(&|texts| texts.nearby = vec![word.into(), "Off".into()]);
        texts(&|texts| {
            texts.name = "Tap to toggle setting".into();
            texts.nearby = vec![LABEL.into(), word.into()];
        });
    }
    // The same for words for off beside a switch that shows on.
    for word in [
        "Off",
        "Status: Off",
        "Disabled",
        "Désactivé",
        "Aus",
        "Uit",
        "オフ",
        "已关闭",
    ] {
        let mut page = page(true);
        page.switches[0].stable_ms = 60_000;
        page.switches[0].texts.nearby = vec![word.into()];
        assert_eq!(
            reading(&page),
            Reading::Unreadable(UnreadableReason::Ambiguous),
            "{word}"
        );
    }
}

#[test]
fn s8_ordinary_sentences_do_not_contradict() {
    let texts = [
        "content you create on LinkedIn",
        "Can LinkedIn and its affiliates use your personal data and content you create on LinkedIn \
         to train generative AI models that create content?",
        "When this setting is on, LinkedIn and its affiliates may use your personal data and content \
         you create on LinkedIn for training generative AI models that create content.",
        "Learn more",
        "Turn this off to object",
        "Data for Generative AI Improvement",
        "Off",
    ];
    let mut page = page(false);
    page.switches[0].texts.nearby = texts.map(Into::into).to_vec();
    page.switches[0].texts.description = texts[2].into();
    assert_eq!(reading(&page), Reading::Off);
    for switch in &mut page.switches {
        switch.states = vec!["true".into()];
        switch.texts.nearby.pop();
    }
    assert_eq!(reading(&page), Reading::On);
}
