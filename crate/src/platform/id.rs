//! Names of platforms and settings: slugs as the journal keeps them, and the ids of those that this
//! version of Veto knows.

use super::{Platform, Setting, registry};
use crate::words::{Argument, Message, messages};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The name of a platform or a setting in the journal, known to this version or not: 1 to 40
/// lower-case ASCII letters, digits or `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Slug(String);

/// A platform that this version knows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlatformId(&'static str);

/// A setting that this version knows, with the platform it belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SettingId {
    platform: PlatformId,
    slug: &'static str,
}

impl Slug {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if (1..=40).contains(&text.len()) && text.bytes().all(allowed) {
            Ok(Self(text))
        } else {
            Err("a name is 1 to 40 small letters, digits or -")
        }
    }
}

impl PlatformId {
    /// The platform that everybody who installs Veto uses.
    pub const LINKEDIN: Self = Self(super::linkedin::LINKEDIN.slug);

    /// Every platform that this version knows, in the order in which it is offered.
    pub fn all() -> impl Iterator<Item = Self> {
        registry::all().map(Platform::id)
    }

    /// The platform with this slug, if this version knows it.
    #[must_use]
    pub fn named(slug: &str) -> Option<Self> {
        Self::all().find(|id| id.0 == slug)
    }

    pub(super) const fn new(slug: &'static str) -> Self {
        Self(slug)
    }

    #[must_use]
    pub fn slug(self) -> &'static str {
        self.0
    }

    /// The data of this platform.
    ///
    /// # Panics
    /// Never: an id is made only of a platform that is registered.
    #[must_use]
    pub fn platform(self) -> &'static Platform {
        registry::all()
            .find(|platform| platform.slug == self.0)
            .expect("an id is made only of a registered platform")
    }
}

impl SettingId {
    /// LinkedIn's switch for training AI, the first setting that Veto knew. An entry of the journal
    /// that names no setting is about it.
    pub const FIRST: Self = Self {
        platform: PlatformId::LINKEDIN,
        slug: super::AI_TRAINING,
    };

    /// Every setting of every platform that this version knows.
    pub fn all() -> impl Iterator<Item = Self> {
        PlatformId::all().flat_map(|platform| platform.platform().setting_ids())
    }

    /// The setting with this slug, if the platform has it.
    #[must_use]
    pub fn named(platform: PlatformId, slug: &str) -> Option<Self> {
        platform
            .platform()
            .setting_ids()
            .find(|setting| setting.slug == slug)
    }

    pub(super) const fn new(platform: PlatformId, slug: &'static str) -> Self {
        Self { platform, slug }
    }

    #[must_use]
    pub fn platform_id(self) -> PlatformId {
        self.platform
    }

    /// The data of the platform.
    #[must_use]
    pub fn platform(self) -> &'static Platform {
        self.platform.platform()
    }

    #[must_use]
    pub fn slug(self) -> &'static str {
        self.slug
    }

    /// The data of this setting.
    ///
    /// # Panics
    /// Never: an id is made only of a setting of its platform.
    #[must_use]
    pub fn setting(self) -> &'static Setting {
        self.platform()
            .settings()
            .iter()
            .find(|setting| setting.slug == self.slug)
            .expect("an id is made only of a setting of its platform")
    }

    /// Whether this is the setting that its platform is looked after for.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.platform().setting_ids().next() == Some(self)
    }

    /// `text` with the platform's name as a label in front, and with that of the setting if it is
    /// not the first: what is said of one switch must not be taken for a word on another.
    pub(crate) fn labelled(self, text: impl Into<Argument>) -> Message {
        let platform = self.platform();
        if self.is_first() {
            return platform.labelled(text);
        }
        let both = format!("{}, {}", platform.name, self.setting().name);
        messages::platform_label(both.as_str(), text)
    }

    /// Full address of the page with the switch.
    #[must_use]
    pub fn url(self) -> String {
        format!("{}{}", self.platform().origin, self.setting().path)
    }
}

impl From<PlatformId> for Slug {
    fn from(id: PlatformId) -> Self {
        Self(id.0.to_owned())
    }
}

impl From<SettingId> for Slug {
    fn from(id: SettingId) -> Self {
        Self(id.slug.to_owned())
    }
}

impl fmt::Debug for PlatformId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl fmt::Debug for SettingId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.platform.0, self.slug)
    }
}
