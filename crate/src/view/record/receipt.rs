//! The receipt: the record on one sheet of paper, with the status, the facts behind it and the
//! newest entries.

use super::Recorded;
use super::sentence::sentence;
use super::timeline::{offset, quoted, shape};
use crate::journal::{Entry, EntryKind, Standing, Subject, Transition};
use crate::platform::PlatformId;
use crate::sanitize;
use crate::view::small_print::not_affiliated;
use crate::view::{Fact, Shape, Value};
use crate::words::{Message, messages};
use chrono::{DateTime, FixedOffset};

/// How many entries fit on the sheet beside the rest.
const ENTRIES: usize = 9;

/// The printed sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub heading: Message,
    /// The same sentence as on the screen, with the platform's name as a label in front.
    pub status: Message,
    /// What the status rests on.
    pub facts: Vec<Fact>,
    pub entries_heading: Message,
    /// The newest entries of what was seen, said and sent, newest first; at most `ENTRIES`.
    pub entries: Vec<ReceiptLine>,
    /// How many more entries there are, and where; or that there are none. `None` if all are
    /// listed.
    pub rest: Option<Message>,
    /// What the sheet is, and what it does not prove.
    pub notes: Vec<Message>,
}

/// An entry on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptLine {
    /// Day and time.
    pub moment: Message,
    pub shape: Shape,
    pub sentence: Message,
}

impl Receipt {
    pub(super) fn of(recorded: &Recorded) -> Self {
        let situation = recorded.situation();
        let mut annotated = recorded.journal.annotated();
        annotated.retain(|(entry, _)| concerns(entry, situation.platform.id()));
        let newest = annotated.iter().rev();
        let newest: Vec<_> = newest
            .filter(|(entry, _)| is_about_objection(&entry.what))
            .take(ENTRIES)
            .collect();
        let rest = match (newest.len(), annotated.len() - newest.len()) {
            (0, _) => Some(messages::record_empty()),
            (_, 0) => None,
            (_, more) => Some(messages::receipt_more(more as u64)),
        };
        Self {
            heading: messages::receipt_heading(),
            status: situation
                .platform
                .labelled(super::Status::of(situation).sentence),
            facts: facts(recorded, &annotated),
            entries_heading: messages::heading_timeline(),
            entries: newest
                .into_iter()
                .map(|(entry, transition)| ReceiptLine {
                    moment: moment(entry.at),
                    shape: shape(&entry.what, *transition),
                    sentence: sentence(entry, *transition),
                })
                .collect(),
            rest,
            notes: vec![
                messages::record_statement(),
                messages::record_accounts(),
                not_affiliated(&situation.person),
            ],
        }
    }
}

fn facts(recorded: &Recorded, annotated: &[(&Entry, Transition)]) -> Vec<Fact> {
    let situation = recorded.situation();
    let mut facts = Vec::new();
    let mut fact = |name, value| facts.push(Fact { name, value });
    let moment = |at| Value::Message(moment(at));
    let first = situation.first_setting();
    match first.map_or(Standing::Unknown, |first| first.state.standing) {
        Standing::Objected { seen, confirmed } => {
            fact(messages::fact_first_off(), moment(seen));
            fact(
                messages::fact_confirmed(),
                confirmed.map_or_else(|| Value::Message(messages::fact_not_confirmed()), moment),
            );
        }
        Standing::Reverted { off, on } => {
            fact(messages::fact_last_off(), moment(off));
            fact(messages::fact_on_again(), moment(on));
        }
        Standing::Unknown
        | Standing::Training { .. }
        | Standing::Declared { .. }
        | Standing::NotObjecting { .. } => {}
    }
    let of_first = |entry: &Entry| {
        let subject = first.map(|first| Subject::Setting(first.setting));
        subject.is_some() && entry.subject() == subject
    };
    let newest = annotated.iter().rev();
    let mut of_first = newest.filter(|(entry, _)| of_first(entry));
    if let Some((label, language)) = of_first.find_map(|(entry, _)| label(&entry.what)) {
        fact(messages::fact_label(), quoted(label, language));
        if !language.is_empty() {
            let name = situation
                .platform
                .language_name(language)
                .unwrap_or(language);
            fact(
                messages::fact_language(),
                Value::Plain(sanitize::line(name)),
            );
        }
    }
    if let Some(first) = first {
        fact(messages::fact_address(), Value::Plain(first.setting.url()));
    }
    fact(
        messages::fact_version(),
        Value::Plain(recorded.version.clone()),
    );
    fact(
        messages::fact_printed(),
        moment(situation.person.now.stamp()),
    );
    facts
}

/// Whether the entry belongs on the receipt of a platform: it is about the platform or about the
/// person.
fn concerns(entry: &Entry, platform: PlatformId) -> bool {
    let subject = entry.subject();
    subject.is_some_and(|subject| subject.platform().is_none_or(|one| one == platform))
}

/// Whether the entry says what was seen, said or sent, or where entries come from. How the person
/// set Veto up takes no line of the sheet.
fn is_about_objection(what: &EntryKind) -> bool {
    match what {
        EntryKind::SwitchSeen { .. }
        | EntryKind::SwitchUnreadable { .. }
        | EntryKind::SwitchOpened { .. }
        | EntryKind::ObjectionDeclared
        | EntryKind::NotObjecting
        | EntryKind::Reconsidered
        | EntryKind::StepTaken { .. }
        | EntryKind::StepTakenBack { .. }
        | EntryKind::JournalSetAside { .. }
        | EntryKind::JournalImported { .. } => true,
        EntryKind::BannerPostponed { .. }
        | EntryKind::BannerDismissed
        | EntryKind::RegionChosen { .. }
        | EntryKind::LanguageChosen { .. }
        | EntryKind::InterfaceLanguageChosen { .. }
        | EntryKind::QuietModeChosen { .. }
        | EntryKind::ReminderChosen { .. }
        | EntryKind::PlatformUsed
        | EntryKind::PlatformNotUsed => false,
    }
}

/// The label that the page gave the switch, and the language of the page.
fn label(what: &EntryKind) -> Option<(&str, &str)> {
    match what {
        EntryKind::SwitchSeen {
            label,
            interface_language,
            ..
        } if !label.is_empty() => Some((label, interface_language)),
        _ => None,
    }
}

fn moment(at: DateTime<FixedOffset>) -> Message {
    messages::record_moment(at.date_naive(), at, offset(at).as_str())
}
