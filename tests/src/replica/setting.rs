//! The settings of the replica: the path, key, names and state of each.

use super::language::{Names, PageWords};
use super::{Account, path};

/// The key of the AI switch on the page.
pub(crate) const TRAINING_KEY: &str = "k7QzW2";
/// The key of the switch for research.
pub(crate) const RESEARCH_KEY: &str = "bX09pt";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    Training,
    Research,
    Cookies,
    Dark,
}

impl Setting {
    pub(crate) const ALL: [Self; 4] = [Self::Training, Self::Research, Self::Cookies, Self::Dark];

    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Training => path::SWITCH,
            Self::Research => path::RESEARCH,
            Self::Cookies => path::COOKIES,
            Self::Dark => path::DARK,
        }
    }

    /// The key as in LinkedIn’s markup: it says nothing of the setting, and the extension must not
    /// rely on it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Training => TRAINING_KEY,
            Self::Research => RESEARCH_KEY,
            Self::Cookies => "u3LmEe",
            Self::Dark => "r5TtYc",
        }
    }

    pub(crate) fn by_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.path() == path)
    }

    pub(crate) fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.key() == key)
    }

    pub(crate) fn names(self, words: &PageWords) -> Names {
        match self {
            Self::Training => words.training,
            Self::Research => words.research,
            Self::Cookies => words.cookies,
            Self::Dark => words.dark,
        }
    }

    pub(crate) fn label(self, account: &Account) -> String {
        match (self, &account.label) {
            (Self::Training, Some(label)) => label.clone(),
            _ => self.names(account.language.words()).label.to_owned(),
        }
    }

    pub(crate) fn is_on(self, account: &Account) -> bool {
        match self {
            Self::Training => account.training,
            Self::Research => account.research,
            Self::Cookies => account.cookies,
            Self::Dark => account.dark,
        }
    }

    pub(crate) fn set(self, account: &mut Account, on: bool) {
        match self {
            Self::Training => account.training = on,
            Self::Research => account.research = on,
            Self::Cookies => account.cookies = on,
            Self::Dark => account.dark = on,
        }
    }
}
