//! Public pages that support what Veto states about X: addresses and dates.

use crate::platform::{Confidence, Source};

/// X help: about Grok, with the switch and what it controls. Read through public notes on the page.
pub(super) const ABOUT_GROK: Source = Source {
    url: "https://help.x.com/en/using-x/about-grok",
    verified_on: (2026, 10, 2),
    confidence: Confidence::Medium,
};

/// X's privacy policy: who the controller is, by region, and who its lead authority is.
pub(super) const PRIVACY_POLICY: Source = Source {
    url: "https://x.com/en/privacy",
    verified_on: (2026, 11, 29),
    confidence: Confidence::High,
};

/// X's terms of service. They limit the access to published interfaces.
pub(super) const TERMS: Source = Source {
    url: "https://x.com/tos",
    verified_on: (2026, 8, 22),
    confidence: Confidence::High,
};

/// An article of 2024: private accounts and direct messages are not used. Others say the same.
pub(super) const PRIVATE_ACCOUNTS: Source = Source {
    url: "https://techlicious.com/tip/stop-x-formerly-twitter-from-using-your-data-to-train-its-ai",
    verified_on: (2026, 11, 29),
    confidence: Confidence::High,
};
