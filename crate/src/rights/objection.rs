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
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(steps: &[(Step, &str)], today: &str, expect: Objection) {
        let steps: Steps = steps.iter().map(|(step, on)| (*step, day(on))).collect();
        assert_eq!(objection(&steps, day(today)), expect, "{today}");
    }

    #[test]
    fn the_month_runs_from_the_first_that_was_sent() {
        let sent = [(Step::Letter, "2026-03-31"), (Step::Form, "2026-03-10")];
        let (first, due) = (day("2026-03-10"), day("2026-04-10"));
        check(&[], "2026-03-10", Objection::NotSent);
        check(
            &sent,
            "2026-03-31",
            Objection::AnswerDue { sent: first, due },
        );
        check(
            &sent,
            "2026-04-10",
            Objection::AnswerDue { sent: first, due },
        );
        check(&sent, "2026-04-11", Objection::Overdue { sent: first, due });
    }

    #[test]
    fn an_answer_ends_it_and_another_letter_begins_anew() {
        let answered = [(Step::Form, "2026-03-10"), (Step::Answer, "2026-04-02")];
        let on = day("2026-04-02");
        let sent = Some(day("2026-03-10"));
        check(&answered, "2026-09-01", Objection::Answered { sent, on });
        let again = [&answered[..], &[(Step::Letter, "2026-04-03")]].concat();
        let (sent, due) = (day("2026-04-03"), day("2026-05-04"));
        check(&again, "2026-05-04", Objection::AnswerDue { sent, due });
        check(&again, "2026-05-05", Objection::Overdue { sent, due });
        // An answer to something that was never noted.
        let alone = [(Step::Answer, "2026-04-02")];
        check(&alone, "2026-04-03", Objection::Answered { sent: None, on });
    }
}
