//! Compares the text of a page with the platform's own words: labels, steps, and what may follow
//! them.

mod followers;

use super::on_off;
use super::subject::turns_round;
use super::text::{Token, lower, tokens, words};
use super::vocabulary::is_generic;
use crate::platform::SettingId;
use followers::FOLLOWERS;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The platform's own words for the switch, and the words that mean nothing beside them.
pub(super) struct Wording {
    labels: Vec<Vec<String>>,
    /// Names of the steps on the way to the switch.
    steps: Vec<Vec<String>>,
    /// Names that a control of any kind may have.
    kinds: Vec<Vec<String>>,
    followers: Vec<Vec<String>>,
    /// How many of the phrases in `known` are labels.
    label_count: usize,
    /// The labels, then the steps. Their words are split where a page may join them ("modelsOn").
    known: Vec<Vec<String>>,
}

/// A part of a text between sentence ends and the platform's own words, which it leaves out.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub(super) tokens: Vec<Token>,
    /// Whether a label stands directly before it.
    pub(super) follows_label: bool,
}

/// Names of a control that has no better name.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "toggle", "switch", "toggle switch", "setting", "checkbox", "button",
    "interrupteur", "bouton", "bascule", "schakelaar", "knop", "schalter", "umschalter",
    "interruttore", "interruptor", "przełącznik", "přepínač", "kytkin",
];

/// Maximum number of places at which the label is looked for in a text. No real text has it so
/// often.
const FEW: usize = 16;
/// Minimum number of words in a full sentence.
const SENTENCE: usize = 5;

/// The neutral words of which a text is made, as bits: 1 for a kind of control, 2 for a state.
type Mix = u8;
/// Both bits: "Switch off" and "Toggle: off" may be instructions.
const ORDER: Mix = 3;

static ALL: LazyLock<BTreeMap<SettingId, Wording>> = LazyLock::new(|| {
    SettingId::all()
        .map(|setting| (setting, Wording::made_of(setting)))
        .collect()
});

impl Wording {
    /// The wording of a setting in all languages of its platform, because a page may use another
    /// language than it declares.
    ///
    /// **Invariant:** only this setting's labels recognise its switch.
    pub(super) fn of(setting: SettingId) -> &'static Self {
        &ALL[&setting]
    }

    fn made_of(setting: SettingId) -> Self {
        let all = || setting.setting().words.iter();
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

    /// Whether `text` is the switch's label: its words in their order. Case, spacing, punctuation
    /// and the shape of an apostrophe make no difference. The text around the label must mean
    /// nothing, be one of the few phrases that are known to follow a label, or be full sentences of
    /// its own.
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

    /// Whether the label stands anywhere in `text`, even joined to other words.
    pub(super) fn has_label(&self, text: &str) -> bool {
        let text = words(text).concat();
        self.labels
            .iter()
            .any(|label| text.contains(&label.concat()))
    }

    /// The words before the label in its sentence, and all words after it, for each label in
    /// `text`.
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

    /// Whether `text` says nothing about what a control is for: it is empty, the page's title,
    /// "On", "Switch", "Tap to toggle setting".
    pub(super) fn says_nothing(&self, text: &str) -> bool {
        let text = words(text);
        self.mixes(&text).iter().any(|mix| *mix != ORDER) || is_generic(&text)
    }

    /// The words of a text, without the phrases at its end that are known to follow a label.
    pub(super) fn without_followers(&self, text: &str) -> Vec<String> {
        let mut words = words(text);
        while let Some(last) = self.followers.iter().find(|phrase| words.ends_with(phrase)) {
            words.truncate(words.len() - last.len());
        }
        words
    }

    /// A broader `says_nothing`, for raising doubt: "Yes" and "Switch off" may not be names either.
    pub(super) fn may_say_nothing(&self, text: &str) -> bool {
        let words = words(text);
        !self.mixes(&words).is_empty() || on_off::said_by(&words).is_some() || is_generic(&words)
    }

    /// Splits a text at sentence ends, and leaves out the platform's labels and steps.
    pub(super) fn chunks(&self, text: &str) -> Vec<Chunk> {
        let mut tokens = parted(tokens(text));
        // A tick or another sign beside a word is not a word here.
        for token in &mut tokens {
            if token
                .word()
                .is_some_and(|word| !word.contains(char::is_alphanumeric))
            {
                *token = Token::Pause;
            }
        }
        let words = placed_words(&tokens);
        // For each token: `None` if it belongs to no known phrase, else whether that phrase is a
        // label.
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

    /// The token ranges of the labels among these tokens. Only the first few are returned, because
    /// a page may write anything.
    fn places(&self, tokens: &[Token]) -> Vec<(usize, usize)> {
        let words = placed_words(tokens);
        self.labels
            .iter()
            .flat_map(|label| windows(&words, label))
            .take(FEW)
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

    /// Whether `text` consists only of steps and of phrases that are known to follow a label.
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

    /// The ways in which `text` can be made only of steps, kinds and states; empty if it cannot.
    /// This takes one pass, because a page may write a text of any length.
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

/// The mixes with which `pieces` can cover all of `text`, as bits: bit `n` stands for the mix `n`.
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

/// The words among these tokens in lower case, each with the index of its token.
fn placed_words(tokens: &[Token]) -> Vec<(usize, String)> {
    let place = |(place, token): (usize, &Token)| {
        let word = token.word()?;
        Some((place, super::text::in_lower_case(word)))
    };
    tokens.iter().enumerate().filter_map(place).collect()
}

/// The token ranges of a phrase among these words: the first token, and the token after the last.
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

/// The words of a text in lower case. Joined words such as "modelsOn" are split.
pub(super) fn parted_words(text: &str) -> Vec<String> {
    lower(&parted(tokens(text)))
}

/// Splits "modelsOn" in two: the text of an element has no space where its child elements meet.
fn parted(tokens: Vec<Token>) -> Vec<Token> {
    let mut parted = Vec::with_capacity(tokens.len());
    for token in tokens {
        let Some(word) = token.word() else {
            parted.push(token);
            continue;
        };
        let mut part = String::new();
        let mut before = None;
        let mut characters = word.chars().peekable();
        while let Some(character) = characters.next() {
            let next_is_small = characters.peek().is_some_and(|next| next.is_lowercase());
            // A word begins at the "O" of "modelsOn" and at the "Ac" of "IAActivado".
            let begins = before.is_some_and(|before: char| {
                before.is_lowercase() || (before.is_uppercase() && next_is_small)
            });
            if begins && character.is_uppercase() {
                parted.push(Token::Word(std::mem::take(&mut part)));
            }
            before = Some(character);
            part.push(character);
        }
        parted.push(Token::Word(part));
    }
    parted
}

#[cfg(test)]
mod tests;
