//! What kind of page an address is, as far as a platform's layout is known. Fetches nothing.

use crate::platform::Platform;

/// The kinds of pages that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The page with the switch.
    Switch,
    /// Another settings page.
    Settings,
    /// Where a signed-out visitor lands.
    SignIn,
    /// Any other page of the platform.
    Ordinary,
    /// Not the platform's page at all.
    Foreign,
}

/// The kind of the page at `url`, which is as the browser writes it.
#[must_use]
pub fn page_kind(platform: &Platform, url: &str) -> PageKind {
    let Some(path) = path_below(platform.origin, url) else {
        return PageKind::Foreign;
    };
    let page = path.strip_suffix('/').unwrap_or(path);
    if page == platform.switch.path || platform.switch.also.contains(&page) {
        PageKind::Switch
    } else if path.starts_with(platform.switch.settings) {
        PageKind::Settings
    } else if platform.sign_in.iter().any(|start| is_at(path, start)) {
        PageKind::SignIn
    } else {
        PageKind::Ordinary
    }
}

/// The path of `url` if it is on exactly this origin.
fn path_below<'u>(origin: &str, url: &'u str) -> Option<&'u str> {
    let rest = url.strip_prefix(origin)?;
    // Whatever else follows would make it another host: `…com.evil`, `…com@evil`, `…com:8443`.
    if !rest.starts_with('/') {
        return rest.is_empty().then_some("/");
    }
    Some(rest.split(['?', '#']).next().unwrap_or(rest))
}

/// Whether `path` is `start` or below it; `/login` is not at `/loginsomething`.
fn is_at(path: &str, start: &str) -> bool {
    path.strip_prefix(start)
        .is_some_and(|rest| start.ends_with('/') || rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::PlatformId;

    fn check(url: &str, expect: PageKind) {
        assert_eq!(
            page_kind(PlatformId::LinkedIn.platform(), url),
            expect,
            "{url}"
        );
    }

    #[test]
    fn kinds() {
        use PageKind::*;
        let host = "https://www.linkedin.com";
        let page = "/mypreferences/d/settings/data-for-ai-improvement";
        check(&format!("{host}{page}"), Switch);
        check(&format!("{host}{page}/"), Switch);
        check(&format!("{host}{page}?trk=x#y"), Switch);
        check(
            &format!("{host}/mypreferences/m/settings/data-for-ai-improvement"),
            Switch,
        );
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
}
