//! X's settings: the page with up to three boxes about Grok, built from what is recorded of X's own
//! source, and the pages around it.

mod account;
mod page;
mod shape;
mod words;

pub use account::OnX;
pub(crate) use page::view;
pub use shape::{BoxLabel, BoxStyle, GrokShape, GrokState, Neighbours};

use super::{Account, TRAINING_KEY};

/// The boxes on the page, in X's own order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GrokBox {
    Training,
    Personalisation,
    Memory,
}

impl GrokBox {
    pub(crate) const ALL: [Self; 3] = [Self::Training, Self::Personalisation, Self::Memory];

    /// The key by which the page's script finds the box. It says nothing of the setting.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Training => TRAINING_KEY,
            Self::Personalisation => "w8Hn2c",
            Self::Memory => "e1Ls6v",
        }
    }

    pub(crate) fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    pub(crate) fn is_on(self, account: &Account) -> bool {
        let on_x = &account.on_x;
        match self {
            Self::Training => on_x.training,
            Self::Personalisation => on_x.personalisation,
            Self::Memory => on_x.memory,
        }
    }

    pub(crate) fn set(self, account: &mut Account, on: bool) {
        let on_x = &mut account.on_x;
        match self {
            Self::Training => on_x.training = on,
            Self::Personalisation => on_x.personalisation = on,
            Self::Memory => on_x.memory = on,
        }
    }
}
