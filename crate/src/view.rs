//! Views as data: popup, banner, guide, badge and extension pages, made of messages, signs and
//! actions.
//!
//! **Invariant:** views contain no sentences and no markup.

mod action;
mod badge;
mod banner;
mod date_line;
mod file_name;
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
mod step_notes;
mod steps;
mod tone;
mod welcome;

pub use action::{Action, Deed, Weight};
pub use badge::{BADGE_TEXT_COLOR, Badge};
pub use banner::{LATER_DAYS, banner};
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
pub use tone::Tone;
pub use welcome::{Welcome, welcome};

#[cfg(test)]
mod tests;
