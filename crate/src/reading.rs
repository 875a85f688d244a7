//! Reads the switch from an observation of a page: on, off, or unreadable with a reason.
//!
//! **Invariant:** never `Off` unless the switch itself was seen off. Anything uncertain is
//! `Unreadable`.

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
pub use languages::{RecognitionMethods, recognition_methods};
pub use state::{ANOTHER_LOOK_MS, LONGEST_WAIT_MS};

use crate::address::{PageKind, page_kind};
use crate::observation::{Observation, Obstacle};
use crate::platform::Platform;
use serde::{Deserialize, Serialize};

/// Whether a message of a page says that a change was saved, and nothing else.
#[must_use]
pub fn says_saved(message: &str) -> bool {
    vocabulary::says_saved(&text::words(message))
}

/// The state of the switch, as far as the page shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The switch was recognised, and it is on.
    On,
    /// The switch was recognised, and it is off.
    Off,
    /// The state is not certain.
    Unreadable(UnreadableReason),
}

/// Why a page could not be read. The views have a message for each variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum UnreadableReason {
    /// The platform asks the person to sign in.
    SignedOut,
    /// The address is not that of the switch's page.
    WrongPage,
    /// No switch was recognised yet, and the page may still be rendering.
    NotYetRendered,
    /// The switch was found, but it has not shown the same state for long enough: it may have just
    /// changed, or the page may be saving it.
    Settling,
    /// The page has rendered and has no switch.
    NoSwitch,
    /// There are several switches, and none was recognised for certain.
    SeveralSwitches,
    /// There is one switch, and nothing shows that it is the right one.
    UnfamiliarSwitch,
    /// The switch shows neither a clear on nor a clear off.
    Ambiguous,
    /// The switch showed on only briefly, or it changes so often that it is never believed.
    Unsteady,
    /// The page has more controls, changes or text than the content script looks at.
    TooMuch,
    /// Something on the page breaks what the content script needs to read it.
    PageInterferes,
}

impl UnreadableReason {
    /// Whether it is enough to wait or to go to another page. Such a reason makes no entry in the
    /// journal.
    #[must_use]
    pub fn is_passing(self) -> bool {
        matches!(
            self,
            Self::WrongPage | Self::NotYetRendered | Self::Settling
        )
    }

    /// Whether this reason speaks against an earlier reading of off: the switch was there, and it
    /// was not plainly off.
    #[must_use]
    pub fn is_doubt(self) -> bool {
        matches!(self, Self::Ambiguous | Self::Unsteady)
    }
}

/// A reading, with the switch that it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    pub reading: Reading,
    /// Index of the recognised switch in [`Observation::switches`]; `None` if none was recognised.
    pub switch: Option<usize>,
    /// Milliseconds after which the same page, unchanged, would give another reading; `None` if it
    /// would not.
    pub look_again_in_ms: Option<u32>,
    /// Everything that the switch has shown on this load; empty if it was not recognised.
    pub history: History,
}

/// How long a page may take to render before a missing switch counts, in milliseconds.
///
/// Other tools for these pages wait up to six seconds.
pub const RENDER_TIMEOUT_MS: u32 = 8_000;

/// Reads the state of a switch from an observation of a page of the platform. The address decides
/// which of its switches.
#[must_use]
pub fn read(platform: &Platform, observation: &Observation) -> Recognition {
    let unreadable = |reason| Recognition {
        reading: Reading::Unreadable(reason),
        switch: None,
        look_again_in_ms: None,
        history: History::default(),
    };
    let setting = match page_kind(platform, &observation.url) {
        PageKind::SignIn => return unreadable(UnreadableReason::SignedOut),
        PageKind::Settings | PageKind::Ordinary | PageKind::Foreign => {
            return unreadable(UnreadableReason::WrongPage);
        }
        PageKind::Switch(setting) => setting,
    };
    // The part that was not seen may hold another switch, or contradict this one.
    match observation.obstacle {
        Some(Obstacle::TooMuch) => return unreadable(UnreadableReason::TooMuch),
        Some(Obstacle::Interference) => return unreadable(UnreadableReason::PageInterferes),
        None => {}
    }
    match recognise::the_switch(setting, observation) {
        Ok(index) if observation.switches[index].texts.cut => unreadable(UnreadableReason::TooMuch),
        Ok(index) => state::read(setting, observation, index),
        // Until the time limit, the page may still be rendering.
        Err(_) if observation.elapsed_ms < RENDER_TIMEOUT_MS => Recognition {
            look_again_in_ms: Some(RENDER_TIMEOUT_MS - observation.elapsed_ms),
            ..unreadable(UnreadableReason::NotYetRendered)
        },
        Err(reason) => unreadable(reason),
    }
}

#[cfg(test)]
pub(crate) mod tests;
