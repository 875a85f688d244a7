//! Where the person notes the day on which they took a step, or takes that back. Judges no day.

use crate::journal::Step;
use crate::request::Request;
use crate::rights::{DayProblem, Objection};
use crate::situation::Situation;
use crate::view::{Action, DayField, Deed, Item, Weight};
use crate::words::{Message, messages};

/// Where the person notes that they took the step, or takes that back.
pub(in crate::view) fn notes(
    situation: &Situation,
    step: Step,
    taken: Message,
    problem: Option<(Step, DayProblem)>,
) -> Vec<Item> {
    if situation.steps.on(step).is_some() {
        let undo = Action::send(
            messages::action_step_undo(),
            Weight::Quiet,
            Request::TakeBackStep { step },
        );
        return vec![Item::Actions(vec![undo])];
    }
    let label = match step {
        Step::Letter => messages::field_day_letter(),
        _ => messages::field_day(),
    };
    vec![day(situation, step, label, taken, problem)]
}

/// Where the person notes that the answer came, once it is due.
pub(super) fn answer(
    situation: &Situation,
    asked_by: Step,
    problem: Option<(Step, DayProblem)>,
) -> Option<Item> {
    // At one of the two, the one that the month runs from.
    let sent = match situation.objection {
        Objection::AnswerDue { sent, .. } | Objection::Overdue { sent, .. } => sent,
        Objection::NotSent | Objection::Answered { .. } => return None,
    };
    let first = [Step::Form, Step::Letter]
        .into_iter()
        .find(|step| situation.steps.on(*step) == Some(sent))?;
    (first == asked_by).then(|| {
        let (label, text) = (messages::field_day(), messages::action_answered());
        day(situation, Step::Answer, label, text, problem)
    })
}

fn day(
    situation: &Situation,
    step: Step,
    label: Message,
    text: Message,
    problem: Option<(Step, DayProblem)>,
) -> Item {
    let id = format!("day-{step:?}").to_lowercase();
    let deed = Deed::TakeStep {
        step,
        field: id.clone(),
    };
    Item::Day(DayField {
        label,
        today: situation.now.date(),
        problem: problem
            .filter(|(at, _)| *at == step)
            .map(|(_, problem)| day_problem(problem)),
        actions: vec![Action::new(text, Weight::Secondary, deed)],
        id,
    })
}

fn day_problem(problem: DayProblem) -> Message {
    match problem {
        DayProblem::Missing => messages::day_missing(),
        DayProblem::Future => messages::day_future(),
        DayProblem::TooEarly => messages::day_too_early(),
    }
}
