//! LinkedIn's data: addresses, wording, dates and controllers, with their sources.
//!
//! Facts that could not be confirmed are left out. A language in which LinkedIn's own words are not
//! known has no item here; Veto then shows LinkedIn's English words.

mod languages;
mod purposes;
mod setting_words;
mod sources;
mod statements;

use super::{AI_TRAINING, Controller, Followed, OnMeans, Platform, Remedy, Setting, TrainingStart};
use crate::region::Region;

pub(super) static LINKEDIN: Platform = Platform {
    slug: "linkedin",
    name: "LinkedIn",
    origin: "https://www.linkedin.com",
    followed: Followed::Always,
    remedy: Remedy::Read {
        settings: &[
            Setting {
                slug: AI_TRAINING,
                name: "Data for Generative AI Improvement",
                path: "/mypreferences/d/settings/data-for-ai-improvement",
                // Phones get the other settings under paths of this form, and some settings have an
                // address without "settings/", too.
                also: &[
                    "/mypreferences/m/settings/data-for-ai-improvement",
                    "/mypreferences/d/data-for-ai-improvement",
                    "/mypreferences/m/data-for-ai-improvement",
                ],
                // Described by SRF on 29 October 2025, by dawn.fi and by bukib.
                in_app: true,
                words: setting_words::AI_TRAINING,
                on: OnMeans::Allowed,
                asks: true,
            },
            Setting {
                slug: "research",
                name: "Social, economic, and workplace research",
                path: "/mypreferences/d/settings/policy-and-academic-research",
                also: &[
                    "/mypreferences/m/settings/policy-and-academic-research",
                    "/mypreferences/d/policy-and-academic-research",
                    "/mypreferences/m/policy-and-academic-research",
                ],
                in_app: false,
                words: setting_words::RESEARCH,
                on: OnMeans::Allowed,
                asks: false,
            },
        ],
        settings_root: "/mypreferences/",
        // "/mypreferences/d/" leads to the category of the account, not to that of privacy.
        categories: Some("/mypreferences/d/categories/"),
        sign_in: &["/login", "/uas/login", "/checkpoint/", "/authwall"],
    },
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
    by_default: Some(statements::BY_DEFAULT),
    once_off: Some(statements::ONCE_OFF),
    notes: statements::NOTES,
    used: statements::USED,
    not_used: statements::NOT_USED,
    information: sources::CONTROL_OF_USE,
    guidance: Some(statements::GUIDANCE),
    agreement: Some(sources::USER_AGREEMENT),
    prohibited_software: Some(sources::PROHIBITED_SOFTWARE),
    controllers: &[
        Controller {
            regions: &[Region::EuropeanEconomicArea, Region::Switzerland],
            name: "LinkedIn Ireland Unlimited Company",
            address: &["Wilton Plaza, Wilton Place", "Dublin 2"],
            country: "IE",
            source: sources::PRIVACY_POLICY,
        },
        Controller {
            regions: &[],
            name: "LinkedIn Corporation",
            address: &["1000 W. Maude Avenue", "Sunnyvale, CA 94085"],
            country: "US",
            source: sources::PRIVACY_POLICY,
        },
    ],
    lead_authority: Some("IE"),
    purposes: purposes::PURPOSES,
    objection_form: Some(sources::OBJECTION_FORM),
    officer: Some(sources::DATA_PROTECTION_OFFICER),
    privacy_settings: "/mypreferences/d/categories/privacy",
};
