//! X's data: addresses, wording and controllers, with their sources.
//!
//! Facts that could not be confirmed are left out: the page on which a signed-out visitor arrives,
//! and the day on which the training began. A language in which X's own words are not known has no
//! item here; Veto then shows X's English words.

mod languages;
mod purposes;
mod setting_words;
mod sources;
mod statements;

use super::{AI_TRAINING, Controller, Followed, OnMeans, Platform, Remedy, Setting};
use crate::region::Region;

pub(super) static X: Platform = Platform {
    slug: "x",
    name: "X",
    origin: "https://x.com",
    followed: Followed::WhenUsed,
    remedy: Remedy::Read {
        settings: &[Setting {
            slug: AI_TRAINING,
            name: "Grok & Third-party Collaborators",
            path: "/settings/grok_settings",
            also: &[],
            in_app: false,
            words: setting_words::AI_TRAINING,
            // A tick in the box allows the training.
            on: OnMeans::Allowed,
            asks: true,
        }],
        settings_root: "/settings/",
        categories: None,
        sign_in: &[],
    },
    interface_languages: languages::OFFERED,
    training_starts: &[],
    by_default: None,
    once_off: None,
    notes: &[],
    used: statements::USED,
    not_used: statements::NOT_USED,
    information: sources::ABOUT_GROK,
    guidance: None,
    agreement: Some(sources::TERMS),
    prohibited_software: None,
    controllers: &[
        Controller {
            regions: &[
                Region::EuropeanEconomicArea,
                Region::Switzerland,
                Region::UnitedKingdom,
            ],
            name: "X Internet Unlimited Company",
            address: &["One Cumberland Place, Fenian Street", "Dublin 2, D02 AX07"],
            country: "IE",
            source: sources::PRIVACY_POLICY,
        },
        Controller {
            regions: &[],
            name: "X Corp.",
            address: &["865 FM 1209, Building 2", "Bastrop, TX 78602"],
            country: "US",
            source: sources::PRIVACY_POLICY,
        },
    ],
    lead_authority: Some("IE"),
    purposes: purposes::PURPOSES,
    objection_form: None,
    officer: None,
    privacy_settings: "/settings/privacy_and_safety",
};
