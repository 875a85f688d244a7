//! The cards of the steps that are switches on the platform's own pages: AI training and research.

use super::{opening, visit};
use crate::journal::{Standing, Step};
use crate::region::Region;
use crate::rights::DayProblem;
use crate::situation::Situation;
use crate::view::page::link;
use crate::view::step_notes::notes;
use crate::view::{Action, Item};
use crate::words::{Argument, messages};

pub(super) fn switch(situation: &Situation) -> Vec<Item> {
    let mut items = opening(
        situation,
        None,
        [
            messages::step_switch_why(),
            messages::next_confirmed(),
            messages::step_switch_does_not(),
        ],
        1,
    );
    if situation.region == Region::UnitedKingdom {
        items.push(Item::Paragraph(messages::off_covers_microsoft()));
    }
    let text = match situation.state.standing {
        Standing::Objected { .. } | Standing::Declared { .. } => messages::action_confirm(),
        _ => messages::action_open_switch(),
    };
    items.push(Item::Actions(vec![Action::open_switch(situation, text)]));
    items.push(link(
        messages::link_information(),
        situation.platform.information,
    ));
    items
}

pub(super) fn research(situation: &Situation, problem: Option<(Step, DayProblem)>) -> Vec<Item> {
    let label = Argument::quoted(situation.platform.research, "en");
    let mut items = opening(
        situation,
        Some(Step::Research),
        [
            messages::step_research_why(label),
            messages::step_research_achieves(),
            messages::step_research_does_not(),
        ],
        1,
    );
    items.push(Item::Actions(vec![visit(
        messages::action_open_privacy(),
        situation.platform.privacy_settings_url(),
    )]));
    items.extend(notes(
        situation,
        Step::Research,
        messages::action_step_done(),
        problem,
    ));
    items
}
