//! Meta's data for Facebook and Instagram: the objection form, dates and the controller, with their
//! sources.
//!
//! There is no switch: a person sends the form, and an e-mail confirms it. One objection covers the
//! accounts of one Accounts Centre. Facts that could not be confirmed are left out: the controller
//! outside the European Economic Area, the day of the start there, and what the terms say about
//! tools like Veto.

use super::{
    Confidence, Controller, Followed, Platform, Purpose, PurposeId, Remedy, Source, Statement,
    TrainingStart,
};
use crate::region::Region;
use crate::words::messages;

pub(super) static META: Platform = Platform {
    slug: "meta",
    name: "Facebook and Instagram",
    origin: "https://www.facebook.com",
    followed: Followed::WhenUsed,
    remedy: Remedy::Form,
    interface_languages: &[],
    training_starts: &[TrainingStart {
        regions: &[Region::EuropeanEconomicArea],
        date: (2025, 5, 27),
        source: IRISH_AUTHORITY,
    }],
    by_default: None,
    once_off: None,
    notes: &[],
    used: &[
        Statement {
            message: messages::used_public_content,
            source: IRISH_AUTHORITY,
        },
        Statement {
            message: messages::used_ai_chats,
            source: IRISH_AUTHORITY,
        },
    ],
    not_used: &[
        Statement {
            message: messages::not_used_private_messages,
            source: ANNOUNCEMENT,
        },
        Statement {
            message: messages::not_used_minors,
            source: ANNOUNCEMENT,
        },
    ],
    information: Source {
        url: "https://www.facebook.com/privacy/genai",
        verified_on: (2026, 8, 22),
        confidence: Confidence::High,
    },
    guidance: Some(Statement {
        message: messages::link_guidance_irish,
        source: IRISH_AUTHORITY,
    }),
    agreement: None,
    prohibited_software: None,
    controllers: &[Controller {
        regions: &[Region::EuropeanEconomicArea],
        name: "Meta Platforms Ireland Limited",
        address: &[
            "Attn: Privacy Operations",
            "Merrion Road",
            "Dublin 4, D04 X2K5",
        ],
        country: "IE",
        source: PRIVACY_POLICY,
    }],
    lead_authority: Some("IE"),
    purposes: PURPOSES,
    objection_form: Some(Source {
        url: "https://www.facebook.com/help/contact/6359191084165019",
        verified_on: (2026, 10, 2),
        confidence: Confidence::Medium,
    }),
    officer: Some(Source {
        url: "https://help.meta.com/support/privacy/",
        verified_on: (2026, 8, 22),
        confidence: Confidence::High,
    }),
    privacy_settings: "/privacy/center",
};

/// The Irish data-protection authority, 21 May 2025: what Meta announced, from which day, and how
/// to object.
const IRISH_AUTHORITY: Source = Source {
    url: "https://www.dataprotection.ie/en/news-media/latest-news/dpc-statement-meta-ai",
    verified_on: (2026, 11, 28),
    confidence: Confidence::High,
};

/// An article on what Meta announced on 14 April 2025. Others say the same.
const ANNOUNCEMENT: Source = Source {
    url: "https://www.techradar.com/computing/cyber-security/meta-is-set-to-train-its-ai-models-with-europeans-public-data-and-you-can-stop-it-doing-so",
    verified_on: (2026, 11, 29),
    confidence: Confidence::High,
};

/// Meta's privacy policy for people in Europe: who the controller is.
const PRIVACY_POLICY: Source = Source {
    url: "https://www.facebook.com/privacy/policy/",
    verified_on: (2026, 8, 22),
    confidence: Confidence::High,
};

const PURPOSES: &[Purpose] = &[
    // Training AI that creates content.
    Purpose {
        id: PurposeId("content"),
        message: messages::purpose_content,
        regions: &[],
        usual: true,
    },
    // The same, with what was published before.
    Purpose {
        id: PurposeId("past"),
        message: messages::purpose_past,
        regions: &[],
        usual: true,
    },
];
