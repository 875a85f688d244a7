//! The date line: the start of the training, what the person did, and "You are here", in order of
//! time.

use crate::deadline::Phase;
use crate::journal::Standing;
use crate::situation::{SettingSituation, Situation};
use crate::words::{Message, messages};
use chrono::NaiveDate;

/// A part of the date line, which runs from the past to the future.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DateLinePart {
    Mark {
        mark: DateMark,
        text: Message,
    },
    /// The time between two marks, before the first or after the last.
    Span {
        span: DateSpan,
        text: Message,
    },
}

/// What a mark stands for. Marks on the same day appear in the order of these variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateMark {
    /// The start of the training.
    Start,
    /// The switch was seen off, or the person said that they turned it off.
    Off,
    /// The switch was seen on again.
    On,
    /// Today.
    Here,
}

/// What holds during a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateSpan {
    /// An objection made in this span counts, or would have counted, from the start.
    Whole,
    /// Without an objection, the data may be used for training.
    Open,
    /// A confirmed objection counts.
    Protected,
    /// Objecting now counts from today on.
    Ahead,
}

/// The date line for a setting, oldest part first.
#[must_use]
pub fn date_line(situation: &Situation, setting: &SettingSituation) -> Vec<DateLinePart> {
    let mut marks = days(situation, setting);
    marks.sort_by_key(|(day, mark, _)| (*day, *mark));
    let mut line = Vec::new();
    let begins_with_start = marks
        .first()
        .is_some_and(|(_, mark, _)| *mark == DateMark::Start);
    if started(situation) && begins_with_start {
        line.push(span(DateSpan::Whole, messages::dateline_covered()));
    }
    for (_, mark, text) in marks {
        line.push(DateLinePart::Mark { mark, text });
        line.extend(after(situation, setting, mark));
    }
    line
}

/// The known days, in no particular order.
fn days(situation: &Situation, setting: &SettingSituation) -> Vec<(NaiveDate, DateMark, Message)> {
    let today = situation.person.now.date();
    let mut days = vec![(today, DateMark::Here, messages::dateline_here(today))];
    match situation.phase {
        Phase::Before { start, .. } | Phase::LastDay { start } => {
            days.push((start, DateMark::Start, messages::dateline_starts(start)));
        }
        Phase::InForce { start, .. } => {
            days.push((start, DateMark::Start, messages::dateline_started(start)));
        }
        Phase::Undated => {}
    }
    match setting.state.standing {
        Standing::Objected { seen, .. } => {
            let seen = seen.date_naive();
            days.push((seen, DateMark::Off, messages::dateline_first_off(seen)));
        }
        Standing::Declared { at } => {
            let at = at.date_naive();
            days.push((at, DateMark::Off, messages::dateline_declared(at)));
        }
        Standing::Reverted { on, .. } => {
            let on = on.date_naive();
            days.push((on, DateMark::On, messages::dateline_on_again(on)));
        }
        Standing::Unknown | Standing::Training { .. } | Standing::NotObjecting { .. } => {}
    }
    days
}

/// The span after a mark; `None` if nothing is known to hold there, or if the line already says
/// it.
fn after(
    situation: &Situation,
    setting: &SettingSituation,
    mark: DateMark,
) -> Option<DateLinePart> {
    let standing = setting.state.standing;
    // While a reminder is due, the switch was last seen too long ago to say that the objection
    // counts today.
    let objects = setting.due_reminder(situation.person.now.date()).is_none()
        && matches!(
            standing,
            Standing::Objected {
                confirmed: Some(_),
                ..
            }
        );
    let never_objected = matches!(standing, Standing::Unknown | Standing::Training { .. });
    let can_object = never_objected || matches!(standing, Standing::Reverted { .. });
    match mark {
        DateMark::Start if started(situation) && never_objected => {
            Some(span(DateSpan::Open, messages::dateline_open()))
        }
        DateMark::On if started(situation) => Some(span(DateSpan::Open, messages::dateline_open())),
        DateMark::Off if objects => Some(span(DateSpan::Protected, messages::dateline_protected())),
        DateMark::Here if can_object && started(situation) => {
            Some(span(DateSpan::Ahead, messages::dateline_from_today()))
        }
        DateMark::Here if can_object => Some(span(DateSpan::Whole, messages::dateline_covers())),
        _ => None,
    }
}

fn span(span: DateSpan, text: Message) -> DateLinePart {
    DateLinePart::Span { span, text }
}

fn started(situation: &Situation) -> bool {
    matches!(situation.phase, Phase::InForce { .. } | Phase::Undated)
}
