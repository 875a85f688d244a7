//! Words for on and off, in the languages of the platforms' interfaces and of Europe.
//!
//! There are three kinds. *States* ("On", "enabled") say whether a control is on. *Answers* ("Yes")
//! say so in a pair of choices or beside a control; in a name they may be one of several choices,
//! or mean "not". Words that are *orders or states* ("关闭" is "off" and "turn off") count as
//! answers.

mod words;

use super::text;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use words::{ANSWERS_OFF, ANSWERS_ON, STATES_OFF, STATES_ON};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnOff {
    On,
    Off,
}

impl OnOff {
    pub(super) fn other(self) -> Self {
        match self {
            Self::On => Self::Off,
            Self::Off => Self::On,
        }
    }
}

/// Returns the state that `text` names, if it is nothing but a plain word for on or for off.
pub(super) fn plain(text: &str) -> Option<OnOff> {
    said_by(&text::words(text))
}

/// The same, for a text that is already split into words.
pub(super) fn said_by(text: &[String]) -> Option<OnOff> {
    PLAIN.get(text).map(|(what, _)| *what)
}

/// The same, but for states only, not for answers.
pub(super) fn state_said_by(text: &[String]) -> Option<OnOff> {
    PLAIN
        .get(text)
        .and_then(|(what, is_state)| is_state.then_some(*what))
}

/// Number of words in the longest of these phrases.
pub(super) const LONGEST: usize = 3;

/// Every phrase with the state that it names.
pub(super) fn all() -> impl Iterator<Item = (&'static [String], OnOff)> {
    PLAIN.iter().map(|(words, (what, _))| (&words[..], *what))
}

static PLAIN: LazyLock<BTreeMap<Vec<String>, (OnOff, bool)>> = LazyLock::new(|| {
    let all = |phrases: &'static [&str], what, is_state| {
        phrases
            .iter()
            .map(move |phrase| (text::words(phrase), (what, is_state)))
    };
    all(STATES_ON, OnOff::On, true)
        .chain(all(STATES_OFF, OnOff::Off, true))
        .chain(all(ANSWERS_ON, OnOff::On, false))
        .chain(all(ANSWERS_OFF, OnOff::Off, false))
        .collect()
});

#[cfg(test)]
mod tests;
