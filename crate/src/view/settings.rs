//! The choices a person can make in the popup, each with what is chosen now. Makes none.

use crate::region::Region;
use crate::request::Request;
use crate::situation::{RegionOrigin, Situation};
use crate::words::{Language, Message, messages};

/// A list of which one is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Name for the control, in the page.
    pub id: &'static str,
    /// What it is about.
    pub label: Message,
    /// What can be chosen.
    pub options: Vec<Choosable>,
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// What it is called.
    pub label: Label,
    /// What choosing it asks of the background.
    pub request: Request,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Something that is on when ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Name for the control, in the page.
    pub id: &'static str,
    /// What it turns on.
    pub label: Message,
    /// Why one might.
    pub explanation: Message,
    /// What ticking or unticking it now asks of the background.
    pub request: Request,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// A text that is said, or one that is the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// Words.
    Said(Message),
    /// A name for itself, and the language it is in.
    Own {
        /// The name.
        name: String,
        /// BCP 47 tag.
        language: String,
    },
}

/// Veto's language.
pub(super) fn language(situation: &Situation) -> Choice {
    let chosen = situation.preferences.language;
    let automatic = Choosable {
        label: Label::Said(messages::setting_language_browser()),
        request: Request::ChooseLanguage { language: None },
        chosen: chosen.is_none(),
    };
    let each = Language::all().map(|language| Choosable {
        label: Label::Own {
            name: language.own_name().to_owned(),
            language: language.tag(),
        },
        request: Request::ChooseLanguage {
            language: Some(language),
        },
        chosen: chosen == Some(language),
    });
    Choice {
        id: "language",
        label: messages::setting_language(),
        options: std::iter::once(automatic).chain(each).collect(),
    }
}

/// Where the person is.
pub(super) fn region(situation: &Situation) -> Choice {
    let chosen = situation.preferences.region;
    let guess = match situation.region_origin {
        RegionOrigin::Assumed => messages::setting_region_assumed(region_name(situation.region)),
        RegionOrigin::Guessed => messages::setting_region_guessed(region_name(situation.region)),
        RegionOrigin::Chosen => messages::setting_region_guess(),
    };
    let automatic = Choosable {
        label: Label::Said(guess),
        request: Request::ChooseRegion { region: None },
        chosen: chosen.is_none(),
    };
    let each = Region::ALL.into_iter().map(|region| Choosable {
        label: Label::Said(region_name(region)),
        request: Request::ChooseRegion {
            region: Some(region),
        },
        chosen: chosen == Some(region),
    });
    Choice {
        id: "region",
        label: messages::setting_region(),
        options: std::iter::once(automatic).chain(each).collect(),
    }
}

/// The language in which the person uses the platform, among those whose wording is known.
pub(super) fn interface_language(situation: &Situation) -> Choice {
    let chosen = situation.preferences.interface_language.as_deref();
    let automatic = Choosable {
        label: Label::Said(messages::setting_interface_language_seen()),
        request: Request::ChooseInterfaceLanguage { language: None },
        chosen: chosen.is_none(),
    };
    let each = situation
        .platform
        .interface
        .iter()
        .map(|language| Choosable {
            label: Label::Own {
                name: language.own_name.to_owned(),
                language: language.tag.to_owned(),
            },
            request: Request::ChooseInterfaceLanguage {
                language: Some(language.tag.to_owned()),
            },
            chosen: chosen == Some(language.tag),
        });
    Choice {
        id: "interface-language",
        label: messages::setting_interface_language(),
        options: std::iter::once(automatic).chain(each).collect(),
    }
}

/// Whether nothing may be inserted on the platform's pages.
pub(super) fn quiet_mode(situation: &Situation) -> Tick {
    let quiet = situation.preferences.quiet;
    Tick {
        id: "quiet",
        label: messages::setting_quiet(),
        explanation: messages::setting_quiet_why(),
        request: Request::ChooseQuietMode { quiet: !quiet },
        ticked: quiet,
    }
}

fn region_name(region: Region) -> Message {
    match region {
        Region::EuropeanEconomicArea => messages::region_european_economic_area(),
        Region::Switzerland => messages::region_switzerland(),
        Region::UnitedKingdom => messages::region_united_kingdom(),
        Region::Canada => messages::region_canada(),
        Region::HongKong => messages::region_hong_kong(),
        Region::Elsewhere => messages::region_elsewhere(),
    }
}
