//! Closed vocabularies: the words of which a text may be made, one list for each language. Judges no page.
//!
//! **Invariant:** a vocabulary holds whole word forms and no stems, and none that refuses, negates,
//! leaves or stops. A text with any other word in it is not covered, so a refusal that nobody
//! thought of is not covered either.

mod cyrillic_and_greek;
mod east_asian;
mod generic;
mod indian;
mod latin;
mod right_to_left;

use super::text::words;
use std::sync::LazyLock;

/// What a language says in the name of a switch for training AI with a member's data.
pub(super) struct Vocabulary {
    /// LinkedIn's tag of the language.
    pub(super) tag: &'static str,
    /// Using data, or allowing it.
    permit: &'static [&'static str],
    /// The member's data.
    data: &'static [&'static str],
    /// Training and improving.
    train: &'static [&'static str],
    /// Artificial intelligence.
    ai: &'static [&'static str],
    /// What may stand between these: articles, prepositions, "models", "to create content".
    between: &'static [&'static str],
    /// Words of the above that mean something else at the beginning.
    not_first: &'static [&'static str],
    /// The same for several words, wherever they stand.
    never: &'static [&'static str],
}

/// Words of every language.
const EVERYWHERE: &[&str] = &["linkedin", "linkedins"];

/// More words than any name of a switch has.
const MANY: usize = 60;

/// Whether a text is made of the vocabulary of one language alone, and permits, speaks of data, of
/// training and of AI.
pub(super) fn covers(text: &[String]) -> bool {
    SUBJECT.iter().any(|language| language.covers(text))
}

/// Whether a text has words for training and for AI in one language, whatever else it says.
pub(super) fn touches(text: &[String]) -> bool {
    SUBJECT.iter().any(|language| language.touches(text))
}

/// Whether a text is made of words alone that any control is called by, in one language.
pub(super) fn is_generic(text: &[String]) -> bool {
    !text.is_empty() && GENERIC.iter().any(|list| list.masks(text) != 0)
}

/// The languages in which the subject can be told.
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    all().map(|vocabulary| vocabulary.tag)
}

fn all() -> impl Iterator<Item = &'static Vocabulary> {
    [
        latin::ALL,
        cyrillic_and_greek::ALL,
        right_to_left::ALL,
        indian::ALL,
        east_asian::ALL,
    ]
    .into_iter()
    .flatten()
}

static SUBJECT: LazyLock<Vec<Subject>> = LazyLock::new(|| all().map(Subject::of).collect());

static GENERIC: LazyLock<Vec<List>> = LazyLock::new(|| {
    generic::GENERIC
        .iter()
        .map(|(tag, words)| List::of(tag, &[(words, 0)]))
        .collect()
});

/// A vocabulary ready for use.
struct Subject {
    list: List,
    not_first: Vec<Vec<String>>,
    never: Vec<Vec<String>>,
}

const TRAIN: u16 = 4;
const AI: u16 = 8;
/// All four groups.
const WHOLE: u16 = 15;

impl Subject {
    fn of(vocabulary: &Vocabulary) -> Self {
        let phrases = |list: &[&str]| list.iter().map(|phrase| words(phrase)).collect();
        Self {
            list: List::of(
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

/// Words of one language, each with the group it belongs to.
struct List {
    is_spaced: bool,
    entries: Vec<(String, u16)>,
}

impl List {
    fn of(tag: &str, groups: &[(&[&str], u16)]) -> Self {
        let mut list = Self {
            // Where words stand without spaces, a text is cut into them.
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

    /// The sets of groups that a text can be cut into, as bits of a number: bit `n` for the set `n`.
    /// Zero if it has a word of no group.
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

    /// Each word with a space behind it, or all in one.
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
