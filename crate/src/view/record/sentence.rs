//! Describes an entry of the journal in a sentence, without its date and place.

use crate::journal::{Entry, EntryKind, SetAsideReason, Step, Subject, SwitchState, Transition};
use crate::platform::{PlatformId, Slug};
use crate::sanitize;
use crate::view::preferences::region_name;
use crate::view::reason::why;
use crate::view::steps::step_name;
use crate::words::{Argument, Language, Message, messages};
use chrono::NaiveDate;

/// The sentence for an entry. If it is about a setting or a platform, the name of that is a label
/// in front; of one that this version does not know, the slug.
pub(super) fn sentence(entry: &Entry, transition: Transition) -> Message {
    let sentence = without_label(entry, transition);
    match entry.subject() {
        Some(Subject::Setting(setting)) => setting.labelled(sentence),
        Some(Subject::Platform(platform)) => platform.platform().labelled(sentence),
        Some(Subject::Person) => sentence,
        None => {
            let slugs = [&entry.platform, &entry.setting].into_iter().flatten();
            let slugs: Vec<_> = slugs.map(Slug::as_str).collect();
            messages::platform_label(slugs.join(", ").as_str(), sentence)
        }
    }
}

fn without_label(entry: &Entry, transition: Transition) -> Message {
    match &entry.what {
        EntryKind::SwitchSeen { state, .. } => reading(*state, transition),
        EntryKind::SwitchUnreadable { reason, .. } => messages::entry_unreadable(why(*reason)),
        EntryKind::SwitchOpened { .. } => messages::entry_opened(),
        EntryKind::ObjectionDeclared => messages::entry_declared(),
        EntryKind::NotObjecting => messages::entry_not_objecting(),
        EntryKind::Reconsidered => messages::entry_reconsidered(),
        EntryKind::BannerPostponed { until } if *until <= entry.at.date_naive() => {
            messages::entry_banner_shown()
        }
        EntryKind::BannerPostponed { until } => messages::entry_postponed(*until),
        EntryKind::BannerDismissed => messages::entry_dismissed(),
        EntryKind::RegionChosen {
            region: Some(region),
        } => messages::entry_region(region_name(*region)),
        EntryKind::RegionChosen { region: None } => messages::entry_region_guess(),
        EntryKind::LanguageChosen {
            language: Some(folder),
        } => {
            let name = match Language::named(folder) {
                Some(language) => Argument::quoted(language.own_name(), &language.tag()),
                None => sanitize::line(folder).as_str().into(),
            };
            messages::entry_language(name)
        }
        EntryKind::LanguageChosen { language: None } => messages::entry_language_browser(),
        EntryKind::InterfaceLanguageChosen {
            language: Some(tag),
        } => {
            let platform = entry.platform.as_ref();
            let platform = platform.and_then(|slug| PlatformId::named(slug.as_str()));
            let name = platform.and_then(|one| one.platform().language_name(tag));
            messages::entry_interface_language(Argument::quoted(name.unwrap_or(tag), tag))
        }
        EntryKind::InterfaceLanguageChosen { language: None } => {
            messages::entry_interface_language_seen()
        }
        EntryKind::QuietModeChosen { quiet: true } => messages::entry_quiet(),
        EntryKind::QuietModeChosen { quiet: false } => messages::entry_not_quiet(),
        EntryKind::ReminderChosen { days: Some(days) } => {
            messages::entry_reminder(days.get().into())
        }
        EntryKind::ReminderChosen { days: None } => messages::entry_no_reminder(),
        EntryKind::StepTaken { step, on } => taken(*step, *on),
        EntryKind::StepTakenBack { step } => messages::entry_taken_back(step_name(*step)),
        EntryKind::PlatformUsed => messages::entry_platform_used(),
        EntryKind::PlatformNotUsed => messages::entry_platform_not_used(),
        EntryKind::JournalSetAside {
            reason: SetAsideReason::Corrupt,
            ..
        } => messages::entry_set_aside_corrupt(),
        EntryKind::JournalSetAside {
            reason: SetAsideReason::Newer,
            ..
        } => messages::entry_set_aside_newer(),
        EntryKind::JournalImported { entries } => messages::entry_imported(*entries),
    }
}

fn taken(step: Step, on: NaiveDate) -> Message {
    match step {
        Step::Research => messages::entry_research(on),
        Step::Form => messages::entry_form(on),
        Step::Letter => messages::entry_letter(on),
        Step::Answer => messages::entry_answer(on),
        Step::Complaint => messages::entry_complaint(on),
        Step::Rest => messages::entry_rest(on),
    }
}

fn reading(state: SwitchState, transition: Transition) -> Message {
    let state = match (state, transition) {
        (_, Transition::OnAgain) => messages::entry_on_again(),
        (_, Transition::Confirmed) => messages::entry_confirmed(),
        (SwitchState::On, _) => messages::entry_on(),
        (SwitchState::Off, _) => messages::entry_off(),
    };
    if transition == Transition::Stale {
        messages::entry_stale(state)
    } else {
        state
    }
}
