//! What of a request is worth an entry in the journal. Writes none.

use super::seen::Observed;
use crate::journal::{Journal, ReminderDays, What};
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
    observed: Option<&Observed<'_>>,
) -> Option<What> {
    let what = match request {
        Request::Observed { .. } => {
            return super::seen::entry(journal, situation, observed?);
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
        // It is a moment, not something that was seen.
        Request::BeginLoad { .. } => return None,
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

/// The beginning of what a page says: text of somebody else's, tidied like any other.
pub(super) fn cut(text: &str) -> String {
    tidy::line(text).chars().take(LABEL_LENGTH).collect()
}
