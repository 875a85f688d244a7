//! Computes how far an objection by form or letter has come: not sent, answer due, overdue or
//! answered.

use super::answer_due;
use crate::journal::{Step, Steps};
use chrono::NaiveDate;

/// How far an objection by form or letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// No objection is known to have been sent.
    NotSent,
    /// An answer is due, and the month for it is not over.
    AnswerDue {
        /// When the first form or letter without an answer was sent.
        sent: NaiveDate,
        /// The last day of the month for an answer.
        due: NaiveDate,
    },
    /// The month for an answer is over, and no answer is known.
    Overdue {
        /// When the first form or letter without an answer was sent.
        sent: NaiveDate,
        /// The last day of the month for an answer.
        due: NaiveDate,
    },
    /// The controller has answered.
    Answered {
        /// When the last form or letter before the answer was sent, if one is known.
        sent: Option<NaiveDate>,
        /// When the answer arrived.
        on: NaiveDate,
    },
}

/// Computes how far the objection has come by `today`, from the steps that were taken.
///
/// The form and the letter are one objection: the earlier one counts. What is sent after an answer
/// starts a new objection.
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
