//! What a person can do about a platform, by how things stand there.

use crate::journal::{Standing, Step};
use crate::platform::Remedy;
use crate::request::{Addressed, Request};
use crate::rights::{Law, Objection};
use crate::situation::{Access, SettingSituation, Situation};
use crate::view::sign::sign;
use crate::view::status::{is_not_offered, most_urgent, overdue};
use crate::view::{Action, Command, ExtensionPage, Sign, Weight};
use crate::words::{Message, messages};

/// The actions for how things stand on the platform, the most important first.
///
/// **Invariant:** objecting and "I don't mind" are equally easy to reach, wherever both make sense.
pub(in crate::view) fn actions(situation: &Situation) -> Vec<Action> {
    match most_urgent(situation) {
        Some(setting) => of_setting(situation, setting),
        None => of_objection(situation),
    }
}

/// The one action of a row: the first of [`actions`] in a word. `None` if the platform asks nothing
/// of the person.
pub(super) fn in_a_word(situation: &Situation) -> Option<Action> {
    let text = match sign(situation) {
        Sign::OnAgain | Sign::Training | Sign::DaysLeft(_) => messages::row_object(),
        Sign::CannotTell | Sign::LookAgain => messages::row_look(),
        // The answer to an objection by form or letter is awaited, not looked for.
        Sign::Unconfirmed if !situation.settings.is_empty() => messages::row_look(),
        Sign::Overdue => messages::row_complain(),
        Sign::Unconfirmed | Sign::Confirmed | Sign::None => return None,
    };
    let mut all = actions(situation);
    // A look at the switch may come after the ways to object without it.
    let looks = |one: &Action| matches!(one.command, Command::Open { .. });
    let is_look = matches!(sign(situation), Sign::CannotTell | Sign::LookAgain);
    let place = all.iter().position(|one| is_look && looks(one));
    let chosen = (!all.is_empty()).then(|| all.swap_remove(place.unwrap_or(0)))?;
    Some(Action {
        text,
        weight: Weight::Quiet,
        ..chosen
    })
}

/// Asks the browser for host access to the platform's site.
pub(in crate::view) fn allow(situation: &Situation, weight: Weight) -> Action {
    let origins = vec![situation.platform.host_pattern()];
    Action::new(
        messages::action_allow_host_access(),
        weight,
        Command::GrantHostAccess { origins },
    )
}

fn of_setting(situation: &Situation, setting: &SettingSituation) -> Vec<Action> {
    let ask = |text, request| {
        let request = Addressed::to_setting(setting.setting, request);
        Action::send(text, Weight::Secondary, request)
    };
    match setting.state.standing {
        Standing::Unknown | Standing::Training { .. } | Standing::Reverted { .. } => {
            let mut open = Action::open_switch(setting.setting, messages::action_open_switch());
            let mut actions = Vec::new();
            if is_not_offered(setting) {
                open = Action {
                    weight: Weight::Secondary,
                    ..Action::open_switch(setting.setting, messages::action_confirm())
                };
                actions.extend(without_switch(situation));
            }
            if overdue(situation, setting).is_some() {
                open.weight = Weight::Secondary;
                actions.push(complain(situation));
            }
            actions.extend([
                open,
                ask(messages::action_not_objecting(), Request::NotObjecting),
            ]);
            if setting.state.unreadable_page.is_some() || situation.access != Access::Granted {
                actions.push(ask(messages::action_declare(), Request::DeclareObjection));
            }
            if hides_banner(situation, setting) {
                actions.push(Action {
                    weight: Weight::Quiet,
                    ..ask(messages::action_show_banner(), Request::ShowBanner)
                });
            }
            actions
        }
        Standing::Objected { .. } | Standing::Declared { .. } => {
            let look_again = Action {
                weight: match sign(situation) {
                    Sign::Confirmed | Sign::None => Weight::Secondary,
                    _ => Weight::Primary,
                },
                ..Action::open_switch(setting.setting, messages::action_confirm())
            };
            let mut actions = if overdue(situation, setting).is_none() {
                vec![look_again]
            } else {
                let weight = Weight::Secondary;
                vec![
                    complain(situation),
                    Action {
                        weight,
                        ..look_again
                    },
                ]
            };
            if let Standing::Declared { .. } = setting.state.standing {
                actions.push(ask(messages::action_mistaken(), Request::Reconsider));
            }
            actions
        }
        Standing::NotObjecting { .. } => {
            vec![ask(messages::action_reconsider(), Request::Reconsider)]
        }
    }
}

/// The way to object where the platform does not offer the switch: its form, or else the letter.
/// The next steps have all ways.
fn without_switch(situation: &Situation) -> Option<Action> {
    let form = situation.platform.objection_form.map(|form| {
        let url = form.url.to_owned();
        let text = messages::action_open_form();
        Action::new(text, Weight::Primary, Command::Visit { url })
    });
    let letter = situation.law().map(|_| {
        let platform = situation.platform.id();
        ExtensionPage::Letter.open_about(platform, messages::action_write_letter(), Weight::Primary)
    });
    form.or(letter)
}

/// Whether there would be a banner, had the person not closed or postponed it.
fn hides_banner(situation: &Situation, setting: &SettingSituation) -> bool {
    let today = situation.person.now.date();
    let is_closed = setting.state.is_banner_closed(today);
    is_closed && setting.setting.setting().asks && !situation.person.quiet()
}

/// The actions on a platform without a switch.
fn of_objection(situation: &Situation) -> Vec<Action> {
    let ask = |text, request| {
        let request = Addressed::to_platform(situation.platform.id(), request);
        Action::send(text, Weight::Secondary, request)
    };
    let rest = |text: Message| {
        let on = situation.person.now.date();
        let step = Step::Rest;
        ask(text, Request::TakeStep { step, on })
    };
    match situation.objection {
        Objection::NotSent if situation.steps.on(Step::Rest).is_some() => {
            let step = Step::Rest;
            vec![ask(
                messages::action_reconsider(),
                Request::TakeBackStep { step },
            )]
        }
        Objection::NotSent => {
            let object = object(situation);
            let may_rest = object.is_some();
            let rest = may_rest.then(|| rest(messages::action_not_objecting()));
            object.into_iter().chain(rest).collect()
        }
        Objection::Overdue { .. } if situation.overdue_answer().is_some() => {
            vec![complain(situation), rest(messages::action_rest())]
        }
        Objection::AnswerDue { .. } | Objection::Overdue { .. } | Objection::Answered { .. } => {
            Vec::new()
        }
    }
}

/// Leads to the form or the letter; `None` if there is neither.
fn object(situation: &Situation) -> Option<Action> {
    match situation.platform.remedy {
        Remedy::Form => situation.platform.objection_form.map(|form| {
            let url = form.url.to_owned();
            Action::new(
                messages::action_open_form(),
                Weight::Primary,
                Command::Visit { url },
            )
        }),
        Remedy::Letter => Some(ExtensionPage::Letter.open_about(
            situation.platform.id(),
            messages::action_write_letter(),
            Weight::Primary,
        )),
        Remedy::Read { .. } | Remedy::Told { .. } | Remedy::NothingToDo(_) => None,
    }
}

fn complain(situation: &Situation) -> Action {
    let text = match situation.law() {
        Some(Law::GdprAndSwissAct) => messages::action_write_report(),
        _ => messages::action_write_complaint(),
    };
    ExtensionPage::Complaint.open_about(situation.platform.id(), text, Weight::Primary)
}
