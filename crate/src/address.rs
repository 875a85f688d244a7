//! Classifies the address of a page: the switch, settings, sign-in, ordinary, or not the
//! platform's.

use crate::platform::{Platform, Remedy, SettingId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The page with this switch.
    Switch(SettingId),
    /// Another settings page.
    Settings,
    /// A page to which a signed-out visitor is sent.
    SignIn,
    /// Any other page of the platform.
    Ordinary,
    /// Not a page of the platform.
    Foreign,
}

/// Returns the kind of the page at `url`, which must be as the browser writes it.
#[must_use]
pub fn page_kind(platform: &Platform, url: &str) -> PageKind {
    let Some(path) = path_below(platform.origin, url) else {
        return PageKind::Foreign;
    };
    let page = path.strip_suffix('/').unwrap_or(path);
    let Remedy::Read {
        settings_root,
        sign_in,
        ..
    } = platform.remedy
    else {
        return PageKind::Ordinary;
    };
    let is_at_switch = |setting: &SettingId| {
        let setting = setting.setting();
        page == setting.path || setting.also.contains(&page)
    };
    if let Some(setting) = platform.setting_ids().find(is_at_switch) {
        PageKind::Switch(setting)
    } else if path.starts_with(settings_root) {
        PageKind::Settings
    } else if sign_in.iter().any(|start| is_at(path, start)) {
        PageKind::SignIn
    } else {
        PageKind::Ordinary
    }
}

/// Whether people look for the platform's switches on the page at `url`: its privacy settings, a
/// page above them, or another list of settings.
#[must_use]
pub fn leads_to_switch(platform: &Platform, url: &str) -> bool {
    let is_category = |path: &str| match platform.remedy {
        Remedy::Read { categories, .. } => categories.is_some_and(|start| path.starts_with(start)),
        _ => false,
    };
    path_below(platform.origin, url)
        .is_some_and(|path| is_at(platform.privacy_settings, path) || is_category(path))
}

/// The path of `url`, if it is on exactly this origin.
fn path_below<'u>(origin: &str, url: &'u str) -> Option<&'u str> {
    let rest = url.strip_prefix(origin)?;
    // Anything else that follows would make it another host: `…com.evil`, `…com@evil`, `…com:8443`.
    if !rest.starts_with('/') {
        return rest.is_empty().then_some("/");
    }
    Some(rest.split(['?', '#']).next().unwrap_or(rest))
}

/// Whether `path` is `start` or below it. `/loginsomething` is not below `/login`.
fn is_at(path: &str, start: &str) -> bool {
    path.strip_prefix(start)
        .is_some_and(|rest| start.ends_with('/') || rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests;
