//! The paths of the replica’s pages: those of X by its name, all others on the host of
//! [`crate::replica::ORIGIN`].

pub const FEED: &str = "/feed/";
/// A feed as heavy as the real one, for the benchmarks.
pub const HEAVY: &str = "/feed/heavy/";
/// The profile page of a member.
pub const PROFILE: &str = "/in/ada/";
/// The home page of the settings.
pub const SETTINGS: &str = "/mypreferences/d/";
/// The data-privacy category: links, no switch.
pub const PRIVACY: &str = "/mypreferences/d/categories/privacy";
/// The page of the AI switch.
pub const SWITCH: &str = "/mypreferences/d/settings/data-for-ai-improvement";
/// The page of the switch for research.
pub const RESEARCH: &str = "/mypreferences/d/settings/policy-and-academic-research";
pub const COOKIES: &str = "/mypreferences/d/settings/advertising-cookies";
pub const DARK: &str = "/mypreferences/d/dark-mode";
/// The legacy home page of the settings, which redirects.
pub const LEGACY: &str = "/psettings/";
/// The sign-in page, to which the settings redirect signed-out visitors.
pub const SIGN_IN: &str = "/uas/login";
/// The page to which a profile redirects signed-out visitors.
pub const WALL: &str = "/authwall";

/// X's home page.
pub const X_HOME: &str = "/home";
/// The home page of X's settings.
pub const X_SETTINGS: &str = "/settings/";
/// X's privacy settings: a link, no switch.
pub const X_PRIVACY: &str = "/settings/privacy_and_safety";
/// The page of X's box for training.
pub const GROK: &str = "/settings/grok_settings";
/// A sign-in page of X. Where X really sends a signed-out visitor is not known.
pub const X_SIGN_IN: &str = "/i/flow/login";

pub(crate) const FRAME: &str = "/mypreferences/frame";
