//! What is shown, as data: messages, signs and actions, never sentences and never markup.

mod action;
mod badge;
mod banner;
mod date_line;
mod guide;
mod notice;
mod popup;
mod record;
mod settings;
mod welcome;

pub use action::{Action, Deed, Weight};
pub use badge::Badge;
pub use banner::banner;
pub use date_line::{DateLinePart, DateMark, DateStretch, date_line};
pub use guide::guide;
pub use notice::{Notice, SaidNotice};
pub use popup::{Block, Drawing, Item, Mark, Page, Status, popup};
pub use record::{
    Day, Fact, FileChoice, Happening, Line, Outcome, Receipt, Record, Recorded, Shape, Value,
    record,
};
pub use settings::{Choice, Choosable, Label, Tick};
pub(crate) use welcome::WELCOME;
pub use welcome::{Welcome, welcome};

use serde::Serialize;

/// The colour of a state; never the only sign of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// There is something to do.
    Attention,
    /// Something is not certain yet.
    Waiting,
    /// All is done.
    Good,
    /// Nothing to say.
    Neutral,
}

#[cfg(test)]
mod tests;
