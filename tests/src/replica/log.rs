//! Logs what the replica receives and serves: requests, CSP reports, script errors, states of the
//! switch.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::Value;

use super::brand::Brand;
use super::{Account, Member};

/// One request as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST` …
    pub method: String,
    /// The host that the request was meant for: the browsers send requests for every host to the
    /// replica.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// What the browser says caused the request: `Sec-Fetch-Site` and `Sec-Fetch-Mode`, such as
    /// `same-origin/cors` for a page’s own `fetch`.
    pub cause: String,
    /// The `Referer` header: the page that the request came from.
    pub referrer: String,
}

/// Domains that browsers contact on behalf of their vendors. No option stops all of these requests.
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
    /// Whether the extension made this request, because neither a page of the replica, nor a person
    /// who entered an address, nor the browser for its own purposes did.
    pub fn is_strange(&self) -> bool {
        let host = self.host.as_str();
        let errand = |vendor: &str| host == vendor || host.ends_with(&format!(".{vendor}"));
        // Firefox counts an extension with host access as same-origin, but such a request has no
        // referrer. CSP reports have none either; they are in a list of their own.
        let brand = Brand::at(host);
        let referred = self.referrer.starts_with(brand.origin()) || self.path == "/csp-report";
        let page =
            self.cause.ends_with("/navigate") || self.cause.starts_with("same-origin/") && referred;
        !(host == brand.host() && page || ERRANDS.into_iter().any(errand))
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

/// An answer that carries the state of the recorded switch, or the page that will ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// Number of the answer. The page gets it too, and reports it back.
    pub number: u64,
    /// When it was answered, in milliseconds since 1970.
    pub at: i64,
    /// The state of the switch on the server.
    pub on: bool,
    /// The member whose account it was.
    pub member: Member,
}

/// What the switch shows from a moment on, as reported by the page's own script.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Shown {
    /// Random id of the top document. It stays the same while the settings app navigates within it.
    pub page: String,
    /// Position among this document's reports.
    pub n: u64,
    /// When its navigation began by the browser's record (`performance.timeOrigin`), in
    /// milliseconds since 1970.
    pub opened: i64,
    /// The same moment by the current wall clock (`Date.now() - performance.now()`).
    pub clock: i64,
    /// When the switch began to show this, in milliseconds since 1970.
    pub at: i64,
    /// Whether the switch shows on; `None`: there is no switch.
    pub shows: Option<bool>,
    /// Whether anybody can see the page.
    pub visible: bool,
    /// Whether the page shows a state although the server has not yet sent it the real one.
    pub hollow: bool,
    /// Number of the answer that was the document.
    pub html: Option<u64>,
    /// Number of the answer that carried the state.
    pub state: Option<u64>,
}

impl Log {
    /// Logs an answer to a recorded page. Returns its number, or `None` if pages are not recorded.
    pub(crate) fn serve(&self, account: &Account) -> Option<u64> {
        let on = account.recorded?.is_on(account);
        let mut entries = self.lock();
        // Never reuse a number, even after the lists were emptied: a page may come from a cache.
        entries.numbers += 1;
        let number = entries.numbers;
        entries.served.push(Served {
            number,
            at: now(),
            on,
            member: account.member,
        });
        Some(number)
    }

    /// Empties all lists, but keeps counting the numbers of answers.
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

/// The current time in milliseconds since 1970, as pages count it.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_millis() as i64)
}
