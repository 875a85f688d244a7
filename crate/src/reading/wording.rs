//! Comparing what a page says with the platform's own words. Knows no pages.

use super::on_off;
use super::subject::turns_round;
use super::text::words;
use crate::platform::Platform;

/// The platform's own words around the switch, and the words that say nothing beside them.
pub(super) struct Wording {
    labels: Vec<Vec<String>>,
    /// The steps of the way there, and what controls are called of any kind.
    steps: Vec<Vec<String>>,
}

/// What a control is called that has no better name.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "toggle", "switch", "toggle switch", "setting", "checkbox", "button",
    "interrupteur", "bouton", "bascule", "schakelaar", "knop", "schalter", "umschalter",
    "interruttore", "interruptor", "przełącznik", "přepínač", "kytkin",
];

impl Wording {
    /// Those of a platform, in all of its languages: a page may be in another than it says.
    pub(super) fn of(platform: &Platform) -> Self {
        let all = || platform.interface.iter();
        Self {
            labels: all()
                .flat_map(|language| language.labels)
                .map(|label| words(label))
                .collect(),
            steps: all()
                .flat_map(|language| language.path)
                .chain(KINDS)
                .map(|step| words(step))
                .collect(),
        }
    }

    /// Whether `text` is the switch's label: its words in their order, whatever the case, the
    /// spacing, the punctuation or the shape of an apostrophe. Nothing that means anything may stand
    /// before it ("Do not …", "Opt out: …"); what follows may explain it, without a word such as
    /// "not" or "stop" that could turn the sense round.
    pub(super) fn is_label(&self, text: &str) -> bool {
        let text = words(text);
        self.labels.iter().any(|label| {
            !label.is_empty()
                && text.windows(label.len()).enumerate().any(|(at, window)| {
                    window == label && self.is_neutral(&text[..at]) && {
                        let rest = &text[at + label.len()..];
                        self.is_neutral(rest) || !turns_round(rest)
                    }
                })
        })
    }

    /// Whether `text` tells nothing of what a control is for: empty, the page's title, "On", "Switch".
    pub(super) fn says_nothing(&self, text: &str) -> bool {
        self.is_neutral(&words(text))
    }

    /// Whether `text` is made of such steps and of plain words for on and off alone. In one
    /// pass, since a page may write anything at any length.
    fn is_neutral(&self, text: &[String]) -> bool {
        let mut reached = vec![false; text.len() + 1];
        reached[0] = true;
        for at in 0..text.len() {
            if !reached[at] {
                continue;
            }
            let rest = &text[at..];
            for step in &self.steps {
                if rest.starts_with(step) {
                    reached[at + step.len()] = true;
                }
            }
            for length in 1..=on_off::LONGEST.min(rest.len()) {
                if on_off::said_by(&rest[..length]).is_some() {
                    reached[at + length] = true;
                }
            }
        }
        reached[text.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::PlatformId;

    fn wording() -> Wording {
        Wording::of(PlatformId::LinkedIn.platform())
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
    fn words_that_turn_the_sense_round_make_another_label() {
        let check = |text: &str| assert!(!wording().is_label(text), "{text}");
        let label = "Use my data for training content creation AI models";
        check(&format!("Do not {label}"));
        check(&format!("Don’t {label}"));
        check(&format!("Opt out: {label}"));
        check(&format!("{label}? Never"));
        check(&format!("Turn off “{label}”"));
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
        check("Opt out", false);
        check("Dark mode", false);
    }

    #[test]
    fn a_long_text_of_such_words_takes_no_time() {
        let text = format!("{} x", "non attivo ".repeat(20_000));
        assert!(!wording().says_nothing(&text));
    }
}
