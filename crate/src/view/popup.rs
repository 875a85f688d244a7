//! The popup as blocks: the status, what the person can do, and everything that they should know.

pub(super) mod alerts;
pub(super) mod sections;

use super::organisation;
use super::small_print::not_affiliated;
use super::status::overdue;
use super::steps::checklist;
use super::{Action, Block, ExtensionPage, Page, Status, Weight};
use crate::journal::Standing;
use crate::request::Request;
use crate::situation::Situation;
use crate::words::messages;

#[must_use]
pub fn popup(situation: &Situation) -> Page {
    let mut blocks = alerts::all(situation);
    blocks.push(Block::Actions(actions(situation)));
    blocks.push(Block::Link(
        ExtensionPage::Record.open(messages::action_open_record(), Weight::Quiet),
    ));
    blocks.extend(organisation::section_of(situation));
    let [date, path, rest @ ..] = sections::all(situation);
    blocks.extend([date, path]);
    blocks.extend(checklist(situation));
    blocks.extend(rest);
    blocks.push(Block::Note(not_affiliated(situation)));
    blocks.push(Block::Link(
        ExtensionPage::Welcome.open(messages::action_open_welcome(), Weight::Quiet),
    ));
    Page {
        language: situation.language,
        title: messages::popup_title(),
        status: Status::of(situation),
        blocks,
    }
}

/// The actions for the current standing.
///
/// **Invariant:** objecting and "I don't mind" are equally easy to reach, wherever both make sense.
pub(super) fn actions(situation: &Situation) -> Vec<Action> {
    let not_objecting = || {
        Action::send(
            messages::action_not_objecting(),
            Weight::Secondary,
            Request::NotObjecting,
        )
    };
    let declare = || {
        Action::send(
            messages::action_declare(),
            Weight::Secondary,
            Request::DeclareObjection,
        )
    };
    match situation.state.standing {
        Standing::Unknown | Standing::Training { .. } | Standing::Reverted { .. } => {
            let mut actions = vec![
                Action::open_switch(situation, messages::action_open_switch()),
                not_objecting(),
            ];
            if situation.state.unreadable_page.is_some() || !situation.host_access {
                actions.push(declare());
            }
            actions
        }
        Standing::Objected { .. } | Standing::Declared { .. } => {
            let look_again = Action::open_switch(situation, messages::action_confirm());
            if overdue(situation).is_none() {
                return vec![look_again];
            }
            let complain = messages::action_write_complaint();
            vec![
                ExtensionPage::Complaint.open(complain, Weight::Primary),
                Action {
                    weight: Weight::Secondary,
                    ..look_again
                },
            ]
        }
        Standing::NotObjecting { .. } => {
            vec![Action::send(
                messages::action_reconsider(),
                Weight::Secondary,
                Request::Reconsider,
            )]
        }
    }
}
