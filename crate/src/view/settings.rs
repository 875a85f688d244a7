//! The settings in the popup and on the welcome page: language, region, reminder, quiet mode and
//! sync, each with the current choice.

use super::organisation::note;
use crate::journal::{LanguageChoice, RemindAfter, ReminderDays};
use crate::region::Region;
use crate::request::Request;
use crate::situation::{RegionOrigin, Setting, Situation};
use crate::view::{Checkbox, Choice, ChoiceOption, Label};
use crate::words::{Language, Message, messages};

/// Veto's language.
pub(super) fn language(situation: &Situation) -> Choice {
    let request = |language| Request::ChooseLanguage { language };
    let each = Language::all().map(|language| {
        let label = Label::Own {
            name: language.own_name().to_owned(),
            language: language.tag(),
        };
        (label, Some(language))
    });
    // Show the organisation's default as chosen until the person chooses.
    let chosen = match situation.preferences.language {
        Some(LanguageChoice::Chosen(language)) => Some(language),
        Some(LanguageChoice::Browsers) => None,
        None => situation.policy.language,
    };
    Choice {
        note: note(situation, Setting::Language),
        ..choice(
            "language",
            messages::setting_language(),
            messages::setting_language_browser(),
            each,
            &chosen,
            request,
        )
    }
}

/// The person's region.
pub(super) fn region(situation: &Situation) -> Choice {
    let guess = match situation.region_origin {
        RegionOrigin::Assumed => messages::setting_region_assumed(region_name(situation.region)),
        RegionOrigin::Guessed => messages::setting_region_guessed(region_name(situation.region)),
        RegionOrigin::Chosen => messages::setting_region_guess(),
    };
    let each = Region::ALL.map(|region| (Label::Message(region_name(region)), Some(region)));
    choice(
        "region",
        messages::setting_region(),
        guess,
        each,
        &situation.preferences.region,
        |region| Request::ChooseRegion { region },
    )
}

/// The language in which the person uses the platform, among those whose wording Veto knows.
pub(super) fn interface_language(situation: &Situation) -> Choice {
    let each = situation.platform.interface.iter().map(|language| {
        let label = Label::Own {
            name: language.own_name.to_owned(),
            language: language.tag.to_owned(),
        };
        (label, Some(language.tag.to_owned()))
    });
    choice(
        "interface-language",
        messages::setting_interface_language(),
        messages::setting_interface_language_seen(),
        each,
        &situation.preferences.interface_language,
        |language| Request::ChooseInterfaceLanguage { language },
    )
}

/// A list whose first option leaves the choice to Veto.
fn choice<T: PartialEq>(
    id: &'static str,
    label: Message,
    automatic: Message,
    each: impl IntoIterator<Item = (Label, Option<T>)>,
    chosen: &Option<T>,
    request: impl Fn(Option<T>) -> Request,
) -> Choice {
    let options = std::iter::once((Label::Message(automatic), None)).chain(each);
    Choice {
        id,
        label,
        options: options
            .map(|(label, value)| ChoiceOption {
                label,
                chosen: value == *chosen,
                request: request(value),
            })
            .collect(),
        note: None,
    }
}

/// Quiet mode: whether nothing may be inserted on the platform's pages.
pub(super) fn quiet_mode(situation: &Situation) -> Checkbox {
    let quiet = situation.quiet();
    Checkbox {
        id: "quiet",
        label: messages::setting_quiet(),
        explanation: messages::setting_quiet_why(),
        request: Request::ChooseQuietMode { quiet: !quiet },
        checked: quiet,
        note: note(situation, Setting::Quiet).map(Box::new),
    }
}

/// After how many days Veto reminds the person to look at the switch again.
pub(super) fn reminder(situation: &Situation) -> Choice {
    let RemindAfter(chosen) = situation.remind_after();
    let days = ReminderDays::ALL.map(Some).into_iter().chain([None]);
    let options = days.map(|days| ChoiceOption {
        label: Label::Message(match days {
            Some(days) => messages::setting_reminder_days(days.number().get().into()),
            None => messages::setting_reminder_never(),
        }),
        chosen: days.map(ReminderDays::number) == chosen,
        request: Request::ChooseReminder { days },
    });
    Choice {
        id: "reminder",
        label: messages::setting_reminder(),
        options: options.collect(),
        note: note(situation, Setting::Reminder),
    }
}

/// Whether the journal is synced across devices.
pub(super) fn sync(situation: &Situation) -> Checkbox {
    let on = situation.sync.as_ref().is_some_and(|sync| sync.on);
    Checkbox {
        id: "sync",
        label: messages::setting_sync(),
        explanation: messages::setting_sync_why(),
        request: Request::ChooseSync { on: !on },
        checked: on,
        note: None,
    }
}

pub(super) fn region_name(region: Region) -> Message {
    match region {
        Region::EuropeanEconomicArea => messages::region_european_economic_area(),
        Region::Switzerland => messages::region_switzerland(),
        Region::UnitedKingdom => messages::region_united_kingdom(),
        Region::Canada => messages::region_canada(),
        Region::HongKong => messages::region_hong_kong(),
        Region::Elsewhere => messages::region_elsewhere(),
    }
}
