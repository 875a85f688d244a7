//! Tests when the month for an answer begins, and what ends it.

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
    // An answer to an objection that was never noted.
    let alone = [(Step::Answer, "2026-04-02")];
    check(&alone, "2026-04-03", Objection::Answered { sent: None, on });
}
