//! The sites that the replica stands in for, with what differs between them. Origins, paths and
//! labels are the core's data.

use std::sync::LazyLock;

use axum::extract::FromRequestParts;
use axum::http::header::HOST;
use axum::http::request::Parts;
use veto::platform::{PlatformId, Remedy};

use super::path;

/// One site: a platform's, at the platform's origin.
#[derive(Debug)]
pub(crate) struct Brand {
    pub(crate) platform: PlatformId,
    /// What stands at the end of every page's title.
    pub(crate) title: &'static str,
    /// The page that a signed-in member starts from.
    pub(crate) home: &'static str,
    /// The home page of the settings.
    pub(crate) settings: &'static str,
    /// The paths between which the settings app navigates without loading a document.
    pub(crate) within: &'static str,
    /// The path below which the settings app asks the server.
    pub(crate) api: &'static str,
    /// The page to which the settings redirect signed-out visitors.
    pub(crate) sign_in: &'static str,
}

static LINKEDIN: LazyLock<Brand> = LazyLock::new(|| Brand {
    platform: PlatformId::named("linkedin").expect("the core knows LinkedIn"),
    title: "LinkedIn",
    home: path::FEED,
    settings: path::SETTINGS,
    within: "/mypreferences/d/",
    api: "/mypreferences/api",
    sign_in: path::SIGN_IN,
});

static X: LazyLock<Brand> = LazyLock::new(|| Brand {
    platform: PlatformId::named("x").expect("the core knows X"),
    title: "X",
    home: path::X_HOME,
    settings: path::X_SETTINGS,
    within: "/settings/",
    api: "/i/api",
    sign_in: path::X_SIGN_IN,
});

impl Brand {
    pub(crate) fn linkedin() -> &'static Self {
        &LINKEDIN
    }

    pub(crate) fn x() -> &'static Self {
        &X
    }

    pub(crate) fn all() -> [&'static Self; 2] {
        [Self::linkedin(), Self::x()]
    }

    /// The site at this host; LinkedIn's at any other.
    pub(crate) fn at(host: &str) -> &'static Self {
        let found = Self::all().into_iter().find(|brand| brand.host() == host);
        found.unwrap_or(Self::linkedin())
    }

    pub(crate) fn origin(&self) -> &'static str {
        self.platform.platform().origin
    }

    pub(crate) fn host(&self) -> &'static str {
        self.origin()
            .strip_prefix("https://")
            .expect("every platform has TLS")
    }

    pub(crate) fn is_x(&self) -> bool {
        self.platform == X.platform
    }
}

/// The origins of all platforms whose switch the core reads.
pub fn read_origins() -> impl Iterator<Item = &'static str> {
    PlatformId::all()
        .map(PlatformId::platform)
        .filter(|platform| matches!(platform.remedy, Remedy::Read { .. }))
        .map(|platform| platform.origin)
}

impl<S: Sync> FromRequestParts<S> for &'static Brand {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let own = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
        // With HTTP/2, the host is in the address.
        let host = parts.uri.host().or(own).unwrap_or_default();
        Ok(Brand::at(host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use veto::address::{PageKind, page_kind};

    #[test]
    fn every_platform_that_is_read_has_a_site() {
        let sites: Vec<_> = Brand::all().map(Brand::origin).into();
        assert_eq!(sites, read_origins().collect::<Vec<_>>());
        assert_eq!(sites, [crate::replica::ORIGIN, crate::replica::X_ORIGIN]);
    }

    #[test]
    fn every_page_is_of_its_kind() {
        for brand in Brand::all() {
            let platform = brand.platform.platform();
            let kind = |path: &str| page_kind(platform, &format!("{}{path}", brand.origin()));
            assert_eq!(kind(brand.home), PageKind::Ordinary);
            assert_eq!(kind(brand.settings), PageKind::Settings);
            for setting in platform.setting_ids() {
                assert_eq!(kind(setting.setting().path), PageKind::Switch(setting));
            }
        }
        let linkedin = Brand::linkedin();
        let sign_in = format!("{}{}", linkedin.origin(), linkedin.sign_in);
        assert_eq!(
            page_kind(linkedin.platform.platform(), &sign_in),
            PageKind::SignIn
        );
        assert_eq!(
            path::SWITCH,
            linkedin.platform.platform().settings()[0].path
        );
        assert_eq!(
            path::RESEARCH,
            linkedin.platform.platform().settings()[1].path
        );
        assert_eq!(
            path::GROK,
            Brand::x().platform.platform().settings()[0].path
        );
    }
}
