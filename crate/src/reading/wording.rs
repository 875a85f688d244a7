//! Compares what a page says with the platform's own words.

mod followers;

use super::on_off;
use super::subject::turns_round;
use super::text::{Token, lower, tokens, words};
use super::vocabulary::is_generic;
use crate::platform::{Platform, PlatformId};
use followers::FOLLOWERS;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The platform's own words around the switch, and the words that say nothing beside them.
pub(super) struct Wording {
    labels: Vec<Vec<String>>,
    /// The steps of the way there.
    steps: Vec<Vec<String>>,
    /// What controls are called of any kind.
    kinds: Vec<Vec<String>>,
    followers: Vec<Vec<String>>,
    /// The labels, then the steps, without spaces: a page may write "modelsOn" in one.
    label_count: usize,
    known: Vec<Vec<String>>,
}

/// A sentence, without the platform's own words.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub(super) tokens: Vec<Token>,
    /// Whether one of the labels stands before it.
    pub(super) follows_label: bool,
}

/// What a control is called that has no better name.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "toggle", "switch", "toggle switch", "setting", "checkbox", "button",
    "interrupteur", "bouton", "bascule", "schakelaar", "knop", "schalter", "umschalter",
    "interruttore", "interruptor", "przełącznik", "přepínač", "kytkin",
];

/// Fewer words are no sentence.
const SENTENCE: usize = 5;

/// How a text is made of neutral words: bit 1 with a kind, bit 2 with a state.
type Mix = u8;
/// "Switch off" and "Toggle: off" may be orders.
const ORDER: Mix = 3;

static ALL: LazyLock<BTreeMap<&'static str, Wording>> = LazyLock::new(|| {
    PlatformId::ALL
        .map(PlatformId::platform)
        .map(|platform| (platform.name, Wording::made_of(platform)))
        .into()
});

impl Wording {
    /// Those of a platform, in all of its languages: a page may be in another than it says.
    pub(super) fn of(platform: &Platform) -> &'static Self {
        &ALL[platform.name]
    }

    fn made_of(platform: &Platform) -> Self {
        let all = || platform.interface.iter();
        let phrases = |list: &[&str]| list.iter().map(|phrase| words(phrase)).collect();
        let labels: Vec<&str> = all()
            .flat_map(|language| language.labels)
            .copied()
            .collect();
        let steps: Vec<&str> = all().flat_map(|language| language.path).copied().collect();
        Self {
            labels: phrases(&labels),
            steps: phrases(&steps),
            kinds: phrases(KINDS),
            followers: phrases(FOLLOWERS),
            label_count: labels.len(),
            known: labels
                .iter()
                .chain(&steps)
                .map(|phrase| lower(&parted(tokens(phrase))))
                .collect(),
        }
    }

    /// Whether `text` is the switch's label: its words in their order, whatever the case, the
    /// spacing, the punctuation or the shape of an apostrophe. What stands around them must mean
    /// nothing, or be one of a few words that are known to follow, or be whole sentences of their own.
    pub(super) fn is_label(&self, text: &str) -> bool {
        let tokens = tokens(text);
        self.places(&tokens)
            .into_iter()
            .any(|(start, end)| self.is_harmless(&tokens[..start], &tokens[end..]))
    }

    /// Whether `text` is the label and nothing else.
    pub(super) fn is_label_alone(&self, text: &str) -> bool {
        let text = words(text);
        self.labels.contains(&text)
    }

    /// Whether the label stands anywhere in `text`, even written in one with other words.
    pub(super) fn has_label(&self, text: &str) -> bool {
        let text = words(text).concat();
        self.labels
            .iter()
            .any(|label| text.contains(&label.concat()))
    }

    /// What stands before the label in its sentence, and after it, wherever it is in `text`.
    pub(super) fn around_label(&self, text: &str) -> Vec<(Vec<String>, Vec<String>)> {
        let tokens = tokens(text);
        self.places(&tokens)
            .into_iter()
            .map(|(start, end)| {
                let mut before = tokens[..start].rsplit(|token| *token == Token::Stop);
                let before = before.next().unwrap_or_default();
                (lower(before), lower(&tokens[end..]))
            })
            .collect()
    }

    /// Whether `text` tells nothing of what a control is for: empty, the page's title, "On",
    /// "Switch", "Tap to toggle setting".
    pub(super) fn says_nothing(&self, text: &str) -> bool {
        let text = words(text);
        self.mixes(&text).iter().any(|mix| *mix != ORDER) || is_generic(&text)
    }

    /// The words of a text, without those known to follow a label that stand at its end.
    pub(super) fn without_followers(&self, text: &str) -> Vec<String> {
        let mut words = words(text);
        while let Some(last) = self.followers.iter().find(|phrase| words.ends_with(phrase)) {
            words.truncate(words.len() - last.len());
        }
        words
    }

    /// The same for somebody who doubts: "Yes" and "Switch off" might be no name, either.
    pub(super) fn may_say_nothing(&self, text: &str) -> bool {
        let words = words(text);
        !self.mixes(&words).is_empty() || on_off::said_by(&words).is_some() || is_generic(&words)
    }

    /// The sentences of a text, without the platform's labels and steps.
    pub(super) fn chunks(&self, text: &str) -> Vec<Chunk> {
        let mut tokens = parted(tokens(text));
        // A tick beside a word is no word.
        for token in &mut tokens {
            if token
                .word()
                .is_some_and(|word| !word.contains(char::is_alphanumeric))
            {
                *token = Token::Pause;
            }
        }
        let words = placed_words(&tokens);
        // Which tokens belong to a known phrase, and whether it is a label.
        let mut taken = vec![None; tokens.len()];
        for (index, phrase) in self.known.iter().enumerate() {
            for window in windows(&words, phrase) {
                for place in &mut taken[window.0..window.1] {
                    *place = Some(index < self.label_count);
                }
            }
        }
        let mut chunks = vec![Chunk::default()];
        for (token, taken) in tokens.into_iter().zip(taken) {
            let last = chunks.last_mut().expect("begins with one");
            match taken {
                None if token != Token::Stop => last.tokens.push(token),
                _ if last.tokens.is_empty() => last.follows_label = taken == Some(true),
                _ => chunks.push(Chunk {
                    follows_label: taken == Some(true),
                    ..Chunk::default()
                }),
            }
        }
        chunks.retain(|chunk| chunk.tokens.iter().any(|token| *token != Token::Pause));
        chunks
    }

    /// Where a label stands among these tokens.
    fn places(&self, tokens: &[Token]) -> Vec<(usize, usize)> {
        let words = placed_words(tokens);
        self.labels
            .iter()
            .flat_map(|label| windows(&words, label))
            .collect()
    }

    fn is_harmless(&self, before: &[Token], after: &[Token]) -> bool {
        let mut all = self.mixes(&lower(before));
        for (index, sentence) in after.split(|token| *token == Token::Stop).enumerate() {
            let words = lower(sentence);
            let neutral = self.mixes(&words);
            let mixes = if !neutral.is_empty() {
                neutral
            } else if self.follows(&words)
                || (index > 0 && words.len() >= SENTENCE && !turns_round(&words))
            {
                vec![0]
            } else {
                return false;
            };
            all = all
                .iter()
                .flat_map(|one| mixes.iter().map(move |other| one | other))
                .collect();
            all.sort_unstable();
            all.dedup();
        }
        all.iter().any(|mix| *mix != ORDER)
    }

    /// Whether `text` is made of words alone that are known to follow a label.
    fn follows(&self, text: &[String]) -> bool {
        reached(text, |rest| {
            self.followers
                .iter()
                .chain(&self.steps)
                .filter(|phrase| rest.starts_with(phrase))
                .map(|phrase| (phrase.len(), 0))
                .collect()
        }) != 0
    }

    /// The ways in which `text` is made of steps, kinds and states alone; empty if it is not. In
    /// one pass, since a page may write anything at any length.
    fn mixes(&self, text: &[String]) -> Vec<Mix> {
        let reached = reached(text, |rest| {
            let phrases = |list: &'_ [Vec<String>], mix| -> Vec<(usize, Mix)> {
                list.iter()
                    .filter(|phrase| rest.starts_with(phrase))
                    .map(|phrase| (phrase.len(), mix))
                    .collect()
            };
            let states = (1..=on_off::LONGEST.min(rest.len()))
                .filter(|length| on_off::state_said_by(&rest[..*length]).is_some())
                .map(|length| (length, 2));
            phrases(&self.steps, 0)
                .into_iter()
                .chain(phrases(&self.kinds, 1))
                .chain(states)
                .collect()
        });
        (0..=ORDER)
            .filter(|mix| reached & (1 << mix) != 0)
            .collect()
    }
}

/// The mixes with which the end of `text` is reached by pieces, as bits.
fn reached(text: &[String], pieces: impl Fn(&[String]) -> Vec<(usize, Mix)>) -> u8 {
    let mut reached = vec![0_u8; text.len() + 1];
    reached[0] = 1;
    for at in 0..text.len() {
        let here = reached[at];
        if here == 0 {
            continue;
        }
        for (length, mix) in pieces(&text[at..]) {
            for before in (0..=ORDER).filter(|before| here & (1 << before) != 0) {
                reached[at + length] |= 1 << (before | mix);
            }
        }
    }
    reached[text.len()]
}

/// The words among tokens in lower case, each with its place.
fn placed_words(tokens: &[Token]) -> Vec<(usize, String)> {
    let place = |(place, token): (usize, &Token)| {
        let word = token.word()?;
        Some((place, super::text::in_lower_case(word)))
    };
    tokens.iter().enumerate().filter_map(place).collect()
}

/// Where a phrase stands among words: first token, and the token behind the last.
fn windows(words: &[(usize, String)], phrase: &[String]) -> Vec<(usize, usize)> {
    if phrase.is_empty() {
        return Vec::new();
    }
    words
        .windows(phrase.len())
        .filter(|window| window.iter().zip(phrase).all(|((_, word), of)| word == of))
        .filter_map(|window| Some((window.first()?.0, window.last()?.0 + 1)))
        .collect()
}

/// The words of a text in lower case, those written in one with others, too.
pub(super) fn parted_words(text: &str) -> Vec<String> {
    lower(&parted(tokens(text)))
}

/// Cuts "modelsOn" in two: the text of an element has no space where its children meet.
fn parted(tokens: Vec<Token>) -> Vec<Token> {
    let mut parted = Vec::with_capacity(tokens.len());
    for token in tokens {
        let Some(word) = token.word() else {
            parted.push(token);
            continue;
        };
        let mut part = String::new();
        let mut was_small = false;
        for character in word.chars() {
            if was_small && character.is_uppercase() {
                parted.push(Token::Word(std::mem::take(&mut part)));
            }
            was_small = character.is_lowercase();
            part.push(character);
        }
        parted.push(Token::Word(part));
    }
    parted
}

#[cfg(test)]
mod tests;
