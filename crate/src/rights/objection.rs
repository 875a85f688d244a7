//! How far an objection by form or letter has come: sent, answer due, overdue, answered. Folded from the steps; reminds nobody.

use super::answer_due;
use crate::journal::{Step, Steps};
use chrono::NaiveDate;

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// None is known to have been sent.
    NotSent,
    /// An answer is due.
    AnswerDue {
        /// When the first was sent that is not answered.
        sent: NaiveDate,
        /// The last day of the month.
        due: NaiveDate,
    },
    /// The month is over, and no answer is known.
    Overdue {
        /// When it was sent.
        sent: NaiveDate,
        /// The last day of the month.
        due: NaiveDate,
    },
    /// The controller has answered.
    Answered {
        /// When the last one before the answer was sent, if any is known.
        sent: Option<NaiveDate>,
        /// When the answer came.
        on: NaiveDate,
    },
}

/// That of the steps, seen from `today`.
///
/// The form and the letter are one objection: the earlier one counts. What is sent after an answer begins anew.
#[must_use]
pub fn objection(steps: &Steps, today: NaiveDate) -> Objection {
    let answered = steps.on(Step::Answer);
    let sent = [Step::Form, Step::Letter].map(|step| steps.on(step));
    let sent = sent.into_iter().flatten();
    let open = sent
        .clone()
        .filter(|sent| answered.is_none_or(|answered| *sent > answered))
        .min();
    match (open, answered) {
        (Some(sent), _) => {
            let due = answer_due(sent);
            if today > due {
                Objection::Overdue { sent, due }
            } else {
                Objection::AnswerDue { sent, due }
            }
        }
        (None, Some(on)) => Objection::Answered {
            sent: sent.max(),
            on,
        },
        (None, None) => Objection::NotSent,
    }
}

#[cfg(test)]
mod tests;
