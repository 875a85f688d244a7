//! Tests which texts are the label, which are not, and which say nothing.

use super::*;

fn wording() -> &'static Wording {
    Wording::of(SettingId::FIRST)
}

#[test]
fn the_same_words_whatever_the_typing() {
    let check = |text: &str, expect| assert_eq!(wording().is_label(text), expect, "{text}");
    let label = "Utiliser mes données pour entraîner les modèles d’IA de création de contenu";
    check(label, true);
    check(&format!("{label} En savoir plus sur vos données"), true);
    check(
        "UTILISER mes données  pour entraîner\u{a0}les modèles d'IA\nde création de contenu.",
        true,
    );
    check(
        "Données pour l'amélioration de l'IA générative – Utiliser mes données pour entraîner \
         les modèles d’IA de création de contenu (activé)",
        true,
    );
    check(
        "Utiliser mes données pour entraîner les modèles d’IA",
        false,
    );
    check("", false);
}

#[test]
fn what_may_follow_a_label() {
    let label = "Use my data for training content creation AI models";
    let check = |rest: &str, expect| {
        let text = format!("{label}{rest}");
        assert_eq!(wording().is_label(&text), expect, "{text}");
    };
    check(": Off", true);
    check(", switch", true);
    check(" Learn more. Mehr erfahren", true);
    check(". We use it for models that create content.", true);
    check(". We use it for models. Learn more", true);
    check(" We use it for models that create content.", false);
    check(". Prohibited", false);
    check(
        ". Prohibited. We use it for models that create content.",
        false,
    );
    check(". This is prohibited for all of us", false);
    check(". We never use it for models that create content.", false);
    check(": No", false);
    check(" ❌", false);
    check(", unless you are in Europe", false);
}

#[test]
fn words_that_turn_the_sense_round_make_another_label() {
    let check = |text: &str| assert!(!wording().is_label(text), "{text}");
    let label = "Use my data for training content creation AI models";
    check(&format!("Do not {label}"));
    check(&format!("Don’t {label}"));
    check(&format!("Opt out: {label}"));
    check(&format!("{label}? Never"));
    check(&format!("Turn off “{label}”"));
    check(&format!("Switch off: {label}"));
    check(&format!("Switch {label} off"));
    check(&format!("No: {label}"));
    check(&format!("🚫 {label}"));
    check("Nie Użyj moich danych do trenowania modeli AI służących do tworzenia treści");
}

#[test]
fn what_says_nothing() {
    let check = |text: &str, expect| assert_eq!(wording().says_nothing(text), expect, "{text}");
    check("", true);
    check("◐", true);
    check("On", true);
    check("Data for Generative AI Improvement", true);
    check("Data for Generative AI Improvement: Off", true);
    check("Toggle switch", true);
    check("Tap to toggle setting", true);
    check("Tippen, um die Einstellung zu ändern", true);
    check("タップして設定を切り替える", true);
    check("点按即可切换设置", true);
    check("Appuyez pour modifier le paramètre", true);
    check("Opt out", false);
    check("Dark mode", false);
    check("No", false);
    check("Turn off", false);
    check("Switch off", false);
    check("Tap to turn off setting", false);
    check("Tap to toggle dark mode", false);
    check("Tap to stop", false);
    check("点按即可关闭设置", false);
    check("タップして設定を切る", false);
}

#[test]
fn a_label_may_stand_anywhere_in_a_text() {
    let check = |text: &str, expect| assert_eq!(wording().has_label(text), expect, "{text}");
    let label = "Use my data for training content creation AI models";
    check(&format!("Do not{label}Prohibited"), true);
    check("Use my data for training", false);
}

#[test]
fn words_written_in_one_are_parted() {
    let check = |text: &str, expect: &[&str]| assert_eq!(parted_words(text), expect, "{text}");
    check("modelsOn", &["models", "on"]);
    check("IAActivadoDesactivado", &["ia", "activado", "desactivado"]);
    check("ON", &["on"]);
    check("ШІУвімкнено", &["ші", "увімкнено"]);
}

#[test]
fn a_long_text_of_such_words_takes_no_time() {
    let text = format!("{} x", "non attivo ".repeat(20_000));
    assert!(!wording().says_nothing(&text));
    let label = "Use my data for training content creation AI models ";
    assert!(!wording().is_label(&label.repeat(5_000)));
}
