//! The line of time that the person stands on: the start of the training, what they did, and "you are here". As data, to be drawn.

use crate::deadline::Phase;
use crate::journal::Standing;
use crate::situation::Situation;
use crate::words::{Message, messages};
use chrono::NaiveDate;

/// A part of the line, from the past to what is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateLinePart {
    /// A day.
    Mark {
        /// What stands there.
        mark: DateMark,
        /// What it says.
        text: Message,
    },
    /// The time between two days, or before the first or after the last.
    Stretch {
        /// What holds in it.
        stretch: DateStretch,
        /// What it says.
        text: Message,
    },
}

/// What stands at a day. In the order in which they stand when they are on the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateMark {
    /// The training starts.
    Start,
    /// The switch was off.
    Off,
    /// The switch was on again.
    On,
    /// Today.
    Here,
}

/// What holds in a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStretch {
    /// An objection covers, or covered, everything.
    Whole,
    /// Without an objection the data may be used.
    Open,
    /// An objection protects.
    Protected,
    /// What is to come can still be protected.
    Ahead,
}

/// The line of a situation.
#[must_use]
pub fn date_line(situation: &Situation) -> Vec<DateLinePart> {
    let start = situation.training_start;
    let mut marks = days(situation);
    marks.sort_by_key(|(day, mark, _)| (*day, *mark));
    let mut line = Vec::new();
    if started(situation) && !marks.iter().any(|(day, _, _)| *day < start) {
        line.push(stretch(DateStretch::Whole, messages::dateline_covered()));
    }
    for (_, mark, text) in marks {
        line.push(DateLinePart::Mark { mark, text });
        line.extend(after(situation, mark));
    }
    line
}

/// The days that are known, in any order.
fn days(situation: &Situation) -> Vec<(NaiveDate, DateMark, Message)> {
    let start = situation.training_start;
    let today = situation.now.date();
    let start_said = if started(situation) {
        messages::dateline_started(start)
    } else {
        messages::dateline_starts(start)
    };
    let mut days = vec![
        (start, DateMark::Start, start_said),
        (today, DateMark::Here, messages::dateline_here(today)),
    ];
    match situation.position.standing {
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

/// What holds from a mark on, where that is known and not said already.
fn after(situation: &Situation, mark: DateMark) -> Option<DateLinePart> {
    let standing = situation.position.standing;
    // Seen long ago, it is not said of today.
    let objects = situation.due_reminder().is_none()
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
            Some(stretch(DateStretch::Open, messages::dateline_open()))
        }
        DateMark::On if started(situation) => {
            Some(stretch(DateStretch::Open, messages::dateline_open()))
        }
        DateMark::Off if objects => Some(stretch(
            DateStretch::Protected,
            messages::dateline_protected(),
        )),
        DateMark::Here if can_object && started(situation) => {
            Some(stretch(DateStretch::Ahead, messages::dateline_from_today()))
        }
        DateMark::Here if can_object => {
            Some(stretch(DateStretch::Whole, messages::dateline_covers()))
        }
        _ => None,
    }
}

fn stretch(stretch: DateStretch, text: Message) -> DateLinePart {
    DateLinePart::Stretch { stretch, text }
}

fn started(situation: &Situation) -> bool {
    matches!(situation.phase, Phase::InForce { .. })
}
