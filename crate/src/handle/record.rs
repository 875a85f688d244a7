//! What of a request is worth an entry in the journal. Writes none.

use crate::journal::{Journal, ReminderDays, SwitchState, What};
use crate::observation::Observation;
use crate::reading::{Finding, Reading};
use crate::request::Request;
use crate::rights::step_day;
use crate::situation::Situation;
use crate::tidy;

/// Days for which "Later" hides the banner.
const LATER_DAYS: i64 = 7;
/// Characters of a page's wording that are kept.
const LABEL_LENGTH: usize = 200;

/// The entry that the request makes, if any.
pub(super) fn what(
    journal: &Journal,
    situation: &Situation,
    request: &Request,
    observed: Option<&(&Observation, Finding)>,
) -> Option<What> {
    let what = match request {
        Request::Observed { .. } => {
            let (observation, finding) = observed?;
            return seen(observation, finding).filter(|what| is_news(journal, what));
        }
        Request::OpenSwitch { interface_language } => What::SwitchOpened {
            interface_language: cut(interface_language),
        },
        Request::DeclareObjection => What::ObjectionDeclared,
        Request::NotObjecting => What::NotObjecting,
        Request::Reconsider => What::Reconsidered,
        Request::PostponeBanner => What::BannerPostponed {
            until: situation.now.date_in(LATER_DAYS)?,
        },
        Request::DismissBanner => What::BannerDismissed,
        Request::ChooseRegion { region } => What::RegionChosen { region: *region },
        Request::ChooseLanguage { language } => What::LanguageChosen {
            language: language.map(|language| language.folder().to_owned()),
        },
        Request::ChooseInterfaceLanguage { language } => What::InterfaceLanguageChosen {
            language: language.as_deref().map(cut),
        },
        Request::ChooseQuietMode { quiet } => What::QuietModeChosen { quiet: *quiet },
        // Only what comes of it is worth an entry: see `super::import`.
        Request::ImportJournal { .. } => return None,
        Request::ChooseReminder { days } => What::ReminderChosen {
            days: days.map(ReminderDays::number),
        },
        // The page says why a day cannot be; what comes in spite of that is dropped.
        Request::TakeStep { step, on } => {
            let on = step_day(&on.to_string(), situation.now.date()).ok()?;
            What::StepTaken { step: *step, on }
        }
        Request::TakeBackStep { step } => {
            situation.steps.on(*step)?;
            What::StepTakenBack { step: *step }
        }
        // The journal is the person's: what their organisation sets or shows is no part of it.
        Request::OpenOrganisationPage => return None,
        // The journal goes to every device, this choice to none.
        Request::ChooseSync { .. } => return None,
    };
    Some(what)
}

fn seen(observation: &Observation, finding: &Finding) -> Option<What> {
    let load = observation.load.clone();
    let interface_language = cut(&observation.interface_language);
    let state = match finding.reading {
        Reading::On => SwitchState::On,
        Reading::Off => SwitchState::Off,
        Reading::Unreadable(reason) => {
            return (!reason.is_passing()).then_some(What::SwitchUnreadable {
                reason,
                load,
                interface_language,
            });
        }
    };
    let label = &observation.switches.get(finding.switch?)?.texts.name;
    Some(What::SwitchSeen {
        state,
        load,
        label: cut(label),
        interface_language,
    })
}

/// A page is looked at many times; only what differs from the last that its load showed is news.
fn is_news(journal: &Journal, what: &What) -> bool {
    let last_of_load = |id: &str| {
        journal
            .entries()
            .iter()
            .rev()
            .map(|entry| &entry.what)
            .find(|what| match what {
                What::SwitchSeen { load, .. } | What::SwitchUnreadable { load, .. } => {
                    load.id == id
                }
                _ => false,
            })
    };
    match what {
        What::SwitchSeen { state, load, .. } => !matches!(
            last_of_load(&load.id),
            Some(What::SwitchSeen { state: last, .. }) if last == state
        ),
        What::SwitchUnreadable { reason, load, .. } => !matches!(
            last_of_load(&load.id),
            Some(What::SwitchUnreadable { reason: last, .. }) if last == reason
        ),
        _ => true,
    }
}

/// What a page says is text of somebody else's: tidied like any other, and not without end.
fn cut(text: &str) -> String {
    tidy::line(text).chars().take(LABEL_LENGTH).collect()
}
