//! Recognises an unknown wording that is about training AI with the member's data and does not
//! refuse it.
//!
//! This serves the languages in which the platform's own words were not found.

use super::text::words;
use super::vocabulary::{covers, touches};

/// Whether `words` say that the member's data is used for training AI. Every word must be known,
/// and none may reverse the meaning.
pub(super) fn is_about_ai_training(words: &[String]) -> bool {
    covers(words) && !turns_round(words)
}

/// Whether `text` mentions AI training at all, for or against.
pub(super) fn mentions_ai_training(text: &str) -> bool {
    touches(&words(text))
}

/// Whether one of these words, such as "not", "stop" or "refuse", reverses the meaning, in any of
/// the languages. This is only a second guard, because no list of refusals is ever complete; the
/// first is the closed vocabulary.
pub(super) fn turns_round(text: &[String]) -> bool {
    text.iter()
        .any(|word| is_negation(word) || REFUSALS.iter().any(|stem| word.starts_with(stem)))
}

/// Whether a word negates, as "not" does.
pub(super) fn is_negation(word: &str) -> bool {
    // Baltic and West Slavic verbs are negated by these two letters at their beginning.
    let is_negated_verb = word.starts_with("ne")
        && word.chars().count() > 4
        && !POSITIVE.iter().any(|stem| word.starts_with(stem));
    is_negated_verb || NEGATIONS.contains(&word)
}

/// Stems of words that begin with "ne" and do not negate.
const POSITIVE: &[&str] = &[
    "neur", "netw", "need", "neces", "news", "nelle", "newe", "nemen",
];

/// "Not", "never", "without", as whole words, and the short words used for switching off.
#[rustfmt::skip]
const NEGATIONS: &[&str] = &[
    "not", "don", "dont", "isn", "doesn", "cannot", "never", "nobody", "nothing", "none",
    "ban", "bans", "banned", "opted", "opting", "no", "without", "opt", "off", "out", "against", "except",
    "ne", "pas", "jamais", "non", "sans", "niet", "geen", "nooit", "uit", "nicht", "nie", "kein",
    "keine", "ohne", "aus", "nunca", "sin", "não", "sem", "nigdy", "bez", "nikdy", "nič",
    "älä", "ei", "ilman", "ära", "mitte", "nem", "soha", "nélkül", "nu", "niciodată", "fără",
    "inte", "ej", "aldrig", "ingen", "utan", "ikke", "aldri", "uten", "uden", "slå", "skru",
    "ekki", "aldrei", "án", "nikad", "nikada", "nemoj", "nikoli", "brez", "nekad", "niekada",
    "aucun", "aucune", "nessun", "nessuno", "mai", "senza", "nenhum", "żaden", "žádný",
    "μη", "μην", "δεν", "όχι", "ποτέ", "χωρίς", "не", "никога", "без", "никогда", "ніколи",
];

/// Stems of words such as "refuse", "block", "exclude", "object" and "switch off".
#[rustfmt::skip]
const REFUSALS: &[&str] = &[
    "prohib", "forbid", "forbad", "disallow", "declin", "reject", "withdr", "revok", "private",
    "pause", "hide", "hidden", "exempt", "protect", "unless", "remov", "withhold", "cancel",
    "unsubscrib", "leave", "alone", "away", "instead", "except", "shield", "guard", "omit", "avoid",
    "ignor", "skip", "spare", "restrain", "delet", "disagree", "ceas", "keep", "interdi", "retir", "suspen", "protég",
    "protèg", "annul", "supprim", "cess", "verbot", "verbiet", "untersag", "entzieh", "widerruf",
    "abmeld", "ausschl", "unterbind", "schütz", "verweig", "afmeld", "intrek", "afwijz", "bescherm",
    "stoppen", "vieta", "revoc", "nega", "annull", "proteg", "ritir", "proib", "interzi",
    "zakaz", "cofn", "zrezygn", "wypis", "odrzuć", "chroń", "wycof", "odhl", "zruš", "chránit",
    "odvol",
    "stop", "prevent", "disabl", "block", "deny", "denie", "refus", "exclu", "object", "restrict", "limit",
    "désactiv", "bloqu", "oppos", "arrêt", "weiger", "uitsluit", "bezwaar", "verbied",
    "verhinder", "widersp", "ablehn", "sperr", "deaktiv", "disattiv", "rifiut", "blocc", "esclud",
    "oppon", "impedi", "desactiv", "rechaz", "opon", "deten", "evita", "desativ", "recus", "opor",
    "wyłącz", "zablok", "zabro", "odmów", "sprzeciw", "wyklucz", "blok", "vypn", "zakáz", "zakaz",
    "odmít", "odmiet", "námit", "námiet", "estä", "kiel", "poista", "keela", "keeld", "tilt",
    "kikapcs", "letilt", "elutas", "dezactiv", "opri", "refuz", "bloc", "stäng", "neka", "vägra",
    "inaktiv", "avaktiv", "exkluder", "undant", "motsätt", "invänd", "nekt", "forhindr", "hindr",
    "modsæt", "slökk", "hafn", "bann", "isključ", "onemogu", "odbij", "zabran", "prigovor",
    "izključ", "onemogoč", "zavrn", "prepov", "ugovor", "išjung", "draus", "atsisak", "izslēg",
    "aizlieg", "atteik", "bloķ", "απενεργ", "απορρ", "απόρρ", "αποκλ", "εξαίρ", "εξαιρ", "αντίρρ",
    "διακοπ", "изключ", "забран", "спри", "откаж", "блок", "възраз", "отключ", "запре", "отказ",
    "выключ", "вимк", "забор", "відмов", "запереч", "искључ", "спреч", "одбиј", "онемогућ", "немој",
    "rebutj", "exclou", "exclòs", "desaktib", "debek",
];

#[cfg(test)]
mod tests;
