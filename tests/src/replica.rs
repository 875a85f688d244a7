//! A local replica of the pages of LinkedIn and X: a server, the account it serves, and a log of
//! its requests.
//!
//! The real markup is not known, or only from source, so the replica can build the page of a switch
//! in many ways; see [`Shape`] and [`GrokShape`].

mod account;
pub(crate) mod brand;
mod control;
mod gate;
mod heavy;
mod language;
pub(crate) mod log;
mod member;
mod page;
pub mod path;
mod routes;
mod serve;
mod setting;
mod shape;
pub(crate) mod skin;
mod statics;
pub(crate) mod tree;
mod view;
mod x;

use std::sync::{Arc, Mutex, MutexGuard};

use anyhow::Result;
use serde_json::Value;

pub use account::{Account, Recorded, Saving};
pub use brand::read_origins;
pub use gate::Gate;
pub use language::Language;
pub use log::{Request, Served, Shown};
pub use member::Member;
pub(crate) use setting::TRAINING_KEY;
pub use shape::{Control, Decoys, Labelling, Place, Shape, Timing};
pub use x::{BoxLabel, BoxStyle, GrokShape, GrokState, Neighbours, OnX};

/// The origin of LinkedIn, where every path without an origin is.
pub const ORIGIN: &str = "https://www.linkedin.com";
/// The origin of X.
pub const X_ORIGIN: &str = "https://x.com";

/// A running replica. Clones are handles to the same server, which ends with the last of them.
#[derive(Clone, Debug)]
pub struct Replica {
    site: Site,
    server: Arc<serve::Server>,
}

/// The state that the server’s answers depend on.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    account: Arc<Mutex<Account>>,
    log: log::Log,
    renders: Gate,
    saves: Gate,
}

impl Replica {
    /// Starts a replica on a free port of this machine.
    pub async fn start() -> Result<Self> {
        let site = Site {
            account: Arc::default(),
            log: log::Log::default(),
            renders: Gate::new(),
            saves: Gate::new(),
        };
        let server = Arc::new(serve::Server::start(routes::routes(site.clone())).await?);
        Ok(Self { site, server })
    }

    /// The port on which it listens, with TLS.
    pub fn port(&self) -> u16 {
        self.server.port()
    }

    /// The fingerprint of its TLS key: SHA-256 of the public key, in base64.
    pub fn key_fingerprint(&self) -> &str {
        self.server.key_fingerprint()
    }

    /// A copy of the account as it is now.
    pub fn account(&self) -> Account {
        self.site.account().clone()
    }

    /// Changes the account. The next request sees the change.
    pub fn change(&self, change: impl FnOnce(&mut Account)) {
        change(&mut self.site.account());
    }

    /// The gate for what a settings page renders late.
    pub fn renders(&self) -> &Gate {
        &self.site.renders
    }

    /// The gate for answers to saves. A save is decided and stored when the gate opens.
    pub fn saves(&self) -> &Gate {
        &self.site.saves
    }

    /// Every request so far, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.site.log.lock().requests.clone()
    }

    /// The requests so far that no page made. The extension made them, and it should make none.
    pub fn strange_requests(&self) -> Vec<Request> {
        let all = self.requests().into_iter();
        all.filter(Request::is_strange).collect()
    }

    /// Every CSP report so far.
    pub fn csp_reports(&self) -> Vec<Value> {
        self.site.log.lock().reports.clone()
    }

    /// Every script error that a page reported so far.
    pub fn page_errors(&self) -> Vec<Value> {
        self.site.log.lock().errors.clone()
    }

    /// Every answer so far that gave a recorded page the state of the switch.
    pub fn served(&self) -> Vec<Served> {
        self.site.log.lock().served.clone()
    }

    /// What the switch showed on recorded pages, as their script reported it.
    pub fn shown(&self) -> Vec<Shown> {
        self.site.log.lock().shown.clone()
    }

    /// Resets everything but the port.
    pub(crate) fn reset(&self) {
        self.change(|account| *account = Account::default());
        self.renders().open();
        self.saves().open();
        self.forget();
    }

    /// Empties the lists of requests, reports, errors and states.
    pub fn forget(&self) {
        self.site.log.forget();
    }
}

impl Site {
    pub(crate) fn account(&self) -> MutexGuard<'_, Account> {
        self.account
            .lock()
            .expect("no change of the account panics")
    }
}
