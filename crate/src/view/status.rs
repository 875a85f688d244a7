//! The status: where the person stands on a platform, as a sign, a sentence and what follows from
//! it. The badge shows the most urgent sign and, unless the store is unavailable, the sentences.

use super::Tone;
use super::reason::why;
use super::sign;
use crate::deadline::Phase;
use crate::journal::{Reminder, Standing, Step};
use crate::platform::Remedy;
use crate::reading::{ANOTHER_LOOK_MS, UnreadableReason};
use crate::rights::Objection;
use crate::situation::{SettingSituation, Situation};
use crate::words::Argument::ShortDate;
use crate::words::{Message, messages};
use chrono::NaiveDate;

/// How long another look takes, as `next_confirm_takes` says.
const ANOTHER_LOOK_SECONDS: u64 = (ANOTHER_LOOK_MS / 1_000) as u64;

// In many languages, other numbers need other forms of the word.
const _: () = assert!(ANOTHER_LOOK_SECONDS == 10);

/// Where the person stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Status {
    /// The platform's name, shown as a label above the sentence; `None` if the sentence is about
    /// several platforms.
    pub platform: Option<&'static str>,
    pub tone: Tone,
    /// The sign in at most four characters; empty for none.
    pub sign: String,
    pub sentence: Message,
    /// What follows from that, or what to do next.
    pub next: Message,
    /// How far a confirmation, or "on again", holds; when Veto looks again, or that the banner is
    /// closed.
    pub notes: Vec<Message>,
}

impl Status {
    #[must_use]
    pub fn of(situation: &Situation) -> Self {
        let sign = sign::sign(situation);
        let (next, notes) = match most_urgent(situation) {
            Some(setting) => {
                let mut notes = notes(situation, setting);
                notes.extend(next_date(setting, situation.person.now.date()));
                (next(situation, setting), notes)
            }
            None => (next_of_objection(situation), Vec::new()),
        };
        Self {
            platform: Some(situation.platform.name),
            tone: sign.tone(),
            sign: sign.text(),
            sentence: sentence(situation),
            next,
            notes,
        }
    }
}

/// The setting that the status is about: the most urgent, the first of those that are equally so.
/// `None` if the platform has no switch.
pub(super) fn most_urgent(situation: &Situation) -> Option<&SettingSituation> {
    let urgency = |one: &&SettingSituation| sign::of_setting(situation, one);
    // The last of the greatest would be taken, so begin with the last.
    situation.settings.iter().rev().max_by_key(urgency)
}

/// The sentence that says where the person stands on the platform.
pub(super) fn sentence(situation: &Situation) -> Message {
    match most_urgent(situation) {
        Some(setting) => named(setting, sentence_of(situation, setting)),
        None => sentence_of_objection(situation),
    }
}

/// The text, with the name of its setting in front unless that is the platform's first: "the
/// switch" is that of the first.
pub(super) fn named(setting: &SettingSituation, text: Message) -> Message {
    if setting.setting.is_first() {
        text
    } else {
        messages::platform_label(setting.setting.setting().name, text)
    }
}

fn sentence_of(situation: &Situation, setting: &SettingSituation) -> Message {
    if let Some((sent, due)) = overdue(situation, setting) {
        return messages::status_overdue(sent, due);
    }
    let today = situation.person.now.date();
    if let Some(reminder) = setting.due_reminder(today) {
        return self::reminder(setting, reminder, today);
    }
    match (setting.state.standing, setting.state.unreadable_page) {
        (Standing::Unknown | Standing::Training { .. }, Some(unreadable_page)) => {
            messages::status_unreadable(
                unreadable_page.at.date_naive(),
                why(unreadable_page.reason),
            )
        }
        (standing @ (Standing::Unknown | Standing::Training { .. }), None) => {
            if let Some((sent, _)) = only_sent(situation, setting) {
                return messages::status_sent(sent);
            }
            match (situation.phase, standing) {
                (Phase::InForce { .. } | Phase::Undated, Standing::Training { seen }) => {
                    messages::status_training(seen.date_naive())
                }
                _ => before_objection(situation),
            }
        }
        (
            Standing::Objected {
                confirmed: Some(confirmed),
                ..
            },
            _,
        ) => messages::status_confirmed(confirmed.date_naive()),
        (Standing::Objected { seen, .. }, _) => messages::status_objected(seen.date_naive()),
        (Standing::Declared { at }, _) => messages::status_declared(at.date_naive()),
        (Standing::NotObjecting { at }, _) => messages::status_not_objecting(at.date_naive()),
        (Standing::Reverted { off, on }, _) => {
            messages::status_reverted(on.date_naive(), off.date_naive())
        }
    }
}

/// The sentence for a platform without a switch.
fn sentence_of_objection(situation: &Situation) -> Message {
    if let Remedy::NothingToDo(reason) = &situation.platform.remedy {
        return (reason.message)();
    }
    match situation.objection {
        Objection::NotSent => match situation.steps.on(Step::Rest) {
            Some(on) => messages::status_not_objecting(on),
            None => before_objection(situation),
        },
        Objection::AnswerDue { sent, due } => messages::progress_due(sent, due),
        Objection::Overdue { sent, due } => messages::status_overdue(sent, due),
        Objection::Answered { on, .. } => messages::progress_answered(on),
    }
}

fn before_objection(situation: &Situation) -> Message {
    match situation.phase {
        Phase::Before { days_left, start } => messages::status_before(days_left, start),
        Phase::LastDay { start } => messages::status_last_day(start),
        Phase::InForce { start, .. } => messages::status_in_force(start),
        Phase::Undated => messages::status_undated(),
    }
}

/// Says that it is time to look at the switch again. This is a precaution, and is worded as one.
pub(super) fn reminder(
    setting: &SettingSituation,
    reminder: Reminder,
    today: NaiveDate,
) -> Message {
    let days = reminder.days_since(today);
    match setting.state.standing {
        Standing::Declared { .. } => messages::reminder_declared(days, reminder.since),
        _ => messages::reminder_seen(days, reminder.since),
    }
}

/// When the objection was sent and when the answer was due, if no answer came in time, whether or
/// not the switch is off. `None` if the switch is on again, which comes first, and for somebody who
/// does not mind. The letter is about the platform's first setting.
pub(super) fn overdue(
    situation: &Situation,
    setting: &SettingSituation,
) -> Option<(NaiveDate, NaiveDate)> {
    let counts = !matches!(
        setting.state.standing,
        Standing::Reverted { .. } | Standing::NotObjecting { .. }
    );
    let is_first = setting.setting.is_first();
    situation.overdue_answer().filter(|_| counts && is_first)
}

/// When the objection was sent and when the answer is due, if the switch is not off as far as Veto
/// knows. Status and banner do not tell this person that they can still object.
pub(super) fn only_sent(
    situation: &Situation,
    setting: &SettingSituation,
) -> Option<(NaiveDate, NaiveDate)> {
    let is_open = matches!(
        setting.state.standing,
        Standing::Unknown | Standing::Training { .. }
    );
    match situation.objection {
        Objection::AnswerDue { sent, due } if is_open && setting.setting.is_first() => {
            Some((sent, due))
        }
        _ => None,
    }
}

/// When Veto looks again, or that the person closed the banner.
fn next_date(setting: &SettingSituation, today: NaiveDate) -> Option<Message> {
    match setting.state.standing {
        Standing::Objected {
            confirmed: Some(_), ..
        } => {
            let due = setting.state.reminder?.due;
            (due > today).then(|| messages::popup_settled_until(ShortDate(due)))
        }
        Standing::Unknown | Standing::Training { .. } | Standing::Reverted { .. }
            if setting.setting.setting().asks =>
        {
            banner_closed(setting, today)
        }
        _ => None,
    }
}

/// That the person closed the banner, or put it off.
fn banner_closed(setting: &SettingSituation, today: NaiveDate) -> Option<Message> {
    let until = setting.state.banner_postponed_until;
    match until.filter(|until| *until > today) {
        Some(until) => Some(messages::entry_postponed(until)),
        None => setting
            .state
            .banner_dismissed
            .then(messages::entry_dismissed),
    }
}

/// How far a confirmation, or "on again", holds: until when the switch was seen off, and for which
/// account, because pages do not always show Veto which account is open.
pub(super) fn notes(situation: &Situation, setting: &SettingSituation) -> Vec<Message> {
    if let Standing::Reverted { .. } = setting.state.standing {
        return vec![messages::account_note_reverted()];
    }
    // If another sentence takes its place, what was seen last still appears in the notes.
    if let Standing::Training { seen } = setting.state.standing
        && overdue(situation, setting).is_some()
    {
        return vec![messages::status_training(seen.date_naive())];
    }
    if let Standing::Objected {
        confirmed: None, ..
    } = setting.state.standing
    {
        let is_next = overdue(situation, setting).is_none()
            && setting.due_reminder(situation.person.now.date()).is_none();
        let takes = messages::next_confirm_takes(ANOTHER_LOOK_SECONDS);
        return is_next.then_some(takes).into_iter().collect();
    }
    let Standing::Objected {
        confirmed: Some(confirmed),
        ..
    } = setting.state.standing
    else {
        return Vec::new();
    };
    if setting.due_reminder(situation.person.now.date()).is_some() {
        return Vec::new();
    }
    // If another sentence takes its place, the confirmation still appears in the notes.
    let instead =
        overdue(situation, setting).map(|_| messages::status_confirmed(confirmed.date_naive()));
    let seen_again = setting
        .state
        .last_off
        .map(|last| last.date_naive())
        .filter(|last| *last > confirmed.date_naive());
    instead
        .into_iter()
        .chain(seen_again.map(messages::seen_off_again))
        .chain([messages::account_note()])
        .collect()
}

/// What follows from the standing, or what to do next.
fn next(situation: &Situation, setting: &SettingSituation) -> Message {
    if overdue(situation, setting).is_some() {
        return messages::next_overdue(messages::action_open_steps());
    }
    if setting.due_reminder(situation.person.now.date()).is_some() {
        return messages::next_reminder();
    }
    match setting.state.standing {
        Standing::Unknown | Standing::Training { .. }
            if setting.state.unreadable_page.is_some() =>
        {
            match (is_not_offered(setting), situation.platform.objection_form) {
                (false, _) => messages::next_unreadable(),
                (true, Some(_)) => messages::next_not_offered(),
                (true, None) => messages::next_not_offered_letter(),
            }
        }
        Standing::Unknown | Standing::Training { .. }
            if only_sent(situation, setting).is_some() =>
        {
            messages::next_sent()
        }
        Standing::Unknown | Standing::Training { .. } => next_to_object(situation),
        Standing::Objected {
            confirmed: None, ..
        } => messages::next_confirm(),
        Standing::Objected { .. } => match &situation.platform.once_off {
            Some(statement) => (statement.message)(),
            None => messages::unlearn(),
        },
        Standing::Declared { .. } => messages::next_declared(),
        Standing::NotObjecting { .. } => messages::next_not_objecting(),
        Standing::Reverted { .. } => messages::next_reverted(),
    }
}

/// What follows on a platform without a switch.
/// Whether the page of the switch showed none: the platform may not offer the setting.
pub(super) fn is_not_offered(setting: &SettingSituation) -> bool {
    let page = setting.state.unreadable_page.as_ref();
    page.is_some_and(|page| page.reason == UnreadableReason::NoSwitch)
}

fn next_of_objection(situation: &Situation) -> Message {
    match situation.objection {
        _ if matches!(situation.platform.remedy, Remedy::NothingToDo(_)) => {
            messages::next_nothing_to_do()
        }
        Objection::NotSent if situation.steps.on(Step::Rest).is_some() => {
            messages::next_not_objecting()
        }
        Objection::NotSent => next_to_object(situation),
        Objection::AnswerDue { .. } => messages::next_answer_due(),
        Objection::Overdue { .. } => messages::next_overdue(messages::action_open_steps()),
        Objection::Answered { .. } => messages::next_answered(),
    }
}

fn next_to_object(situation: &Situation) -> Message {
    match situation.phase {
        Phase::Before { .. } | Phase::LastDay { .. } => messages::next_object_fully(),
        Phase::InForce { .. } | Phase::Undated => messages::next_object_from_today(),
    }
}
