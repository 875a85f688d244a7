//! Finds out what a request is about: a setting, a platform or the person.

use super::{Envelope, Refusal, Request, Sender};
use crate::journal::{Scope, Subject};
use crate::platform::{PlatformId, SettingId, Slug};
use serde::Serialize;
use std::hash::{Hash, Hasher};

/// A request with what it is about, as the views hand it to the shell. The shell adds an id, which
/// makes it an [`Envelope`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Addressed {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string | null"))]
    platform: Option<Slug>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string | null"))]
    setting: Option<Slug>,
    pub(crate) request: Request,
}

impl Hash for Addressed {
    /// Hashes what a control carries, so that requests need no hash of their own.
    fn hash<H: Hasher>(&self, state: &mut H) {
        serde_json::to_string(self).unwrap_or_default().hash(state);
    }
}

impl Addressed {
    pub(crate) fn to_setting(setting: SettingId, request: Request) -> Self {
        Self {
            platform: Some(setting.platform_id().into()),
            setting: Some(setting.into()),
            request,
        }
    }

    pub(crate) fn to_platform(platform: PlatformId, request: Request) -> Self {
        Self {
            platform: Some(platform.into()),
            setting: None,
            request,
        }
    }

    pub(crate) fn to_person(request: Request) -> Self {
        Self {
            platform: None,
            setting: None,
            request,
        }
    }
}

/// What the request is about.
///
/// # Errors
/// A [`Refusal`] if it does not say that, or if a tab names another platform than its own.
pub(super) fn of(sender: Sender, envelope: &Envelope) -> Result<Subject, Refusal> {
    let own = match sender {
        Sender::PlatformTab { platform, .. } => Some(platform),
        Sender::ExtensionPage => None,
    };
    let named = match &envelope.platform {
        Some(slug) => Some(PlatformId::named(slug.as_str()).ok_or(Refusal::UnknownSubject)?),
        None => None,
    };
    if own.is_some() && named.is_some() && own != named {
        return Err(Refusal::OtherPlatform);
    }
    let platform = own.or(named).ok_or(Refusal::UnknownSubject);
    match envelope.request.scope() {
        Scope::Person => Ok(Subject::Person),
        Scope::Platform => platform.map(Subject::Platform),
        Scope::Setting => {
            let slug = envelope.setting.as_ref().ok_or(Refusal::UnknownSubject)?;
            SettingId::named(platform?, slug.as_str())
                .map(Subject::Setting)
                .ok_or(Refusal::UnknownSubject)
        }
    }
}
