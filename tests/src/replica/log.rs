//! What the replica was asked and told: requests, CSP reports, script errors. It judges nothing.

use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::Value;

/// One request as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST` …
    pub method: String,
    /// The host it was meant for; the browsers send every host to the replica.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// The `Origin` header: who asked, when it was not the page itself.
    pub origin: Option<String>,
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
