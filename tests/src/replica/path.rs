//! The paths of the replica’s pages, on the host of [`crate::replica::ORIGIN`].

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
pub const RESEARCH: &str = "/mypreferences/d/settings/data-for-research";
pub const COOKIES: &str = "/mypreferences/d/settings/advertising-cookies";
pub const DARK: &str = "/mypreferences/d/dark-mode";
/// The legacy home page of the settings, which redirects.
pub const LEGACY: &str = "/psettings/";
/// The sign-in page, to which the settings redirect signed-out visitors.
pub const SIGN_IN: &str = "/uas/login";
/// The page to which a profile redirects signed-out visitors.
pub const WALL: &str = "/authwall";

pub(crate) const FRAME: &str = "/mypreferences/frame";
