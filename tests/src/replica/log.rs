//! What the replica was asked and told: requests, CSP reports, script errors. It judges nothing.

use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::Value;

use super::ORIGIN;

/// One request as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST` …
    pub method: String,
    /// The host it was meant for; the browsers send every host to the replica.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// What the browser says of its cause: `Sec-Fetch-Site` and `Sec-Fetch-Mode`, such as
    /// `same-origin/cors` for a page’s own `fetch`.
    pub cause: String,
    /// The `Referer` header: the page it came from.
    pub referrer: String,
}

/// Where browsers and their builders run errands of their own; not even an option stops them all.
const ERRANDS: [&str; 8] = [
    "mozilla.com",
    "mozilla.net",
    "mozilla.org",
    "firefox.com",
    "google.com",
    "googleapis.com",
    "gvt1.com",
    "duckduckgo.com",
];

impl Request {
    /// Whether neither a page of the replica made it, nor a person who went there, nor the
    /// browser for itself: then it was the extension.
    pub fn is_strange(&self) -> bool {
        let host = self.host.as_str();
        let errand = |vendor: &str| host == vendor || host.ends_with(&format!(".{vendor}"));
        // Firefox counts an extension with a host permission as of the same origin, but it sends
        // no referrer; neither has a report, which is in a list of its own.
        let referred = self.referrer.starts_with(ORIGIN) || self.path == "/csp-report";
        let page =
            self.cause.ends_with("/navigate") || self.cause.starts_with("same-origin/") && referred;
        !(host == "www.linkedin.com" && page || ERRANDS.into_iter().any(errand))
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Entries>>);

#[derive(Debug, Default)]
pub(crate) struct Entries {
    pub(crate) requests: Vec<Request>,
    pub(crate) reports: Vec<Value>,
    pub(crate) errors: Vec<Value>,
}

impl Log {
    pub(crate) fn lock(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().expect("no writer of the log panics")
    }
}
