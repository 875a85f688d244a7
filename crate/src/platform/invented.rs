//! Invented platforms, one for each remedy, for the tests of the core: adding a platform must touch
//! no other code.

use super::{
    AI_TRAINING, Confidence, Controller, Followed, OfferedLanguage, OnMeans, Platform, Purpose,
    PurposeId, Remedy, Setting, SettingWords, Source, Statement,
};
use crate::words::messages;

pub(super) const ALL: [&Platform; 5] = [&READABLE, &TOLD, &FORM, &LETTER, &NOTHING_TO_DO];

/// Slug of the second setting of [`READABLE`], which does not ask.
pub(crate) const RESEARCH: &str = "research";

const SOURCE: Source = Source {
    url: "https://invented.example/facts",
    verified_on: (2026, 11, 23),
    confidence: Confidence::High,
};

const fn platform(
    slug: &'static str,
    name: &'static str,
    origin: &'static str,
    remedy: Remedy,
) -> Platform {
    Platform {
        slug,
        name,
        origin,
        followed: Followed::WhenUsed,
        remedy,
        interface_languages: &[OfferedLanguage {
            tag: "en",
            own_name: "English",
        }],
        training_starts: &[],
        by_default: None,
        once_off: None,
        used: &[],
        not_used: &[],
        notes: &[],
        information: SOURCE,
        guidance: None,
        controllers: &[Controller {
            regions: &[],
            name: "Invented Ltd",
            address: &["1 Example Street"],
            country: "IE",
            source: SOURCE,
        }],
        lead_authority: None,
        purposes: &[Purpose {
            id: PurposeId("content"),
            message: messages::purpose_content,
            regions: &[],
            usual: true,
        }],
        objection_form: None,
        officer: None,
        privacy_settings: "/settings/privacy",
        agreement: Some(SOURCE),
        prohibited_software: Some(SOURCE),
    }
}

const fn setting(
    slug: &'static str,
    path: &'static str,
    labels: &'static [SettingWords],
    asks: bool,
) -> Setting {
    Setting {
        slug,
        name: labels[0].labels[0],
        path,
        also: &[],
        in_app: false,
        words: labels,
        on: OnMeans::Allowed,
        asks,
    }
}

static READABLE: Platform = platform(
    "readable",
    "Readable",
    "https://readable.example",
    Remedy::Read {
        settings: &[
            setting(
                AI_TRAINING,
                "/settings/models",
                &[SettingWords {
                    tag: "en",
                    path: &["Settings", "Models"],
                    labels: &["Let our models learn from your posts"],
                    confidence: Confidence::High,
                }],
                true,
            ),
            setting(
                RESEARCH,
                "/settings/researchers",
                &[SettingWords {
                    tag: "en",
                    path: &["Settings", "Researchers"],
                    labels: &["Share your posts with researchers"],
                    confidence: Confidence::High,
                }],
                false,
            ),
        ],
        settings_root: "/settings/",
        categories: None,
        sign_in: &["/login"],
    },
);

static TOLD: Platform = platform(
    "told",
    "Told",
    "https://told.example",
    Remedy::Told {
        settings: &[setting(
            AI_TRAINING,
            "/settings",
            &[SettingWords {
                tag: "en",
                path: &["Settings", "Learning"],
                labels: &["Learn from my drawings"],
                confidence: Confidence::Medium,
            }],
            true,
        )],
    },
);

static FORM: Platform = Platform {
    objection_form: Some(Source {
        url: "https://form.example/object",
        ..SOURCE
    }),
    ..platform("form", "Form", "https://form.example", Remedy::Form)
};

static LETTER: Platform = platform("letter", "Letter", "https://letter.example", Remedy::Letter);

static NOTHING_TO_DO: Platform = platform(
    "nothing-to-do",
    "Nothing to do",
    "https://nothing.example",
    Remedy::NothingToDo(Statement {
        message: messages::next_nothing_to_do,
        source: SOURCE,
    }),
);

/// The id of an invented platform.
pub(crate) fn id(slug: &str) -> super::PlatformId {
    super::PlatformId::named(slug).expect("an invented platform")
}

/// The id of a setting of an invented platform.
pub(crate) fn setting_id(platform: &str, slug: &str) -> super::SettingId {
    super::SettingId::named(id(platform), slug).expect("a setting of an invented platform")
}
