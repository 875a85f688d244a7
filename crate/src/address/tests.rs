//! Tests the kinds of addresses, and that look-alikes of the platform are foreign.

use super::*;
use crate::platform::{PlatformId, SettingId};

fn check(url: &str, expect: PageKind) {
    assert_eq!(
        page_kind(PlatformId::LINKEDIN.platform(), url),
        expect,
        "{url}"
    );
}

#[test]
fn kinds() {
    use PageKind::{Ordinary, Settings, SignIn};
    let switch = PageKind::Switch(SettingId::FIRST);
    let host = "https://www.linkedin.com";
    let page = "/mypreferences/d/settings/data-for-ai-improvement";
    check(&format!("{host}{page}"), switch);
    check(&format!("{host}{page}/"), switch);
    check(&format!("{host}{page}?trk=x#y"), switch);
    check(
        &format!("{host}/mypreferences/m/settings/data-for-ai-improvement"),
        switch,
    );
    for path in ["d", "m"].map(|tree| format!("/mypreferences/{tree}/data-for-ai-improvement")) {
        check(&format!("{host}{path}"), switch);
    }
    check(&format!("{host}{page}-more"), Settings);
    check(&format!("{host}/mypreferences/d/"), Settings);
    check(
        &format!("{host}/mypreferences/d/categories/privacy"),
        Settings,
    );
    check(&format!("{host}/uas/login?session_redirect={page}"), SignIn);
    check(&format!("{host}/login"), SignIn);
    check(&format!("{host}/login/en"), SignIn);
    check(&format!("{host}/authwall?trk=x"), SignIn);
    check(&format!("{host}/checkpoint/lg/login"), SignIn);
    check(&format!("{host}/logins"), Ordinary);
    check(&format!("{host}/feed/"), Ordinary);
    check(host, Ordinary);
}

#[test]
fn the_way_to_the_switch() {
    let check = |path: &str, expect| {
        let url = format!("https://www.linkedin.com{path}");
        let leads = leads_to_switch(PlatformId::LINKEDIN.platform(), &url);
        assert_eq!(leads, expect, "{url}");
    };
    check("/mypreferences/d", true);
    check("/mypreferences/d/?trk=x", true);
    check("/mypreferences/d/categories/privacy", true);
    check("/mypreferences/d/categories/account", true);
    check("/mypreferences/d/change-password", false);
    check("/mypreferences/d/settings/advertising-cookies", false);
    let elsewhere = "https://www.linkedin.com.evil.example/mypreferences/d/";
    assert!(!leads_to_switch(PlatformId::LINKEDIN.platform(), elsewhere));
}

#[test]
fn look_alikes_are_foreign() {
    let page = "/mypreferences/d/settings/data-for-ai-improvement";
    for start in [
        "http://www.linkedin.com",
        "https://linkedin.com",
        "https://be.linkedin.com",
        "https://www.linkedin.com.evil.example",
        "https://www.linkedin.com@evil.example",
        "https://www.linkedin.com:8443",
        "https://evil.example/https://www.linkedin.com",
        "",
        "about:blank#",
    ] {
        check(&format!("{start}{page}"), PageKind::Foreign);
    }
}
