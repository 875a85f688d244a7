//! Describes an entry of the journal in a sentence, without its date and place.

use crate::journal::{Meaning, SetAsideReason, Step, SwitchState, What};
use crate::platform::Platform;
use crate::tidy;
use crate::view::reason::why;
use crate::view::settings::region_name;
use crate::view::steps::step_name;
use crate::words::{Argument, Language, Message, messages};
use chrono::NaiveDate;

pub(super) fn sentence(what: &What, meaning: Meaning, platform: &Platform) -> Message {
    match what {
        What::SwitchSeen { state, .. } => reading(*state, meaning),
        What::SwitchUnreadable { reason, .. } => messages::told_unreadable(why(*reason)),
        What::SwitchOpened { .. } => messages::told_opened(),
        What::ObjectionDeclared => messages::told_declared(),
        What::NotObjecting => messages::told_not_objecting(),
        What::Reconsidered => messages::told_reconsidered(),
        What::BannerPostponed { until } => messages::told_postponed(*until),
        What::BannerDismissed => messages::told_dismissed(),
        What::RegionChosen {
            region: Some(region),
        } => messages::told_region(region_name(*region)),
        What::RegionChosen { region: None } => messages::told_region_guess(),
        What::LanguageChosen {
            language: Some(folder),
        } => {
            let name = match Language::named(folder) {
                Some(language) => Argument::quoted(language.own_name(), &language.tag()),
                None => tidy::line(folder).as_str().into(),
            };
            messages::told_language(name)
        }
        What::LanguageChosen { language: None } => messages::told_language_browser(),
        What::InterfaceLanguageChosen {
            language: Some(tag),
        } => messages::told_interface_language(Argument::quoted(language_name(platform, tag), tag)),
        What::InterfaceLanguageChosen { language: None } => {
            messages::told_interface_language_seen()
        }
        What::QuietModeChosen { quiet: true } => messages::told_quiet(),
        What::QuietModeChosen { quiet: false } => messages::told_not_quiet(),
        What::ReminderChosen { days: Some(days) } => messages::told_reminder(days.get().into()),
        What::ReminderChosen { days: None } => messages::told_no_reminder(),
        What::StepTaken { step, on } => taken(*step, *on),
        What::StepTakenBack { step } => messages::told_taken_back(step_name(*step)),
        What::JournalSetAside {
            reason: SetAsideReason::Corrupt,
            ..
        } => messages::told_set_aside_corrupt(),
        What::JournalSetAside {
            reason: SetAsideReason::Newer,
            ..
        } => messages::told_set_aside_newer(),
        What::JournalImported { entries } => messages::told_imported(*entries),
    }
}

fn taken(step: Step, on: NaiveDate) -> Message {
    match step {
        Step::Research => messages::told_research(on),
        Step::Form => messages::told_form(on),
        Step::Letter => messages::told_letter(on),
        Step::Answer => messages::told_answer(on),
        Step::Complaint => messages::told_complaint(on),
        Step::Rest => messages::told_rest(on),
    }
}

fn reading(state: SwitchState, meaning: Meaning) -> Message {
    let state = match (state, meaning) {
        (_, Meaning::OnAgain) => messages::told_on_again(),
        (_, Meaning::Confirmed) => messages::told_confirmed(),
        (SwitchState::On, _) => messages::told_on(),
        (SwitchState::Off, _) => messages::told_off(),
    };
    if meaning == Meaning::Stale {
        messages::told_stale(state)
    } else {
        state
    }
}

/// A language's name for itself, or its tag if the name is not known.
pub(super) fn language_name<'a>(platform: &Platform, tag: &'a str) -> &'a str {
    platform
        .interface_in(tag)
        .map_or(tag, |language| language.own_name)
}
