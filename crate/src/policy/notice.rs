//! Reads the notice of an organisation: its text and a link.

use super::link::https;
use super::{Field, read};
use crate::sanitize;
use serde_json::{Map, Value};

/// Maximum number of characters in a notice.
pub const NOTICE_LENGTH: usize = 500;

/// A message from the organisation, as plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationNotice {
    /// The sanitised text: one line or several.
    pub text: String,
    /// Address of a page with more information.
    pub link: Option<String>,
}

/// Reads the notice of a policy. Without a usable text there is no notice; without a usable link,
/// the notice has no link.
pub(super) fn read_notice(
    fields: &Map<String, Value>,
    problems: &mut Vec<Field>,
) -> Option<OrganisationNotice> {
    let of_object = |value: &Value| value.as_object().cloned();
    let fields = read(fields, Field::Notice, problems, of_object)?;
    let link = read(&fields, Field::NoticeLink, problems, |value| {
        https(value.as_str()?)
    });
    let text = read(&fields, Field::NoticeText, problems, text);
    if text.is_none() && !problems.contains(&Field::NoticeText) {
        problems.push(Field::NoticeText);
    }
    Some(OrganisationNotice { text: text?, link })
}

/// A text that is too long is left out, because half of it might say something else.
fn text(value: &Value) -> Option<String> {
    let text = sanitize::lines(value.as_str()?);
    let fits = !text.is_empty() && text.chars().count() <= NOTICE_LENGTH;
    fits.then_some(text)
}
