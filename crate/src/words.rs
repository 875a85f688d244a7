//! Turns messages (key and arguments) into text in the person's language.

mod catalogue;
mod closest;
mod first_of_month;
mod language;
mod locale;
mod localizer;
mod message;
mod piece;
mod tag;
mod written;

#[cfg(test)]
pub(crate) use localizer::tests;

pub use catalogue::{Catalogue, CatalogueError};
pub use language::Language;
pub use locale::Locale;
pub use localizer::{Intl, Localizer, PluralCategory};
pub use message::{Argument, Message};
pub use piece::Piece;

pub(crate) use tag::primary_subtag;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
