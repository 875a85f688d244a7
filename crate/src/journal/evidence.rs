//! The evidence that a load of the page gave for a reading, and how far it can be relied on.

use crate::observation::{Arrival, Watch};
use serde::{Deserialize, Serialize};

/// What speaks for a reading and what against it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// What the switch showed first on this load, however briefly.
    pub first: Shown,
    /// What the switch showed after that, one item for each change.
    pub since: Vec<Shown>,
    /// How the load was watched up to the reading.
    #[serde(flatten)]
    pub watch: Watch,
    /// Whether the load began before the last reading that was known when this entry was written.
    /// Such a load shows an older state.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
    /// The account that was signed in; `None` if the page did not show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountMark>,
}

/// What the switch showed at one look, however briefly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    On,
    Off,
    /// Anything else: both on and off, or neither.
    Unclear,
}

/// A mark for comparing accounts: it shows whether two readings belong to the same account. It
/// identifies nobody; [`crate::account`] makes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct AccountMark(String);

impl Evidence {
    /// Whether the load alone proves that the server had the switch off: it came from the server,
    /// was watched from its start, showed off at every look, and nobody used the page.
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

    /// Everything the switch showed on this load, oldest first.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = Shown> {
        std::iter::once(self.first).chain(self.since.iter().copied())
    }

    /// Whether the load showed anything other than `state` at any time.
    #[must_use]
    pub fn has_shown_other_than(&self, state: Shown) -> bool {
        self.shown().any(|shown| shown != state)
    }
}

impl AccountMark {
    /// Checks the text of a mark: 1 to 40 lower-case letters, digits or `-`.
    ///
    /// # Errors
    /// A description of this format, if `text` does not have it.
    pub fn new(text: String) -> Result<Self, &'static str> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if (1..=40).contains(&text.len()) && text.bytes().all(allowed) {
            Ok(Self(text))
        } else {
            Err("a mark of an account is 1 to 40 small letters, digits or -")
        }
    }

    /// Whether the two certainly belong to different accounts. Marks that were made in different
    /// ways, or on different devices, cannot be compared.
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
