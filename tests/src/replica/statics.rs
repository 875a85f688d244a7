//! Serves the replica’s scripts and styles, and defines the Content-Security-Policy of its pages.

use axum::http::HeaderValue;

/// Path of a page's own first script (`Account::first_script`).
pub(crate) const FIRST: &str = "/static/first.js";

/// Path of an empty script that is answered when `Replica::renders` lets it through.
pub(crate) const LAST: &str = "/static/last.js";

pub(crate) const SCRIPT: &str = "text/javascript";

/// The script that reports what the switch with this key shows.
pub(crate) fn recorder(key: &str) -> String {
    include_str!("static/shown.js").replace("RECORDED_KEY", key)
}

/// Content type and content of a file under `/static/`.
pub(crate) fn file(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "page.css" => ("text/css", include_str!("static/page.css")),
        "errors.js" => (SCRIPT, include_str!("static/errors.js")),
        "build.js" => (SCRIPT, include_str!("static/build.js")),
        "controls.js" => (SCRIPT, include_str!("static/controls.js")),
        "settings.js" => (SCRIPT, include_str!("static/settings.js")),
        "random.js" => (SCRIPT, include_str!("static/random.js")),
        "heavy-watch.js" => (SCRIPT, include_str!("static/heavy-watch.js")),
        "heavy-feed.js" => (SCRIPT, include_str!("static/heavy-feed.js")),
        "feed.js" => (SCRIPT, include_str!("static/feed.js")),
        _ => return None,
    })
}

/// The Content-Security-Policy of every page, as strict as a large site’s.
pub(crate) const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp-report",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recorder_looks_for_the_switch() {
        assert!(recorder("abc").contains("const KEY = \"abc\";"));
    }
}
