//! Fuzz target: the kind of page that an address leads to agrees with how a browser parses the
//! address.

use url::{Position, Url};
use veto::address::{PageKind, page_kind};
use veto::platform::{Platform, PlatformId, SettingId};

pub(super) fn run(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else {
        return false;
    };
    PlatformId::all().for_each(|id| on_platform(id.platform(), text));
    true
}

fn on_platform(platform: &Platform, text: &str) {
    let kind = page_kind(platform, text);
    let url = Url::parse(text).ok();
    let is_on = |url: &Url| url[..Position::BeforePath] == *platform.origin;
    let is_theirs = url.as_ref().is_some_and(is_on);
    assert!(
        kind == PageKind::Foreign || is_theirs,
        "{text:?} is {kind:?}"
    );
    // Browsers report addresses in their own normal form, so the stricter guarantee is for those
    // only.
    if let Some(url) = url.filter(|url| url.as_str() == text) {
        assert_eq!(kind != PageKind::Foreign, is_theirs, "{text:?} is {kind:?}");
        let page = url.path().strip_suffix('/').unwrap_or(url.path());
        let is_at = |setting: &SettingId| {
            let setting = setting.setting();
            page == setting.path || setting.also.contains(&page)
        };
        let expect = platform.setting_ids().find(|one| is_theirs && is_at(one));
        let shown = match kind {
            PageKind::Switch(setting) => Some(setting),
            _ => None,
        };
        assert_eq!(shown, expect, "{text:?} is {kind:?}");
    }
}
