//! The notice of an organisation: its own words, and a link. Shows nothing.

use super::link::https;
use super::{Field, read};
use crate::tidy;
use serde_json::{Map, Value};

/// Characters that a notice may have.
pub const NOTICE_LENGTH: usize = 500;

/// What an organisation has to say, as plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its words, tidied: one line or several.
    pub text: String,
    /// The address of a page with more.
    pub link: Option<String>,
}

/// The notice of a policy. Without words there is none; without a link that can be used it has none.
pub(super) fn read_notice(
    fields: &Map<String, Value>,
    problems: &mut Vec<Field>,
) -> Option<Notice> {
    let of_object = |value: &Value| value.as_object().cloned();
    let fields = read(fields, Field::Notice, problems, of_object)?;
    let link = read(&fields, Field::NoticeLink, problems, |value| {
        https(value.as_str()?)
    });
    let text = read(&fields, Field::NoticeText, problems, text);
    if text.is_none() && !problems.contains(&Field::NoticeText) {
        problems.push(Field::NoticeText);
    }
    Some(Notice { text: text?, link })
}

/// A text that is too long is left out, since half of it might say something else.
fn text(value: &Value) -> Option<String> {
    let text = tidy::lines(value.as_str()?);
    let fits = !text.is_empty() && text.chars().count() <= NOTICE_LENGTH;
    fits.then_some(text)
}
