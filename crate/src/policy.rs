//! What a person's organisation has set, read from the browser's managed storage: defaults and a notice. Orders nothing, and objects for nobody.
//!
//! What is wrong is left out and named; the rest counts. How to set it: docs/organisations.md.

mod link;
mod notice;

use notice::read_notice;
pub use notice::{NOTICE_LENGTH, Notice};

use crate::journal::ReminderDays;
use crate::words::Language;
use serde_json::{Map, Value};

/// What an organisation has set. Each is for what the person has never chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// Veto's language.
    pub language: Option<Language>,
    /// Whether nothing may be inserted on pages.
    pub quiet: Option<bool>,
    /// After how many days to remind.
    pub reminder: Option<ReminderDays>,
    /// A notice in the organisation's own words.
    pub notice: Option<Notice>,
    /// What could not be used.
    pub problems: Vec<Field>,
}

/// A place in a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// All of it.
    Whole,
    /// The language.
    Language,
    /// Quiet mode.
    Quiet,
    /// The reminder.
    ReminderDays,
    /// The notice.
    Notice,
    /// Its words.
    NoticeText,
    /// Its link.
    NoticeLink,
}

impl Field {
    /// As the administrator writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "policy",
            Self::Language => "language",
            Self::Quiet => "quiet",
            Self::ReminderDays => "reminderDays",
            Self::Notice => "notice",
            Self::NoticeText => "notice.text",
            Self::NoticeLink => "notice.link",
        }
    }
}

impl Policy {
    /// The policy that this JSON text is; `null`, or no text at all, is none.
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
            notice: read_notice(fields, &mut problems),
            problems: Vec::new(),
        };
        policy.problems = problems;
        policy
    }
}

/// A field of the policy, if it is there and can be used.
fn read<T>(
    fields: &Map<String, Value>,
    field: Field,
    problems: &mut Vec<Field>,
    usable: impl Fn(&Value) -> Option<T>,
) -> Option<T> {
    let name = field.name();
    // Within the notice, the last part is the key.
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

/// Firefox hands over a number for what Windows' registry has as one: it has no schema by which to know better.
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

#[cfg(test)]
pub(crate) mod tests;
