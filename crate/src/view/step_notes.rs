//! Controls to report on which day a step was taken, or to withdraw that report.

use super::steps::step_name;
use super::{Action, Command, DayField, Item, Weight};
use crate::journal::Step;
use crate::request::{Addressed, Request};
use crate::rights::{DayProblem, Objection};
use crate::situation::Situation;
use crate::words::{Message, messages};

/// A control to report that the step was taken, or an action to withdraw that report.
pub(super) fn notes(
    situation: &Situation,
    step: Step,
    taken: Message,
    problem: Option<(Step, DayProblem)>,
) -> Vec<Item> {
    if situation.steps.on(step).is_some() {
        let undo = Action::send(
            messages::action_step_undo(),
            Weight::Quiet,
            Addressed::to_platform(situation.platform.id(), Request::TakeBackStep { step }),
        );
        return vec![Item::Actions(vec![undo])];
    }
    let label = match step {
        Step::Letter => messages::field_day_letter(),
        _ => messages::field_day(),
    };
    vec![day(situation, step, step_name(step), label, taken, problem)]
}

/// A control to report that the answer came, while an answer to the objection is awaited.
pub(super) fn answer(
    situation: &Situation,
    asked_by: Step,
    problem: Option<(Step, DayProblem)>,
) -> Option<Item> {
    // Form and letter share one answer: show the control at the step from which the month runs.
    let sent = match situation.objection {
        Objection::AnswerDue { sent, .. } | Objection::Overdue { sent, .. } => sent,
        Objection::NotSent | Objection::Answered { .. } => return None,
    };
    let first = [Step::Form, Step::Letter]
        .into_iter()
        .find(|step| situation.steps.on(*step) == Some(sent))?;
    (first == asked_by).then(|| {
        let (label, text) = (messages::field_day(), messages::action_answered());
        let about = step_name(asked_by);
        day(situation, Step::Answer, about, label, text, problem)
    })
}

fn day(
    situation: &Situation,
    step: Step,
    about: Message,
    label: Message,
    text: Message,
    problem: Option<(Step, DayProblem)>,
) -> Item {
    let id = format!("day-{step:?}").to_lowercase();
    let command = Command::TakeStep {
        platform: situation.platform.id().into(),
        step,
        field: id.clone(),
    };
    Item::Day(DayField {
        about,
        label,
        today: situation.person.now.date(),
        problem: problem
            .filter(|(at, _)| *at == step)
            .map(|(_, problem)| day_problem(problem)),
        actions: vec![Action::new(text, Weight::Secondary, command)],
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
