//! Turns messages (key and arguments) into text in the person's language.

mod catalogue;
mod closest;
mod language;
mod locale;
mod message;
mod piece;
mod say;
mod tag;
mod written;

#[cfg(test)]
pub(crate) use say::tests;

pub use catalogue::{Catalogue, CatalogueError};
pub use language::Language;
pub use locale::Locale;
pub use message::{Argument, Message};
pub use piece::Piece;
pub use say::{Intl, PluralCategory, Words};

pub(crate) use tag::primary_subtag;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
