//! Maps a request to the journal entry that it makes, if it makes one.

use super::examine::Examined;
use super::seen;
use crate::journal::{Journal, ReminderDays, What};
use crate::request::Request;
use crate::rights::step_day;
use crate::situation::Situation;
use crate::tidy;
use crate::view::LATER_DAYS;

/// Characters of a page's text that are stored; the rest is cut off.
const LABEL_LENGTH: usize = 200;

/// The entry that the request makes, or `None`.
pub(super) fn entry_for(
    journal: &Journal,
    situation: &Situation,
    request: &Request,
    examined: &Examined<'_>,
) -> Option<What> {
    match examined {
        Examined::Page(observed) => seen::entry(journal, situation, observed),
        Examined::File(import) => import.entry(),
        // It only asks for a place in the journal: nothing was seen yet.
        Examined::Load { .. } => None,
        Examined::Nothing => entry_of_person(situation, request),
    }
}

/// The entry for what the person said, chose or did.
fn entry_of_person(situation: &Situation, request: &Request) -> Option<What> {
    let what = match request {
        Request::OpenSwitch { interface_language } => What::SwitchOpened {
            interface_language: cut(interface_language),
        },
        Request::DeclareObjection => What::ObjectionDeclared,
        Request::NotObjecting => What::NotObjecting,
        Request::Reconsider => What::Reconsidered,
        Request::PostponeBanner => What::BannerPostponed {
            until: situation.now.date_in(LATER_DAYS.into())?,
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
        Request::ChooseReminder { days } => What::ReminderChosen {
            days: days.map(ReminderDays::number),
        },
        // The page explains why a day is not possible. A request that comes all the same is
        // dropped.
        Request::TakeStep { step, on } => {
            let on = step_day(&on.to_string(), situation.now.date()).ok()?;
            What::StepTaken { step: *step, on }
        }
        Request::TakeBackStep { step } => {
            situation.steps.on(*step)?;
            What::StepTakenBack { step: *step }
        }
        // The journal is the person's own: what their organisation sets or shows is not part of it.
        Request::OpenOrganisationPage => return None,
        // The journal goes to every device, but this choice is for one device only.
        Request::ChooseSync { .. } => return None,
        // Only what was examined makes an entry.
        Request::Observed { .. } | Request::BeginLoad { .. } | Request::ImportJournal { .. } => {
            return None;
        }
    };
    Some(what)
}

/// The first 200 characters of a page's text. The text is not Veto's own, so it is sanitised like
/// all other input.
pub(super) fn cut(text: &str) -> String {
    tidy::line(text).chars().take(LABEL_LENGTH).collect()
}
