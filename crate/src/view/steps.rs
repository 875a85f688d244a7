//! The next steps: everything that the right to object offers beyond the switch, as a list, with a
//! page for each step that says what it is worth.

mod cards;
mod sources;

pub(super) use cards::of_step;

use cards::Card;

use super::page::{link, section};
use super::right::right;
use super::small_print::not_affiliated;
use super::step_notes::save_dates;
use super::{
    Action, AskedDay, Block, Command, ExtensionPage, Item, Page, Status, Task, Weight, preferences,
};
use crate::calendar::dates;
use crate::journal::Step;
use crate::platform::Remedy;
use crate::situation::Situation;
use crate::words::{Message, messages};

/// The list of the steps, or the page of one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSteps {
    pub heading: Message,
    /// What the list is for.
    pub lead: Option<Message>,
    /// Whether the page says how things stand on the platform: the list does.
    pub shows_status: bool,
    /// Everything below the lead.
    pub page: Page,
}

/// The page for a situation: of the step with this id, or the list of all steps if there is none.
/// `asked` is the step that the person reports.
#[must_use]
pub fn next_steps(situation: &Situation, step: Option<&str>, asked: Option<AskedDay>) -> NextSteps {
    let cards = cards::all(situation, asked);
    let (of_step, others): (Vec<_>, Vec<_>) =
        cards.into_iter().partition(|card| Some(card.id) == step);
    match of_step.into_iter().next() {
        Some(card) => one(situation, card),
        None => list(situation, others),
    }
}

fn list(situation: &Situation, cards: Vec<Card>) -> NextSteps {
    let mut blocks = match &situation.platform.remedy {
        Remedy::NothingToDo(reason) => vec![section(
            "nothing",
            messages::step_nothing(),
            false,
            vec![
                Item::Paragraph((reason.message)()),
                link(messages::link_information(), reason.source),
            ],
        )],
        _ => vec![Block::Tasks(tasks(situation, cards))],
    };
    if !dates(situation).is_empty() {
        blocks.push(Block::Actions(vec![save_dates()]));
    }
    let mut rights = right(situation);
    rights.extend(preferences::region_for_law(&situation.person));
    blocks.extend([
        section("right", messages::heading_right(), false, rights),
        Block::Note(messages::legal_notice()),
        Block::Note(not_affiliated(&situation.person)),
    ]);
    let lead = match situation.person.law {
        Some(_) if situation.settings.is_empty() => messages::steps_lead_written(),
        Some(_) => messages::steps_lead(),
        None => messages::steps_outside(),
    };
    NextSteps {
        heading: messages::action_open_steps(),
        lead: Some(lead),
        shows_status: true,
        page: page(situation, blocks),
    }
}

fn tasks(situation: &Situation, cards: Vec<Card>) -> Vec<Task> {
    let steps = ExtensionPage::NextSteps.about(situation.platform.id());
    let numbered = (1_u64..).zip(cards);
    let task = |(number, card): (u64, Card)| {
        let action = card.first_action();
        let (progress, words) = card.progress;
        Task {
            action,
            id: card.id,
            name: messages::step_heading(number, card.name),
            path: format!("{steps}&step={}", card.id),
            progress,
            words,
            time: messages::step_minutes(card.minutes),
        }
    };
    numbered.map(task).collect()
}

fn one(situation: &Situation, card: Card) -> NextSteps {
    let back = Action::new(
        messages::action_open_steps(),
        Weight::Quiet,
        Command::GoToExtensionPage {
            path: ExtensionPage::NextSteps.about(situation.platform.id()),
        },
    );
    let heading = situation.platform.labelled(card.name.clone());
    let blocks = vec![
        Block::Links(vec![back]),
        Block::Items {
            id: card.id,
            items: card.into_items(),
        },
        Block::Note(messages::legal_notice()),
    ];
    NextSteps {
        heading,
        lead: None,
        shows_status: false,
        page: page(situation, blocks),
    }
}

fn page(situation: &Situation, blocks: Vec<Block>) -> Page {
    Page {
        language: situation.person.language,
        title: messages::steps_title(),
        status: Status::of(situation),
        blocks,
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
