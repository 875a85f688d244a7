//! What the replica was asked and told: requests, CSP reports, script errors. It judges nothing.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::Value;

use super::{Account, Member, ORIGIN};

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
    pub(crate) numbers: u64,
    pub(crate) served: Vec<Served>,
    pub(crate) shown: Vec<Shown>,
}

/// An answer that carries the state of the AI switch, or the page that will ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// Its number, which the page is told.
    pub number: u64,
    /// When, in milliseconds of the wall clock.
    pub at: i64,
    /// What the server had the switch at.
    pub on: bool,
    /// In whose account.
    pub member: Member,
}

/// What the switch shows from a moment on, as the page's own script saw it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Shown {
    /// The document at the top, whatever it is filled with.
    pub page: String,
    /// The place among what this document told.
    pub n: u64,
    /// When its navigation began, by the browser's own reckoning.
    pub opened: i64,
    /// The same by the wall clock of now.
    pub clock: i64,
    /// When, in milliseconds of the wall clock.
    pub at: i64,
    /// Whether it shows on; `None`: there is no switch.
    pub shows: Option<bool>,
    /// Whether anybody can see the page.
    pub visible: bool,
    /// Whether the page has not yet heard what the switch stands at, and shows it all the same.
    pub hollow: bool,
    /// The number of the answer that was the page.
    pub html: Option<u64>,
    /// The number of the answer that told the state.
    pub state: Option<u64>,
}

impl Log {
    /// Notes an answer to a recorded page, and gives it its number.
    pub(crate) fn serve(&self, account: &Account) -> Option<u64> {
        if !account.recorded {
            return None;
        }
        let mut entries = self.lock();
        // Never the same again, also after the lists were emptied: a page may come out of a cache.
        entries.numbers += 1;
        let number = entries.numbers;
        entries.served.push(Served {
            number,
            at: now(),
            on: account.training,
            member: account.member,
        });
        Some(number)
    }

    /// Empties the lists.
    pub(crate) fn forget(&self) {
        let mut entries = self.lock();
        let numbers = entries.numbers;
        *entries = Entries {
            numbers,
            ..Entries::default()
        };
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().expect("no writer of the log panics")
    }
}

/// Milliseconds of the wall clock, as pages count them.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_millis() as i64)
}
