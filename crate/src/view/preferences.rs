//! The preferences in the popup and on the welcome page: language, region, reminder, quiet mode and
//! sync, each with the current choice.

use super::organisation::note;
use crate::journal::{LanguageChoice, RemindAfter, ReminderDays};
use crate::platform::SettingId;
use crate::region::Region;
use crate::request::{Addressed, Request};
use crate::situation::{Person, PolicyDefault, RegionOrigin, Situation};
use crate::view::{Checkbox, Choice, ChoiceOption, Item, Label};
use crate::words::{Language, Message, messages};

/// Veto's language.
pub(super) fn language(person: &Person) -> Choice {
    let request = |language| Addressed::to_person(Request::ChooseLanguage { language });
    let each = Language::all().map(|language| {
        let label = Label::Own {
            name: language.own_name().to_owned(),
            language: language.tag(),
        };
        (label, Some(language))
    });
    // Show the organisation's default as chosen until the person chooses.
    let chosen = match person.preferences.language {
        Some(LanguageChoice::Chosen(language)) => Some(language),
        Some(LanguageChoice::Browsers) => None,
        None => person.policy.language,
    };
    Choice {
        note: note(person, PolicyDefault::Language),
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
pub(super) fn region(person: &Person) -> Choice {
    let guess = match person.region_origin {
        RegionOrigin::Assumed => messages::setting_region_assumed(region_name(person.region)),
        RegionOrigin::Guessed => messages::setting_region_guessed(region_name(person.region)),
        RegionOrigin::Chosen => messages::setting_region_guess(),
    };
    let each = Region::ALL.map(|region| (Label::Message(region_name(region)), Some(region)));
    choice(
        "region",
        messages::setting_region(),
        guess,
        each,
        &person.preferences.region,
        |region| Addressed::to_person(Request::ChooseRegion { region }),
    )
}

/// The person's region, on a page on which the law depends on it: says so as long as Veto only
/// assumes it.
pub(super) fn region_for_law(person: &Person) -> Vec<Item> {
    let is_assumed = person.region_origin != RegionOrigin::Chosen;
    let why = is_assumed.then(|| Item::Paragraph(messages::region_assumed_page()));
    why.into_iter()
        .chain([Item::Choice(region(person))])
        .collect()
}

/// The language in which the person uses the platform, among those in which Veto knows the words of
/// the setting.
pub(super) fn interface_language(situation: &Situation, setting: SettingId) -> Choice {
    let each = setting.setting().words.iter().map(|words| {
        let name = situation.platform.language_name(words.tag);
        let label = Label::Own {
            name: name.unwrap_or(words.tag).to_owned(),
            language: words.tag.to_owned(),
        };
        (label, Some(words.tag.to_owned()))
    });
    choice(
        format!("{}-interface-language", situation.platform.slug),
        messages::setting_interface_language(),
        messages::setting_interface_language_seen(),
        each,
        &situation.preferences.interface_language,
        |language| {
            let request = Request::ChooseInterfaceLanguage { language };
            Addressed::to_platform(situation.platform.id(), request)
        },
    )
}

/// A list whose first option leaves the choice to Veto.
fn choice<T: PartialEq>(
    id: impl Into<String>,
    label: Message,
    automatic: Message,
    each: impl IntoIterator<Item = (Label, Option<T>)>,
    chosen: &Option<T>,
    request: impl Fn(Option<T>) -> Addressed,
) -> Choice {
    let options = std::iter::once((Label::Message(automatic), None)).chain(each);
    Choice {
        id: id.into(),
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
pub(super) fn quiet_mode(person: &Person) -> Checkbox {
    let quiet = person.quiet();
    Checkbox {
        id: "quiet",
        label: messages::setting_quiet(),
        explanation: messages::setting_quiet_why(),
        request: Addressed::to_person(Request::ChooseQuietMode { quiet: !quiet }),
        checked: quiet,
        note: note(person, PolicyDefault::Quiet).map(Box::new),
    }
}

/// After how many days Veto reminds the person to look at the switch again.
pub(super) fn reminder(person: &Person) -> Choice {
    let RemindAfter(chosen) = person.remind_after();
    let days = ReminderDays::ALL.map(Some).into_iter().chain([None]);
    let options = days.map(|days| ChoiceOption {
        label: Label::Message(match days {
            Some(days) => messages::setting_reminder_days(days.number().get().into()),
            None => messages::setting_reminder_never(),
        }),
        chosen: days.map(ReminderDays::number) == chosen,
        request: Addressed::to_person(Request::ChooseReminder { days }),
    });
    Choice {
        id: "reminder".to_owned(),
        label: messages::setting_reminder(),
        options: options.collect(),
        note: note(person, PolicyDefault::Reminder),
    }
}

/// Whether the journal is synced across devices.
pub(super) fn sync(person: &Person) -> Checkbox {
    let on = person.sync.as_ref().is_some_and(|sync| sync.on);
    Checkbox {
        id: "sync",
        label: messages::setting_sync(),
        explanation: messages::setting_sync_why(),
        request: Addressed::to_person(Request::ChooseSync { on: !on }),
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
