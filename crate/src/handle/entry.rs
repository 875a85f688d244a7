//! Maps a request to the journal entry that it makes, if it makes one.

use super::examine::Examined;
use super::seen;
use crate::journal::{EntryKind, Journal, ReminderDays, Subject};
use crate::request::{Asked, Request};
use crate::rights::step_day;
use crate::sanitize;
use crate::situation::Everything;
use crate::view::LATER_DAYS;

/// Characters of a page's text that are stored; the rest is cut off.
const LABEL_LENGTH: usize = 200;

/// The entry that the request makes, with what it is about; or `None`.
pub(super) fn entry_for(
    journal: &Journal,
    everything: &Everything,
    asked: &Asked,
    examined: &Examined<'_>,
) -> Option<(Subject, EntryKind)> {
    match examined {
        Examined::Page(observed) => {
            let entry = seen::entry(journal, everything, observed)?;
            Some((Subject::Setting(observed.setting), entry))
        }
        Examined::File(import) => Some((Subject::Person, import.entry()?)),
        // It only asks for a place in the journal: nothing was seen yet.
        Examined::Load { .. } => None,
        Examined::Nothing => Some((asked.subject, entry_of_person(everything, asked)?)),
    }
}

/// The entry for what the person said, chose or did.
fn entry_of_person(everything: &Everything, asked: &Asked) -> Option<EntryKind> {
    let now = everything.person.now;
    let what = match &asked.request {
        Request::OpenSwitch { interface_language } => EntryKind::SwitchOpened {
            interface_language: cut(interface_language),
        },
        Request::DeclareObjection => EntryKind::ObjectionDeclared,
        Request::NotObjecting => EntryKind::NotObjecting,
        Request::Reconsider => EntryKind::Reconsidered,
        Request::PostponeBanner => EntryKind::BannerPostponed {
            until: now.date_in(LATER_DAYS.into())?,
        },
        Request::DismissBanner => EntryKind::BannerDismissed,
        Request::ShowBanner => EntryKind::BannerPostponed { until: now.date() },
        Request::ChooseRegion { region } => EntryKind::RegionChosen { region: *region },
        Request::ChooseLanguage { language } => EntryKind::LanguageChosen {
            language: language.map(|language| language.folder().to_owned()),
        },
        Request::ChooseInterfaceLanguage { language } => EntryKind::InterfaceLanguageChosen {
            language: language.as_deref().map(cut),
        },
        Request::ChooseQuietMode { quiet } => EntryKind::QuietModeChosen { quiet: *quiet },
        Request::ChooseReminder { days } => EntryKind::ReminderChosen {
            days: days.map(ReminderDays::number),
        },
        // The page explains why a day is not possible. A request that comes all the same is
        // dropped.
        Request::TakeStep { step, on } => {
            let on = step_day(&on.to_string(), now.date()).ok()?;
            EntryKind::StepTaken { step: *step, on }
        }
        Request::TakeBackStep { step } => {
            everything.on(asked.subject.platform()?).steps.on(*step)?;
            EntryKind::StepTakenBack { step: *step }
        }
        Request::UsePlatform => EntryKind::PlatformUsed,
        Request::LeavePlatform => EntryKind::PlatformNotUsed,
        // The journal is the person's own: what their organisation sets or shows is not part of it.
        Request::OpenOrganisationPage => return None,
        // The journal goes to every device, but these are for one device only.
        Request::ChooseSync { .. } | Request::DeleteRecord => return None,
        // Only what was examined makes an entry, and a page that moved shows nothing yet.
        Request::Moved
        | Request::Observed { .. }
        | Request::BeginLoad { .. }
        | Request::ImportJournal { .. } => {
            return None;
        }
    };
    Some(what)
}

/// The first 200 characters of a page's text. The text is not Veto's own, so it is sanitised like
/// all other input.
pub(super) fn cut(text: &str) -> String {
    sanitize::line(text).chars().take(LABEL_LENGTH).collect()
}
