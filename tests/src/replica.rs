//! A local replica of LinkedIn’s pages: a server, the account it serves, and what it was asked.
//!
//! It says nothing of LinkedIn’s real markup, which is not known; see [`Shape`].

mod account;
mod control;
pub(crate) mod dress;
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
mod statics;
pub(crate) mod tree;
mod view;

use std::sync::{Arc, Mutex, MutexGuard};

use anyhow::Result;
use serde_json::Value;

pub use account::{Account, Saving};
pub use gate::Gate;
pub use language::Language;
pub use log::{Request, Served, Shown};
pub use member::Member;
pub use shape::{Control, Decoys, Labelling, Place, Shape, Timing};

/// The origin the replica stands in for.
pub const ORIGIN: &str = "https://www.linkedin.com";

/// A running replica. Clones are handles to the same one; it ends with the last of them.
#[derive(Clone, Debug)]
pub struct Replica {
    site: Site,
    server: Arc<serve::Server>,
}

/// What the server’s answers depend on.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    account: Arc<Mutex<Account>>,
    log: log::Log,
    renders: Gate,
    saves: Gate,
}

impl Replica {
    /// Starts one on a free port of this machine.
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

    /// Where it listens, with TLS.
    pub fn port(&self) -> u16 {
        self.server.port()
    }

    /// The fingerprint of its key (SHA-256 of the public one, in base64).
    pub fn key(&self) -> &str {
        self.server.key()
    }

    /// The account as it is now.
    pub fn account(&self) -> Account {
        self.site.account().clone()
    }

    /// Changes the account; the next request sees it.
    pub fn change(&self, change: impl FnOnce(&mut Account)) {
        change(&mut self.site.account());
    }

    /// Holds back what a settings page renders late.
    pub fn renders(&self) -> &Gate {
        &self.site.renders
    }

    /// Holds back the answer to a save; it is decided and stored when the gate is open.
    pub fn saves(&self) -> &Gate {
        &self.site.saves
    }

    /// Every request so far, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.site.log.lock().requests.clone()
    }

    /// The requests so far that no page made: the extension did, which should make none.
    pub fn strange_requests(&self) -> Vec<Request> {
        let all = self.requests().into_iter();
        all.filter(Request::is_strange).collect()
    }

    /// Every CSP report so far.
    pub fn csp_reports(&self) -> Vec<Value> {
        self.site.log.lock().reports.clone()
    }

    /// Every script error of a page so far.
    pub fn page_errors(&self) -> Vec<Value> {
        self.site.log.lock().errors.clone()
    }

    /// Every answer so far that told a recorded page what the switch stands at.
    pub fn served(&self) -> Vec<Served> {
        self.site.log.lock().served.clone()
    }

    /// What the switch showed on recorded pages, as they told it.
    pub fn shown(&self) -> Vec<Shown> {
        self.site.log.lock().shown.clone()
    }

    /// As it started, but for its port.
    pub(crate) fn reset(&self) {
        self.change(|account| *account = Account::default());
        self.renders().open();
        self.saves().open();
        self.forget();
    }

    /// Empties the lists above.
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
