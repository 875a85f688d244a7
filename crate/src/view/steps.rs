//! The next steps page: everything that the right to object offers beyond the switch, and what each
//! step is worth.

mod cards;
mod sources;

pub(super) use cards::of_step;

use super::page::section;
use super::right::right;
use super::small_print::not_affiliated;
use super::{Action, Block, Command, Page, Status, Weight, file_name};
use crate::calendar::dates;
use crate::journal::Step;
use crate::rights::DayProblem;
use crate::situation::Situation;
use crate::words::{Message, messages};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSteps {
    pub heading: Message,
    /// What the page is for.
    pub lead: Message,
    /// Everything below the lead.
    pub page: Page,
}

/// The page for a situation. `problem` is the step whose day was not accepted, and why.
#[must_use]
pub fn next_steps(situation: &Situation, problem: Option<(Step, DayProblem)>) -> NextSteps {
    let mut blocks = cards::all(situation, problem);
    if !dates(situation).is_empty() {
        blocks.push(Block::Actions(vec![Action::new(
            messages::action_calendar(),
            Weight::Secondary,
            Command::SaveCalendar {
                file_name: file_name::calendar(),
            },
        )]));
    }
    blocks.extend([
        section("right", messages::heading_right(), false, right(situation)),
        Block::Note(messages::legal_notice()),
        Block::Note(not_affiliated(&situation.person)),
    ]);
    NextSteps {
        heading: messages::action_open_steps(),
        lead: match situation.person.law {
            Some(_) if situation.settings.is_empty() => messages::steps_lead_written(),
            Some(_) => messages::steps_lead(),
            None => messages::steps_outside(),
        },
        page: Page {
            language: situation.person.language,
            title: messages::steps_title(),
            status: Status::of(situation),
            blocks,
        },
    }
}

/// The name of a step; for `Answer` and `Rest`, what the person said.
pub(super) fn step_name(step: Step) -> Message {
    match step {
        Step::Research => messages::step_research(),
        Step::Form => messages::step_form(),
        Step::Letter => messages::step_letter(),
        Step::Answer => messages::action_answered(),
        Step::Complaint => messages::step_complaint(),
        Step::Rest => messages::action_rest(),
    }
}
