//! Controls to report on which day a step was taken, or to withdraw that report.

use super::steps::step_name;
use super::{Action, Command, DayField, Item, Weight, file_name};
use crate::calendar::dates;
use crate::journal::Step;
use crate::request::{Addressed, Request};
use crate::rights::{DayProblem, Objection};
use crate::situation::Situation;
use crate::words::{Message, messages};

/// The step that the person reports: the page asks for its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedDay {
    pub step: Step,
    /// Why the day that was entered last is not accepted.
    pub problem: Option<DayProblem>,
}

/// A button to report that the step was taken, then a control for its day; once it was reported,
/// what can be done with that.
pub(super) fn notes(
    situation: &Situation,
    step: Step,
    taken: Message,
    asked: Option<AskedDay>,
) -> Item {
    if situation.steps.on(step).is_none() {
        let label = match step {
            Step::Letter => messages::field_day_letter(),
            _ => messages::field_day(),
        };
        return report(situation, step, step_name(step), label, taken, asked);
    }
    let undo = Action::send(
        messages::action_step_undo(),
        Weight::Quiet,
        Addressed::to_platform(situation.platform.id(), Request::TakeBackStep { step }),
    );
    let starts_a_month = matches!(step, Step::Form | Step::Letter);
    let calendar = (starts_a_month && !dates(situation).is_empty()).then(save_dates);
    Item::Actions(calendar.into_iter().chain([undo]).collect())
}

/// A control to report that the answer came, while an answer to the objection is awaited.
pub(super) fn answer(
    situation: &Situation,
    asked_by: Step,
    asked: Option<AskedDay>,
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
        report(situation, Step::Answer, about, label, text, asked)
    })
}

/// Saves the upcoming dates as a calendar file.
pub(super) fn save_dates() -> Action {
    let file_name = file_name::calendar();
    Action::new(
        messages::action_calendar(),
        Weight::Secondary,
        Command::SaveCalendar { file_name },
    )
}

/// The day is asked for only after the person has said that the step was taken, so that one stray
/// click puts no false day into the record.
fn report(
    situation: &Situation,
    step: Step,
    about: Message,
    label: Message,
    text: Message,
    asked: Option<AskedDay>,
) -> Item {
    let Some(asked) = asked.filter(|asked| asked.step == step) else {
        let command = Command::AskDay { step: Some(step) };
        return Item::Actions(vec![Action::new(text, Weight::Secondary, command)]);
    };
    let id = format!("day-{step:?}").to_lowercase();
    let note = Command::TakeStep {
        platform: situation.platform.id().into(),
        step,
        field: id.clone(),
    };
    let cancel = Command::AskDay { step: None };
    Item::Day(DayField {
        id,
        about,
        label,
        today: situation.person.now.date(),
        problem: asked.problem.map(day_problem),
        actions: vec![
            Action::new(messages::action_note_day(), Weight::Primary, note),
            Action::new(messages::action_cancel(), Weight::Quiet, cancel),
        ],
    })
}

fn day_problem(problem: DayProblem) -> Message {
    match problem {
        DayProblem::Missing => messages::day_missing(),
        DayProblem::Future => messages::day_future(),
        DayProblem::TooEarly => messages::day_too_early(),
    }
}
