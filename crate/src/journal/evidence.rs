//! What a load of the page showed up to a reading, and how far that can be relied on.

use crate::observation::{Arrival, Watch};
use serde::{Deserialize, Serialize};

/// What speaks for a reading, and against it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// What the switch showed first on this load, however briefly.
    pub first: Shown,
    /// What it showed since, one for each change.
    pub since: Vec<Shown>,
    /// How the load was watched until then.
    #[serde(flatten)]
    pub watch: Watch,
    /// Whether the load began before the last reading that was known when this was written: then
    /// it shows what was true before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
    /// Which account was open, where the page showed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountMark>,
}

/// What a look at the switch showed, however briefly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// On.
    On,
    /// Off.
    Off,
    /// Something else: both, or neither.
    Unclear,
}

/// A mark by which two readings are told to be of the same account or of two. It identifies
/// nobody: [`crate::account`] makes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct AccountMark(String);

impl Evidence {
    /// Whether the load alone proves that the server had the switch off: it came from there, was
    /// watched from its start, showed off at every look and was used by nobody.
    #[must_use]
    pub fn proves_off(&self) -> bool {
        let Watch {
            from_the_start,
            arrival,
            touched,
            ..
        } = self.watch;
        self.first == Shown::Off
            && self.since.is_empty()
            && from_the_start
            && arrival == Arrival::Server
            && !touched
    }

    /// Everything that was shown, in order.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = Shown> {
        std::iter::once(self.first).chain(self.since.iter().copied())
    }

    /// Whether the load showed something else than `state` before.
    #[must_use]
    pub fn has_shown_other_than(&self, state: Shown) -> bool {
        self.shown().any(|shown| shown != state)
    }
}

impl AccountMark {
    /// The mark that is written like this: 1 to 40 small letters, digits or `-`.
    ///
    /// # Errors
    /// What a mark is, if `text` is none.
    pub fn new(text: String) -> Result<Self, &'static str> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if (1..=40).contains(&text.len()) && text.bytes().all(allowed) {
            Ok(Self(text))
        } else {
            Err("a mark of an account is 1 to 40 small letters, digits or -")
        }
    }

    /// Whether the two are certainly of different accounts: marks that were made in another way,
    /// or on another device, cannot be compared.
    #[must_use]
    pub fn differs(&self, other: &Self) -> bool {
        let split = |mark: &Self| {
            let (kind, digest) = mark.0.rsplit_once('-')?;
            Some((kind.to_owned(), digest.to_owned()))
        };
        match (split(self), split(other)) {
            (Some((kind, digest)), Some((other_kind, other_digest))) => {
                kind == other_kind && digest != other_digest
            }
            _ => false,
        }
    }
}

impl TryFrom<String> for AccountMark {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}
