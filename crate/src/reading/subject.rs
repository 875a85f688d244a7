//! Whether a wording that nobody knows is about training AI, and says so without turning it round. For the
//! languages in which the platform's own words were not found.
//!
//! Where a language says "not" inside a word (as Turkish and Maltese do), its words for training are
//! left out, so that nothing is ever read there.

use super::text::{raw_words, words};

/// Whether `text` speaks of training AI, and of nothing like "not", "stop" or "refuse".
pub(super) fn is_about_ai_training(text: &str) -> bool {
    let words = words(text);
    mentions_ai(text) && starts_any(&words, TRAINING) && !turns_round(&words)
}

/// Whether among these words is one like "not", "stop" or "refuse", in any of the languages.
pub(super) fn turns_round(text: &[String]) -> bool {
    let negated = |word: &String| {
        NEGATIONS.contains(&word.as_str())
            // Baltic and West Slavic verbs are negated by these letters at their beginning.
            || (word.starts_with("ne") && word.chars().count() > 4 && !word.starts_with("neur"))
    };
    text.iter().any(negated) || starts_any(text, REFUSALS)
}

fn mentions_ai(text: &str) -> bool {
    // Short forms are written in capitals; in small letters several of them are ordinary words.
    if raw_words(text).any(|word| SHORT_FORMS.contains(&word)) {
        return true;
    }
    let text = words(text);
    LONG_FORMS.iter().any(|stems| {
        let stems = words(stems);
        text.windows(stems.len()).any(|window| {
            window
                .iter()
                .zip(&stems)
                .all(|(word, stem)| word.starts_with(stem.as_str()))
        })
    })
}

fn starts_any(text: &[String], stems: &[&str]) -> bool {
    text.iter()
        .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// English and most; French, Italian, Spanish, Portuguese, Romanian; German, Norwegian; Hungarian,
/// Latvian; Lithuanian; Estonian; Slovenian; Greek; Bulgarian, Russian; Ukrainian.
const SHORT_FORMS: &[&str] = &["AI", "IA", "KI", "MI", "DI", "TI", "UI", "ΤΝ", "ИИ", "ШІ"];

/// Stems, because languages decline them.
const LONG_FORMS: &[&str] = &[
    "artificial intelligence",
    "intelligence artificielle",
    "intelligenza artificiale",
    "inteligencia artificial",
    "inteligência artificial",
    "inteligenț artificial",
    "künstlich intelligenz",
    "kunstmatige intelligentie",
    "kunstig intelligens",
    "sztuczn inteligencj",
    "uměl inteligenc",
    "umel inteligenci",
    "umetn inteligenc",
    "umjetn inteligencij",
    "mesterséges intelligenci",
    "tekoäly",
    "tehisintellekt",
    "mākslīg intelekt",
    "dirbtin intelekt",
    "τεχνητ νοημοσύν",
    "изкуствен интелект",
    "искусственн интеллект",
    "штучн інтелект",
    "gervigreind",
];

/// Stems of "train", "teach" and the like.
#[rustfmt::skip]
const TRAINING: &[&str] = &[
    "train", "trein", "trén", "trenow", "trenir", "treni", "trening", "tréning", "træn", "trän",
    "entraîn", "entrena", "addestra", "antren", "instrui", "schul", "szkol", "tanít", "betanít",
    "koulut", "opetta", "treeni", "õpeta", "koolita", "apmāc", "trenē", "moky", "apmoky",
    "treniruo", "usposab", "učenj", "obuča", "þjálf", "εκπαίδευ", "εκπαιδεύ", "обуч", "трени",
    "навчан", "тренув",
];

/// "Not", "never", "without", as whole words, and the short words of switching off.
#[rustfmt::skip]
const NEGATIONS: &[&str] = &[
    "not", "don", "dont", "never", "no", "without", "opt", "off", "out", "against", "except",
    "ne", "pas", "jamais", "non", "sans", "niet", "geen", "nooit", "uit", "nicht", "nie", "kein",
    "keine", "ohne", "aus", "nunca", "sin", "não", "sem", "nigdy", "bez", "nikdy", "nič",
    "älä", "ei", "ilman", "ära", "mitte", "nem", "soha", "nélkül", "nu", "niciodată", "fără",
    "inte", "ej", "aldrig", "ingen", "utan", "ikke", "aldri", "uten", "uden", "slå", "skru",
    "ekki", "aldrei", "án", "nikad", "nikada", "nemoj", "nikoli", "brez", "nekad", "niekada",
    "μη", "μην", "δεν", "όχι", "ποτέ", "χωρίς", "не", "никога", "без", "никогда", "ніколи",
];

/// Stems of "refuse", "block", "exclude", "object", "switch off".
#[rustfmt::skip]
const REFUSALS: &[&str] = &[
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
    "выключ", "вимк", "забор", "відмов", "запереч",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_training_ai() {
        let check = |text: &str, expect| assert_eq!(is_about_ai_training(text), expect, "{text}");
        check("Använd mina data för att träna AI-modeller", true);
        check("Brug mine data til at træne AI-modeller", true);
        check("Folosește datele mele pentru a antrena modele de IA", true);
        check("Χρήση για εκπαίδευση μοντέλων τεχνητής νοημοσύνης", true);
        check(
            "Adataim használata mesterséges intelligencia tanítására",
            true,
        );
        check("Дозволити навчання моделей ШІ", true);
        // Words that begin with "ne" and say nothing of "not": a short one, and one of neurons.
        check("Usa i dati nell'addestramento di modelli di IA", true);
        check(
            "Korištenje podataka za treniranje neuronskih AI modela",
            true,
        );
        check("Käytä tietojani tekoälymallien kouluttamiseen", true);
        check("Dark mode", false);
        check("AI-sammanfattningar", false);
        check("Schulungen und Trainings empfehlen", false);
        check("Maintain my data", false);
        check("Dati di profilo: mi piace", false);
        check("Social, economic and workplace research", false);
        check("", false);
    }

    #[test]
    fn turned_round_it_is_not_certain() {
        let check = |text: &str| assert!(!is_about_ai_training(text), "{text}");
        check("Använd inte mina data för att träna AI-modeller");
        check("Stäng av träning av AI-modeller");
        check("Brug ikke mine data til at træne AI-modeller");
        check("Nu folosi datele mele pentru a antrena modele de IA");
        check("Μην χρησιμοποιείτε τα δεδομένα μου για εκπαίδευση μοντέλων ΤΝ");
        check("Nepoužívať moje údaje na trénovanie modelov AI");
        check("Ne használják adataimat AI modellek tanítására");
        check("Не використовувати дані для навчання ШІ");
        check("Opt out of AI training");
        check("Älä käytä tietojani tekoälyn kouluttamiseen");
    }
}
