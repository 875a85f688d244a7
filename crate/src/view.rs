//! Views as data: popup, banner, guide, badge and extension pages, made of messages, signs and
//! actions.
//!
//! **Invariant:** views contain no sentences and no markup.

mod action;
mod badge;
mod banner;
mod date_line;
mod guide;
mod letter;
mod notice;
mod organisation;
mod own_page;
mod page;
mod popup;
mod reason;
mod record;
mod right;
mod settings;
mod small_print;
mod status;
mod steps;
mod welcome;

pub use action::{Action, Deed, Weight};
pub use badge::Badge;
pub use banner::banner;
pub use date_line::{DateLinePart, DateMark, DateStretch, date_line};
pub use guide::{LookedAt, guide};
pub use letter::{
    ChosenAuthority, DraftChoice, DraftField, DraftTick, FieldKind, LetterKind, LetterPage, Named,
    Part, copied, letter,
};
pub use notice::{Notice, SaidNotice};
pub(crate) use own_page::OwnPage;
pub use page::{
    Block, Check, Choice, Choosable, Day, DayField, Drawing, Fact, FileChoice, Happening, Item,
    Label, Mark, Outcome, Page, Progress, Shape, Tick, Value,
};
pub use popup::popup;
pub use record::{Line, Receipt, Record, Recorded, record};
pub use status::Status;
pub use steps::{NextSteps, next_steps};
pub use welcome::{Welcome, welcome};

use serde::Serialize;

/// The colour of a state.
///
/// **Invariant:** colour is never the only sign of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// The person has something to do.
    Attention,
    /// Something is not certain yet.
    Waiting,
    /// Everything is done.
    Good,
    /// There is nothing to report.
    Neutral,
}

#[cfg(test)]
mod tests;
