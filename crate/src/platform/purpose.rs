//! Purposes: the uses of data that a person can object to, as data of a platform.

use super::PlatformId;
use crate::region::Region;
use crate::words::Message;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A use of personal data that a person can object to.
pub struct Purpose {
    pub id: PurposeId,
    /// The use in words, as an item of a list.
    pub message: fn() -> Message,
    /// The regions in which the platform uses data in this way; empty for all.
    pub regions: &'static [Region],
    /// Whether it is ticked before the person chooses.
    pub usual: bool,
}

impl Purpose {
    /// Whether people in `region` can object to it.
    #[must_use]
    pub fn is_in(&self, region: Region) -> bool {
        self.regions.is_empty() || self.regions.contains(&region)
    }
}

/// The id of a purpose in drafts and on pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PurposeId(pub(super) &'static str);

impl PurposeId {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl<'de> Deserialize<'de> for PurposeId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        let mut all = PlatformId::all().flat_map(|one| one.platform().purposes);
        let known = all.find(|purpose| purpose.id.0 == id);
        let unknown = || serde::de::Error::custom(format!("no purpose has the id {id:?}"));
        known.map(|purpose| purpose.id).ok_or_else(unknown)
    }
}

impl Serialize for PurposeId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}
