//! Closed vocabularies: for each language, the only words that the name of an AI-training switch,
//! or a generic name of a control, may consist of.
//!
//! **Invariant:** a vocabulary holds whole word forms and no stems, and no word that refuses,
//! negates, leaves or stops. A text with any other word in it is not covered, so a refusal that
//! nobody thought of is not covered either.

mod east_asian;
mod generic;
mod indian;
mod nordic_and_hungarian;
mod right_to_left;
mod romance;
mod saved;
mod slavic_and_greek;
mod turkish_and_malay;

use super::text::words;
use std::sync::LazyLock;

/// The words that a language uses in the name of a switch for training AI with a member's data.
pub(super) struct Vocabulary {
    /// LinkedIn's tag for the language, such as `zh_CN`.
    pub(super) tag: &'static str,
    /// Words for using data, or for allowing its use.
    permit: &'static [&'static str],
    /// Words for the member's data.
    data: &'static [&'static str],
    /// Words for training and improving.
    train: &'static [&'static str],
    /// Words for artificial intelligence.
    ai: &'static [&'static str],
    /// Words that may stand between the others: articles, prepositions, "models", "to create
    /// content".
    between: &'static [&'static str],
    /// Words of the above that mean something else at the beginning of a text, and may not stand
    /// there.
    not_first: &'static [&'static str],
    /// Sequences of words of the above that mean something else, and may not stand anywhere.
    never: &'static [&'static str],
}

/// Words that are allowed in every language.
const EVERYWHERE: &[&str] = &["linkedin", "linkedins"];

/// Maximum number of words in a text. No switch has so long a name.
const MANY: usize = 60;

/// Whether a text consists only of words from the vocabulary of one language, and has a word from
/// each group: permission, data, training and AI.
pub(super) fn covers(text: &[String]) -> bool {
    SUBJECT.iter().any(|language| language.covers(text))
}

/// Whether a text has words for training and for AI in one language, whatever else it says.
pub(super) fn touches(text: &[String]) -> bool {
    SUBJECT.iter().any(|language| language.touches(text))
}

/// Whether a text consists only of words that any control may be named with, in one language.
pub(super) fn is_generic(text: &[String]) -> bool {
    !text.is_empty() && GENERIC.iter().any(|list| list.masks(text) != 0)
}

/// Whether a text says in one language that a change was saved, and nothing else.
pub(super) fn says_saved(text: &[String]) -> bool {
    const SAVED: u16 = 1;
    let is_said = |list: &WordList| list.masks(text) & (1 << SAVED) != 0;
    MESSAGES.iter().any(is_said)
}

/// The languages in which the switch can be recognised by its subject, as LinkedIn's tags.
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    all().map(|vocabulary| vocabulary.tag)
}

fn all() -> impl Iterator<Item = &'static Vocabulary> {
    [
        east_asian::ALL,
        indian::ALL,
        nordic_and_hungarian::ALL,
        right_to_left::ALL,
        romance::ALL,
        slavic_and_greek::ALL,
        turkish_and_malay::ALL,
    ]
    .into_iter()
    .flatten()
}

static SUBJECT: LazyLock<Vec<Subject>> = LazyLock::new(|| all().map(Subject::of).collect());

static GENERIC: LazyLock<Vec<WordList>> = LazyLock::new(|| {
    generic::GENERIC
        .iter()
        .map(|(tag, words)| WordList::of(tag, &[(words, 0)]))
        .collect()
});

static MESSAGES: LazyLock<Vec<WordList>> = LazyLock::new(|| {
    saved::SAVED
        .iter()
        .map(|(tag, saved, around)| WordList::of(tag, &[(saved, 1), (around, 0)]))
        .collect()
});

/// A vocabulary prepared for matching.
struct Subject {
    list: WordList,
    not_first: Vec<Vec<String>>,
    never: Vec<Vec<String>>,
}

const TRAIN: u16 = 4;
const AI: u16 = 8;
/// The bits of all four groups.
const WHOLE: u16 = 15;

impl Subject {
    fn of(vocabulary: &Vocabulary) -> Self {
        let phrases = |list: &[&str]| list.iter().map(|phrase| words(phrase)).collect();
        Self {
            list: WordList::of(
                vocabulary.tag,
                &[
                    (vocabulary.permit, 1),
                    (vocabulary.data, 2),
                    (vocabulary.train, TRAIN),
                    (vocabulary.ai, AI),
                    (vocabulary.between, 0),
                    (EVERYWHERE, 0),
                ],
            ),
            not_first: phrases(vocabulary.not_first),
            never: phrases(vocabulary.never),
        }
    }

    fn covers(&self, text: &[String]) -> bool {
        let begins_with = |phrase: &Vec<String>| text.starts_with(phrase);
        let has = |phrase: &Vec<String>| text.windows(phrase.len()).any(|part| part == phrase);
        self.list.masks(text) & (1 << WHOLE) != 0
            && !self.not_first.iter().any(begins_with)
            && !self.never.iter().any(has)
    }

    fn touches(&self, text: &[String]) -> bool {
        let text = self.list.joined(text);
        let is_spaced = self.list.is_spaced;
        let has = |group| {
            let entries = self.list.entries.iter().filter(|(_, of)| *of == group);
            entries.into_iter().any(|(entry, _)| {
                text.match_indices(entry)
                    .any(|(at, _)| !is_spaced || at == 0 || text[..at].ends_with(' '))
            })
        };
        has(TRAIN) && has(AI)
    }
}

/// The words of one language, each with the bit of its group.
struct WordList {
    is_spaced: bool,
    entries: Vec<(String, u16)>,
}

impl WordList {
    fn of(tag: &str, groups: &[(&[&str], u16)]) -> Self {
        let mut list = Self {
            // These languages put no spaces between words, so a text is cut into the listed words.
            is_spaced: !matches!(tag, "ja" | "th" | "zh_CN" | "zh_TW"),
            entries: Vec::new(),
        };
        for (entries, group) in groups {
            for entry in *entries {
                let entry = list.joined(&words(entry));
                list.entries.push((entry, *group));
            }
        }
        list
    }

    /// The sets of groups that a text can be cut into, as bits: bit `n` stands for the set `n`.
    /// Zero if the text has a word of no group, or is too long.
    fn masks(&self, text: &[String]) -> u16 {
        if text.len() > MANY {
            return 0;
        }
        let text = self.joined(text);
        let mut reached = vec![0_u16; text.len() + 1];
        reached[0] = 1;
        for at in 0..text.len() {
            if reached[at] == 0 {
                continue;
            }
            for (entry, group) in &self.entries {
                if text[at..].starts_with(entry.as_str()) {
                    let with_group = (0..16_u16)
                        .filter(|mask| reached[at] & (1 << mask) != 0)
                        .fold(0, |all, mask| all | 1 << (mask | group));
                    reached[at + entry.len()] |= with_group;
                }
            }
        }
        reached[text.len()]
    }

    /// Joins the words: each with a space after it, or all in one if the language uses no spaces.
    fn joined(&self, words: &[String]) -> String {
        let space = if self.is_spaced { " " } else { "" };
        words
            .iter()
            .flat_map(|word| [word.as_str(), space])
            .collect()
    }
}

#[cfg(test)]
mod tests;
