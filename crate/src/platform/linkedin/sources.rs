//! Public pages that support what Veto states about LinkedIn: addresses and dates.

use crate::platform::{Confidence, Source};

/// LinkedIn help: how to control the use of your data for training models that create content.
pub(super) const CONTROL_OF_USE: Source =
    high("https://www.linkedin.com/help/linkedin/answer/a6278444");

/// LinkedIn help: the changes of 3 November 2025, by region.
pub(super) const UPDATE_BY_REGION: Source =
    high("https://www.linkedin.com/help/linkedin/answer/a8059228");

/// LinkedIn help: questions and answers on generative AI.
pub(super) const GENERATIVE_AI: Source =
    high("https://www.linkedin.com/help/linkedin/answer/a5538339");

/// The Belgian data-protection authority, 29 September 2025.
pub(super) const BELGIAN_AUTHORITY: Source = high(
    "https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/entrainement-de-l-ia-de-linkedin-sur-vos-donnees-comment-faire-si-vous-voulez-vous-y-opposer",
);

/// LinkedIn's User Agreement. Section 8.2 lists what members may not do.
pub(super) const USER_AGREEMENT: Source = high("https://www.linkedin.com/legal/user-agreement");

/// LinkedIn help: prohibited software and extensions. Quoted in a public extension's documents in
/// 2026; the page itself was not opened.
pub(super) const PROHIBITED_SOFTWARE: Source = Source {
    url: "https://www.linkedin.com/help/linkedin/answer/a1341387",
    verified_on: (2026, 11, 28),
    confidence: Confidence::High,
};

/// LinkedIn's privacy policy: who the controller is, by region.
pub(super) const PRIVACY_POLICY: Source = high("https://www.linkedin.com/legal/privacy-policy");

/// LinkedIn's form for objecting to the processing of data.
pub(super) const OBJECTION_FORM: Source =
    high("https://www.linkedin.com/help/linkedin/ask/TS-DPRO");

/// LinkedIn's form for writing to its data protection officer.
pub(super) const DATA_PROTECTION_OFFICER: Source =
    high("https://www.linkedin.com/help/linkedin/ask/TSO-DPO");

const fn high(url: &'static str) -> Source {
    Source {
        url,
        verified_on: (2026, 11, 23),
        confidence: Confidence::High,
    }
}
