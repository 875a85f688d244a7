//! The addresses of the replica’s pages, on the host of [`crate::replica::ORIGIN`].

/// The feed.
pub const FEED: &str = "/feed/";
/// A feed as heavy as a real one, for the benchmarks.
pub const HEAVY: &str = "/feed/heavy/";
/// Somebody’s profile.
pub const PROFILE: &str = "/in/ada/";
/// The home of the settings.
pub const SETTINGS: &str = "/mypreferences/d/";
/// The data-privacy category: links, no switch.
pub const PRIVACY: &str = "/mypreferences/d/categories/privacy";
/// The page of the AI switch.
pub const SWITCH: &str = "/mypreferences/d/settings/data-for-ai-improvement";
/// The page of the research-data switch.
pub const RESEARCH: &str = "/mypreferences/d/settings/data-for-research";
/// The page of the cookie switch.
pub const COOKIES: &str = "/mypreferences/d/settings/advertising-cookies";
/// The page of the dark-mode switch.
pub const DARK: &str = "/mypreferences/d/dark-mode";
/// The legacy home of the settings, which redirects.
pub const LEGACY: &str = "/psettings/";
/// The sign-in page to which signed-out visitors of the settings are led.
pub const SIGN_IN: &str = "/uas/login";
/// Where signed-out visitors of a profile are led.
pub const WALL: &str = "/authwall";

pub(crate) const FRAME: &str = "/mypreferences/frame";
