//! Fuzz target: the kind of page that an address leads to agrees with how a browser parses the
//! address.

use url::{Position, Url};
use veto::address::{PageKind, page_kind};
use veto::platform::PlatformId;

pub(super) fn run(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else {
        return false;
    };
    let platform = PlatformId::LinkedIn.platform();
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
        let switch = &platform.switch;
        let is_switch = is_theirs && (page == switch.path || switch.also.contains(&page));
        assert_eq!(kind == PageKind::Switch, is_switch, "{text:?} is {kind:?}");
    }
    true
}
