//! Plain words for on and off, in the languages of Europe and some more. Knows no labels.

use super::text::words;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// One of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnOff {
    On,
    Off,
}

/// What `text` says if it is nothing but a plain word for on or for off.
pub(super) fn plain(text: &str) -> Option<OnOff> {
    said_by(&words(text))
}

/// The same of a text in words.
pub(super) fn said_by(text: &[String]) -> Option<OnOff> {
    PLAIN.get(text).copied()
}

/// The most words that a plain word has.
pub(super) const LONGEST: usize = 2;

static PLAIN: LazyLock<BTreeMap<Vec<String>, OnOff>> = LazyLock::new(|| {
    let all =
        |phrases: &'static [&str], what| phrases.iter().map(move |phrase| (words(phrase), what));
    all(ON, OnOff::On).chain(all(OFF, OnOff::Off)).collect()
});

#[rustfmt::skip]
const ON: &[&str] = &[
    "on", "yes", "enabled", "turned on", // English
    "activé", "activée", "oui", // French
    "aan", "ingeschakeld", "ja", // Dutch; German and the Nordic languages say ja, too
    "ein", "an", "aktiviert", "eingeschaltet", // German
    "attivo", "attivato", "attivata", "sì", // Italian
    "activado", "activada", "sí", // Spanish
    "ativado", "ativada", "ligado", "sim", // Portuguese
    "włączone", "włączono", "wł", "tak", // Polish; Ukrainian in Latin letters is not used
    "zapnuto", "ano", // Czech
    "zapnuté", "áno", // Slovak
    "vklopljeno", "vključeno", // Slovenian
    "uključeno", "da", // Croatian, Slovenian, Romanian
    "activat", "activată", "pornit", // Romanian
    "be", "bekapcsolva", "igen", // Hungarian
    "päällä", "käytössä", "kyllä", // Finnish
    "sees", "sisse lülitatud", "jah", // Estonian
    "ieslēgts", "jā", // Latvian
    "įjungta", "taip", // Lithuanian
    "på", "til", "aktiveret", "aktiverad", // Swedish, Norwegian, Danish
    "kveikt", "já", // Icelandic
    "ενεργό", "ενεργοποιημένο", "ναι", // Greek
    "включено", "вкл", "да", // Bulgarian, Russian
    "увімкнено", "так", // Ukrainian
    "açık", "evet", // Turkish
    "mixgħul", "iva", // Maltese
    "ar siúl", "tá", // Irish
];

#[rustfmt::skip]
const OFF: &[&str] = &[
    "off", "no", "disabled", "turned off", // English; Italian and Spanish say no, too
    "désactivé", "désactivée", "non", // French
    "uit", "uitgeschakeld", "nee", // Dutch
    "aus", "deaktiviert", "ausgeschaltet", "nein", // German
    "non attivo", "disattivato", "disattivata", // Italian
    "desactivado", "desactivada", // Spanish
    "desativado", "desativada", "desligado", "não", // Portuguese
    "wyłączone", "wyłączono", "wył", "nie", // Polish, Slovak
    "vypnuto", "ne", // Czech, Slovenian, Croatian, Lithuanian
    "vypnuté", // Slovak
    "izklopljeno", "izključeno", // Slovenian
    "isključeno", // Croatian
    "dezactivat", "dezactivată", "oprit", "nu", // Romanian
    "ki", "kikapcsolva", "nem", // Hungarian
    "pois", "pois päältä", "pois käytöstä", "ei", // Finnish, Estonian
    "väljas", "välja lülitatud", // Estonian
    "izslēgts", "nē", // Latvian
    "išjungta", // Lithuanian
    "av", "nej", "nei", "fra", "deaktiveret", "inaktiverad", // Swedish, Norwegian, Danish
    "slökkt", // Icelandic
    "ανενεργό", "απενεργοποιημένο", "όχι", // Greek
    "изключено", "изкл", "не", "выключено", "нет", // Bulgarian, Russian
    "вимкнено", "ні", // Ukrainian
    "kapalı", "hayır", // Turkish
    "mitfi", "le", // Maltese
    "múchta", "níl", // Irish
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_only() {
        let check = |text: &str, expect| assert_eq!(plain(text), expect, "{text}");
        check("On", Some(OnOff::On));
        check(" OFF. ", Some(OnOff::Off));
        check("Désactivé", Some(OnOff::Off));
        check("Pois päältä", Some(OnOff::Off));
        check("Ναι", Some(OnOff::On));
        check("Turn off", None);
        check("Not off", None);
        check("On and off", None);
        check("", None);
    }

    #[test]
    fn no_word_is_both_and_none_is_longer_than_said() {
        // A word that was the one in one language and the other in another would say nothing.
        assert_eq!(PLAIN.len(), ON.len() + OFF.len());
        assert_eq!(PLAIN.keys().map(Vec::len).max(), Some(LONGEST));
    }
}
