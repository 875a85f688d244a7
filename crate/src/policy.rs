//! Reads an organisation's policy from the browser's managed storage: defaults and a notice.
//!
//! **Invariant:** a policy never overrides what the person chose, and never objects on their
//! behalf.
//!
//! A field that cannot be used is left out and named; the others count. How to set a policy:
//! docs/organisations.md.

mod link;
mod notice;

use notice::read_notice;
pub use notice::{NOTICE_LENGTH, OrganisationNotice};

use crate::journal::ReminderDays;
use crate::platform::PlatformId;
use crate::words::Language;
use serde_json::{Map, Value};

/// What an organisation has set. Each field counts only where the person has never chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    pub language: Option<Language>,
    /// Quiet mode: if true, Veto inserts nothing on pages.
    pub quiet: Option<bool>,
    /// After how many days Veto reminds the person.
    pub reminder: Option<ReminderDays>,
    /// The platforms to offer first, in this order. Veto looks after none of them until the person
    /// says that they use it.
    pub platforms: Option<Vec<PlatformId>>,
    /// A notice in the organisation's own words.
    pub notice: Option<OrganisationNotice>,
    /// The fields that could not be used.
    pub problems: Vec<Field>,
}

/// A field of a policy, or the policy as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The policy as a whole: it is not a JSON object.
    Whole,
    Language,
    Quiet,
    ReminderDays,
    Platforms,
    Notice,
    NoticeText,
    NoticeLink,
}

impl Field {
    /// The field's name, as the administrator writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "policy",
            Self::Language => "language",
            Self::Quiet => "quiet",
            Self::ReminderDays => "reminderDays",
            Self::Platforms => "platforms",
            Self::Notice => "notice",
            Self::NoticeText => "notice.text",
            Self::NoticeLink => "notice.link",
        }
    }
}

impl Policy {
    /// Parses the policy from JSON text. `null` or an empty text is a policy that sets nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let value = match text.trim() {
            "" => Ok(Value::Null),
            text => serde_json::from_str(text),
        };
        match value {
            Ok(Value::Null) => Self::default(),
            Ok(Value::Object(fields)) => Self::of(&fields),
            Ok(_) | Err(_) => Self {
                problems: vec![Field::Whole],
                ..Self::default()
            },
        }
    }

    fn of(fields: &Map<String, Value>) -> Self {
        let mut problems = Vec::new();
        let mut policy = Self {
            language: read(fields, Field::Language, &mut problems, language),
            quiet: read(fields, Field::Quiet, &mut problems, quiet),
            reminder: read(fields, Field::ReminderDays, &mut problems, reminder),
            platforms: read(fields, Field::Platforms, &mut problems, platforms),
            notice: read_notice(fields, &mut problems),
            problems: Vec::new(),
        };
        policy.problems = problems;
        policy
    }
}

/// Reads a field of the policy, if it is there. If it cannot be used, adds it to `problems`.
fn read<T>(
    fields: &Map<String, Value>,
    field: Field,
    problems: &mut Vec<Field>,
    usable: impl Fn(&Value) -> Option<T>,
) -> Option<T> {
    let name = field.name();
    // A field within the notice has the last part of its name as its key.
    let key = name.rsplit('.').next().unwrap_or(name);
    let value = fields.get(key).filter(|value| !value.is_null())?;
    let read = usable(value);
    if read.is_none() {
        problems.push(field);
    }
    read
}

fn language(value: &Value) -> Option<Language> {
    Language::named(value.as_str()?)
}

/// Accepts 0 and 1, too: Firefox passes on the number that Windows' registry has for a truth value,
/// because it has no schema that says otherwise.
fn quiet(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| match value.as_u64()? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    })
}

fn reminder(value: &Value) -> Option<ReminderDays> {
    u16::try_from(value.as_u64()?).ok()?.try_into().ok()
}

fn platforms(value: &Value) -> Option<Vec<PlatformId>> {
    let slugs = value.as_array()?.iter();
    slugs
        .map(|slug| PlatformId::named(slug.as_str()?))
        .collect()
}

#[cfg(test)]
pub(crate) mod tests;
