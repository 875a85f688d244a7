//! The steps that are switches on the platform's own pages.

use super::{Card, label, of_setting};
use crate::journal::Standing;
use crate::request::{Addressed, Request};
use crate::situation::{Mode, SettingSituation, Situation};
use crate::view::page::link;
use crate::view::{Action, Item, Weight};
use crate::words::messages;

/// Turning off the platform's first switch.
pub(super) fn switch(situation: &Situation, setting: &SettingSituation) -> Card {
    // What else the switch does and does not do is known only where the platform says it.
    let (achieves, does_not) = match &situation.platform.once_off {
        Some(statement) => ((statement.message)(), messages::step_switch_does_not()),
        None => (messages::next_object_from_today(), messages::unlearn()),
    };
    let notes = situation.platform.notes.iter();
    let of_region = notes.filter(|note| note.is_of(situation.person.region));
    let of_region = of_region.map(|note| Item::Paragraph((note.statement.message)()));
    let mut rest: Vec<_> = of_region.collect();
    rest.push(Item::Actions(actions(setting)));
    rest.push(link(
        messages::link_information(),
        situation.platform.information,
    ));
    Card {
        id: "switch",
        name: messages::step_switch(),
        progress: of_setting(setting),
        minutes: 1,
        reasons: [messages::step_switch_why(), achieves, does_not],
        rest,
    }
}

/// Turning off a further switch.
pub(super) fn further(situation: &Situation, setting: &SettingSituation) -> Card {
    Card {
        id: setting.setting.slug(),
        name: messages::step_setting(label(situation, setting)),
        progress: of_setting(setting),
        minutes: 1,
        reasons: [
            messages::step_research_why(label(situation, setting)),
            messages::step_research_achieves(),
            messages::step_setting_does_not(),
        ],
        rest: vec![Item::Actions(actions(setting))],
    }
}

/// Leads to the switch; where Veto does not read it, the person can say that it is off, or take
/// that back.
fn actions(setting: &SettingSituation) -> Vec<Action> {
    let ask = |text, request| {
        let request = Addressed::to_setting(setting.setting, request);
        Action::send(text, Weight::Secondary, request)
    };
    let is_told = setting.mode == Mode::Told;
    let (text, said) = match setting.state.standing {
        Standing::Declared { .. } => (
            messages::action_confirm(),
            Some(ask(messages::action_mistaken(), Request::Reconsider)),
        ),
        Standing::Objected { .. } => (messages::action_confirm(), None),
        _ => (
            messages::action_open_switch(),
            is_told.then(|| ask(messages::action_declare(), Request::DeclareObjection)),
        ),
    };
    std::iter::once(Action::open_switch(setting.setting, text))
        .chain(said)
        .collect()
}
