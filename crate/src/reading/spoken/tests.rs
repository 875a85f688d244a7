//! Tests which states a text beside a switch names.

use super::*;
use crate::platform::SettingId;

fn said(text: &str, place: Place) -> Vec<OnOff> {
    let wording = Wording::of(SettingId::FIRST);
    let said = spoken(wording, text, place);
    let of = |what| said.speaks_for(what).then_some(what);
    [of(OnOff::On), of(OnOff::Off)]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn statements_speak() {
    let check = |text: &str, expect: &[OnOff]| {
        assert_eq!(said(text, Place::Beside), expect, "{text}");
    };
    for text in [
        "On",
        "ON",
        "Status: On",
        "Currently enabled",
        "This setting is on",
        "This setting is currently turned on",
        "AI training is on",
        "AI training: Yes",
        "(on)",
        "The toggle is switched on.",
        "Enabled ✓",
        "Sharing enabled",
        "Not off",
        "Use my data for training content creation AI models On",
        "Use my data for training content creation AI modelsOn",
        "On Use my data for training content creation AI models",
        "Use my data for training content creation AI models On Learn more",
        "Data for Generative AI Improvement On",
        "LinkedIn and its affiliates may use the content that you create for it. On",
        "LinkedIn and its affiliates may use the content that you create for it On",
        "Training with your content on our own servers is currently turned on for you",
        "Actuellement activé",
        "État : activé",
        "Derzeit eingeschaltet",
        "Momenteel aan",
        "Diese Einstellung ist an",
        "Attualmente attivo",
        "Obecnie włączone",
        "Aktuálně zapnuto",
        "Den här inställningen är på",
        "現在オンです",
        "当前已开启",
        "ขณะนี้เปิดอยู่",
        "현재 켜짐",
        "الحالة: مفعل",
        "सेटिंग चालू",
        "Şu anda açık",
    ] {
        check(text, &[OnOff::On]);
    }
    for text in [
        "Off",
        "Status: Off",
        "Currently disabled",
        "This setting is not on",
        "Isn’t enabled",
        "Nicht aktiviert",
        "Ce paramètre est désactivé",
        "当前未启用",
        "ปิดอยู่",
        "オフ",
    ] {
        check(text, &[OnOff::Off]);
    }
    check("On / Off", &[OnOff::On, OnOff::Off]);
    check("Off Off Off", &[OnOff::Off]);
    check("Off – was On", &[OnOff::On, OnOff::Off]);
}

#[test]
fn ordinary_sentences_say_nothing() {
    for text in [
        "",
        "content you create on LinkedIn",
        "On LinkedIn",
        "Learn more on our help page",
        "When this is on, LinkedIn and its affiliates may use your data.",
        "When on, we train",
        "Turn off to stop",
        "Turn this setting on or off",
        "Can LinkedIn and its affiliates use your personal data and content you create on \
         LinkedIn to train generative AI models that create content?",
        "When this setting is on, LinkedIn and its affiliates may use your personal data and \
         content you create on LinkedIn for training generative AI models.",
        "Wir wenden uns an Partner, und ein Klick genügt.",
        "Wenn diese Einstellung aktiviert ist, nutzen wir Ihre Daten",
        "Lorsque ce paramètre est activé, vos données servent",
        "Use my data for training content creation AI models",
        "Learn more",
        "オンにすると、データが使用されます",
    ] {
        assert_eq!(said(text, Place::Beside), [], "{text}");
    }
}

#[test]
fn the_end_of_a_name_counts_at_any_length() {
    let name = "Använd mina data för att träna AI-modeller som skapar innehåll på";
    assert_eq!(said(name, Place::Name), [OnOff::On]);
    assert_eq!(said(name, Place::Beside), []);
}
