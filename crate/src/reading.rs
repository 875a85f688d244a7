//! From an observation of a page to a reading: on, off, or unreadable with its reason. Remembers nothing.
//!
//! The rule above all others: never `Off` unless the switch itself was seen off. Whatever is not
//! certain is `Unreadable`.

mod history;
mod languages;
mod on_off;
mod recognise;
mod spoken;
mod state;
mod subject;
mod text;
mod vocabulary;
mod wording;

pub use history::History;
pub use languages::{Recognition, recognition};

use crate::address::{PageKind, page_kind};
use crate::observation::{Observation, Obstacle};
use crate::platform::Platform;
use serde::{Deserialize, Serialize};

/// What the switch stands at, as far as the page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Seen, recognised and on.
    On,
    /// Seen, recognised and off.
    Off,
    /// Not certain.
    Unreadable(UnreadableReason),
}

/// Why a page could not be read. A closed set: each has words of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum UnreadableReason {
    /// The platform asked for signing in.
    SignedOut,
    /// The address is not that of the switch.
    WrongPage,
    /// Nothing to read yet; the page may still be drawing.
    NotYetRendered,
    /// The switch was found, and has just changed or is being saved.
    Settling,
    /// The page is drawn and has no switch.
    NoSwitch,
    /// There are several, and none could be recognised for certain.
    SeveralSwitches,
    /// There is one, and nothing says that it is the right one.
    UnfamiliarSwitch,
    /// It shows neither a clear on nor a clear off.
    Ambiguous,
    /// It showed on for a moment, and does not any more.
    Unsteady,
    /// There is more on the page than is looked at.
    TooMuch,
    /// Something on the page breaks what reading it needs.
    PageInterferes,
}

impl UnreadableReason {
    /// Whether waiting, or going to another page, is all there is to do: nothing worth a note.
    #[must_use]
    pub fn is_passing(self) -> bool {
        matches!(
            self,
            Self::WrongPage | Self::NotYetRendered | Self::Settling
        )
    }

    /// Whether it speaks against a switch that was seen off: it was there, and was not plainly off.
    #[must_use]
    pub fn is_doubt(self) -> bool {
        matches!(self, Self::Ambiguous | Self::Unsteady)
    }
}

/// A reading, and what it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was read.
    pub reading: Reading,
    /// Which of the observed switches is the one, if it was recognised.
    pub switch: Option<usize>,
    /// After how many milliseconds the same page, unchanged, would be read differently.
    pub look_again_in_ms: Option<u32>,
    /// What the switch has shown on this load; empty if it was not recognised.
    pub history: History,
}

/// How long a page may take to draw before its lack of a switch means something, in milliseconds.
///
/// Other tools for these pages wait up to six seconds.
pub const PATIENCE_MS: u32 = 8_000;

/// Reads the page.
#[must_use]
pub fn read(platform: &Platform, observation: &Observation) -> Finding {
    let unreadable = |reason| Finding {
        reading: Reading::Unreadable(reason),
        switch: None,
        look_again_in_ms: None,
        history: History::default(),
    };
    match page_kind(platform, &observation.url) {
        PageKind::SignIn => return unreadable(UnreadableReason::SignedOut),
        PageKind::Settings | PageKind::Ordinary | PageKind::Foreign => {
            return unreadable(UnreadableReason::WrongPage);
        }
        PageKind::Switch => {}
    }
    // What was not seen may be another switch, or say otherwise.
    match observation.obstacle {
        Some(Obstacle::TooMuch) => return unreadable(UnreadableReason::TooMuch),
        Some(Obstacle::Interference) => return unreadable(UnreadableReason::PageInterferes),
        None => {}
    }
    match recognise::the_switch(platform, observation) {
        Ok(index) if observation.switches[index].texts.cut => unreadable(UnreadableReason::TooMuch),
        Ok(index) => state::of(platform, observation, index),
        // Until the page has had its time, more may come.
        Err(_) if observation.waited_ms < PATIENCE_MS => Finding {
            look_again_in_ms: Some(PATIENCE_MS - observation.waited_ms),
            ..unreadable(UnreadableReason::NotYetRendered)
        },
        Err(reason) => unreadable(reason),
    }
}

#[cfg(test)]
pub(crate) mod tests;
