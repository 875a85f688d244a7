//! Comparing what a page says with what is known. Knows letters and words, no pages.

/// Whether `text` says `label`: the same words in the same order, whatever the case, the spacing,
/// the punctuation or the shape of an apostrophe.
pub(super) fn says(text: &str, label: &str) -> bool {
    let (text, label) = (words(text), words(label));
    !label.is_empty()
        && text
            .windows(label.len())
            .any(|window| window == label.as_slice())
}

/// Whether `text` speaks of artificial intelligence, in any of the languages in which LinkedIn speaks.
pub(super) fn mentions_ai(text: &str) -> bool {
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
    "yapay zek",
    "gervigreind",
    "intleacht shaorg",
    "intelliġenza artifiċjali",
];

/// The words of a text in lower case; everything that is neither letter nor digit separates.
fn words(text: &str) -> Vec<String> {
    raw_words(text).map(str::to_lowercase).collect()
}

fn raw_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_whatever_the_typing() {
        let label = "Utiliser mes données pour entraîner les modèles d’IA de création de contenu";
        let check = |text: &str, expect| assert_eq!(says(text, label), expect, "{text}");
        check(label, true);
        check(
            "UTILISER mes données  pour entraîner\u{a0}les modèles d'IA\nde création de contenu.",
            true,
        );
        check(
            "Réglage : Utiliser mes données pour entraîner les modèles d’IA de création de contenu (activé)",
            true,
        );
        check(
            "Utiliser mes données pour entraîner les modèles d’IA",
            false,
        );
        check("Ne pas utiliser mes données", false);
        check("", false);
        assert!(!says("anything", ""));
        assert!(!says("", ""));
    }

    #[test]
    fn speaking_of_ai() {
        let check = |text: &str, expect| assert_eq!(mentions_ai(text), expect, "{text}");
        check("Använd mina data för att träna AI-modeller", true);
        check("Folosește datele mele pentru a antrena modele de IA", true);
        check("Χρήση για εκπαίδευση μοντέλων τεχνητής νοημοσύνης", true);
        check("Adataim használata mesterséges intelligenciával", true);
        check("Дозволити навчання моделей ШІ", true);
        check("Dark mode", false);
        check("Maintain my data", false);
        check("Dati di profilo: mi piace", false);
        check("Setările pe care le ai ales", false);
        check("Social, economic and workplace research", false);
        check("", false);
    }
}
