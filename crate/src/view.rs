//! Views as data: popup, banner, guide, badge and extension pages, made of messages, signs and
//! actions.
//!
//! **Invariant:** views contain no sentences and no markup.

mod about;
mod action;
mod badge;
mod banner;
mod date_line;
mod extension_page;
mod file_name;
mod guide;
mod letter;
mod notice;
mod offers;
mod organisation;
mod overview;
mod page;
mod popup;
mod preferences;
mod reason;
mod record;
mod right;
mod sign;
mod small_print;
mod state;
mod status;
mod step_notes;
mod steps;
mod tone;
mod welcome;

pub use action::{Action, Command, Weight};
pub use badge::{BADGE_TEXT_COLOR, Badge};
pub use banner::{LATER_DAYS, banner};
pub use date_line::{DateLinePart, DateMark, DateSpan, date_line};
pub(crate) use extension_page::ExtensionPage;
pub use guide::{ObservedPage, guide};
pub use letter::{
    ChosenAuthority, DraftCheckbox, DraftChoice, DraftField, FieldKind, LetterKind, LetterView,
    Named, NoLetter, Part, copied, letter, no_letter,
};
pub use notice::{LocalizedNotice, Notice, Wait};
pub use page::{
    Block, CardSize, Checkbox, Choice, ChoiceOption, Day, DayField, Drawing, Fact, FileChoice,
    Filter, FilterOption, Group, Item, Label, Mark, Outcome, Page, PlatformCard, Progress, Shape,
    Task, TimelineEntry, Value,
};
pub use popup::{order, popup, popup_as_first_seen, popup_drawing, popup_path};
pub use record::{Deletion, Receipt, ReceiptLine, Record, Recorded, noted, record};
pub use sign::Sign;
pub use status::Status;
pub use step_notes::AskedDay;
pub use steps::{NextSteps, next_steps};
pub use tone::Tone;
pub use welcome::{Welcome, welcome};

#[cfg(test)]
mod tests;
