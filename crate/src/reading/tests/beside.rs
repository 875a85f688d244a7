//! Tests controls without a name of their own, which the label beside them identifies, and which
//! earlier controls may have been the switch.

use super::*;

const GENERIC: &str = "Tap to toggle setting";

/// A row with a generic name and these texts beside it.
fn row(on: bool, nearby: &[&str]) -> ObservedSwitch {
    let mut row = switch(on, GENERIC);
    row.states.push(on.to_string());
    row.texts.nearby = nearby.iter().map(|text| (*text).into()).collect();
    row
}

fn rows(language: &str, rows: Vec<ObservedSwitch>) -> impl FnOnce(&mut Observation) {
    move |page: &mut Observation| {
        page.interface_language = language.into();
        page.elapsed_ms = RENDER_TIMEOUT_MS;
        page.switches = rows;
    }
}

#[test]
fn a_row_with_a_generic_name_is_known_by_its_label() {
    use UnreadableReason::{SeveralSwitches, UnfamiliarSwitch};
    let word = |on: bool| if on { "On" } else { "Off" };
    for on in [false, true] {
        let expect = if on { Reading::On } else { Reading::Off };
        let ours = || row(on, &[LABEL, "What it does", word(on)]);
        let other = || row(!on, &["Dark mode", "Easy on the eyes", word(!on)]);
        check(rows("en", vec![ours()]), expect);
        check(rows("en", vec![ours(), other()]), expect);
        check(rows("en", vec![other(), ours()]), expect);
        // The page's language does not matter; its words do.
        check(rows("xx", vec![ours()]), expect);
        unreadable(rows("en", vec![ours(), ours()]), SeveralSwitches);
        unreadable(rows("en", vec![other()]), UnfamiliarSwitch);
        // A control that is named by the label is more certain.
        check(
            rows("en", vec![row(!on, &[LABEL]), switch(on, LABEL)]),
            expect,
        );
    }
}

#[test]
fn the_generic_name_in_other_languages() {
    for name in [
        "Zum Umschalten tippen",
        "Appuyez pour modifier le paramètre",
        "Tik om de instelling te wijzigen",
        "Tocca per cambiare impostazione",
        "Toque para alternar configuração",
        "Dotknij, aby przełączyć ustawienie",
        "Klepnutím přepnete nastavení",
        "Tryck för att ändra inställningen",
        "Napauta vaihtaaksesi asetusta",
        "点按即可切换设置",
        "タップして設定を切り替える",
        "탭하여 설정 전환",
        "แตะเพื่อเปลี่ยนการตั้งค่า",
        "Нажмите, чтобы изменить настройку",
    ] {
        let mut row = row(false, &[LABEL]);
        row.texts.name = name.into();
        check(rows("en", vec![row]), Reading::Off);
    }
}

#[test]
fn words_beside_it_that_nobody_knows_are_not_enough() {
    let ours = row(false, &["Använd mina data för att träna AI-modeller"]);
    unreadable(rows("sv", vec![ours]), UnreadableReason::UnfamiliarSwitch);
}

#[test]
fn what_may_have_been_the_switch() {
    let may = |language: &str, name: &str, description: &str, nearby: &[&str], expect| {
        let observation = Observation {
            interface_language: language.into(),
            ..page(false)
        };
        let texts = SwitchTexts {
            name: name.into(),
            description: description.into(),
            nearby: nearby.iter().map(|text| (*text).into()).collect(),
            ..SwitchTexts::default()
        };
        let may = recognise::may_be_the_switch(SettingId::FIRST, &observation, &texts);
        assert_eq!(may, expect, "{texts:?}");
    };
    may("en", LABEL, "", &[], true);
    may("en", &format!("{LABEL}: On"), "", &[], true);
    may("en", &format!("Do not {LABEL}"), "", &[], true);
    may("en", &format!("On{LABEL}Prohibited"), "", &[], true);
    may("en", "Anything", LABEL, &[], true);
    may("en", "", "", &[LABEL], true);
    may("en", GENERIC, "", &[&format!("Row {LABEL} On")], true);
    may("en", "Yes", "", &[LABEL], true);
    may("sv", "Stäng av träning av AI-modeller", "", &[], true);
    may("en", "Dark mode", "", &[LABEL], false);
    may("en", "", "", &["Dark mode"], false);
    may("en", "Stäng av träning av AI-modeller", "", &[], false);
}
