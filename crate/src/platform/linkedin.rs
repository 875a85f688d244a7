//! LinkedIn's data: addresses, wording, dates and controllers, with their sources.
//!
//! Facts that could not be confirmed are left out. A language in which LinkedIn's own words are not
//! known has no item here; Veto then shows LinkedIn's English words.

mod interface;
mod languages;
mod purposes;
mod sources;
mod statements;

use super::{Controller, Platform, SwitchPage, TrainingStart};
use crate::region::Region;

pub(super) static LINKEDIN: Platform = Platform {
    name: "LinkedIn",
    origin: "https://www.linkedin.com",
    switch: SwitchPage {
        path: "/mypreferences/d/settings/data-for-ai-improvement",
        // Phones get the other settings under paths of this form.
        also: &["/mypreferences/m/settings/data-for-ai-improvement"],
        settings: "/mypreferences/",
    },
    sign_in: &["/login", "/uas/login", "/checkpoint/", "/authwall"],
    interface: interface::LANGUAGES,
    interface_languages: languages::OFFERED,
    training_starts: &[
        TrainingStart {
            regions: &[
                Region::EuropeanEconomicArea,
                Region::Switzerland,
                Region::UnitedKingdom,
                Region::Canada,
                Region::HongKong,
            ],
            date: (2025, 11, 3),
            source: sources::UPDATE_BY_REGION,
        },
        TrainingStart {
            regions: &[],
            date: (2024, 11, 20),
            source: sources::UPDATE_BY_REGION,
        },
    ],
    used: statements::USED,
    not_used: statements::NOT_USED,
    information: sources::CONTROL_OF_USE,
    guidance: sources::BELGIAN_AUTHORITY,
    agreement: sources::USER_AGREEMENT,
    controllers: &[
        Controller {
            regions: &[Region::EuropeanEconomicArea, Region::Switzerland],
            name: "LinkedIn Ireland Unlimited Company",
            address: &["Wilton Plaza, Wilton Place", "Dublin 2", "Ireland"],
            source: sources::PRIVACY_POLICY,
        },
        Controller {
            regions: &[],
            name: "LinkedIn Corporation",
            address: &["1000 W. Maude Avenue", "Sunnyvale, CA 94085", "USA"],
            source: sources::PRIVACY_POLICY,
        },
    ],
    purposes: purposes::PURPOSES,
    objection_form: sources::OBJECTION_FORM,
    officer: sources::DATA_PROTECTION_OFFICER,
    privacy_settings: "/mypreferences/d/categories/privacy",
    research: "Social, economic and workplace research",
    setting: "Data for Generative AI Improvement",
};
