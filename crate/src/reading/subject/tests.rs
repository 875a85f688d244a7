//! Tests which texts are about training AI, and which refuse it.

use super::*;

#[test]
fn about_training_ai() {
    let check = |text: &str, expect| {
        assert_eq!(is_about_ai_training(&words(text)), expect, "{text}");
    };
    for (_, text) in crate::reading::tests::WORDINGS {
        check(text, true);
    }
    check("Dark mode", false);
    check("AI-sammanfattningar", false);
    check("Använd mina data", false);
    check("Träna AI-modeller", false);
    check("Maintain my data", false);
    check("Social, economic and workplace research", false);
    check("", false);
    // English needs no vocabulary, because its label is certain.
    check("Use my data to train AI models", false);
}

#[test]
fn turned_round_it_is_not_certain() {
    for (tag, text) in crate::reading::tests::REFUSALS {
        assert!(!is_about_ai_training(&words(text)), "{tag}: {text}");
    }
}

#[test]
fn a_mention_is_less_than_a_wording() {
    let check = |text: &str, expect| assert_eq!(mentions_ai_training(text), expect, "{text}");
    check("Stäng av träning av AI-modeller", true);
    check("不使用我的数据训练AI模型", true);
    check("Mörkt läge", false);
}
