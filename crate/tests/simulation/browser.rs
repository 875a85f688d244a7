//! Simulates a browser: its store, and the effects that stay in force while the background is
//! stopped. Reads and writes can fail.

use std::collections::BTreeMap;
use veto::effect::Effect;
use veto::moment::Moment;
use veto::policy::Policy;
use veto::request::ExtensionIdentity;
use veto::situation::Environment;
use veto::store::{StoreChanges, StoreContents};

/// Keys of the store.
pub(crate) const JOURNAL: &str = "journal";
const BANNER: &str = "banner";

pub(crate) struct Browser {
    pub(crate) store: BTreeMap<String, String>,
    /// Whether the store accepts writes.
    pub(crate) takes: bool,
    /// Whether the store can be read.
    pub(crate) gives: bool,
    pub(crate) host_access: bool,
    pub(crate) now: i64,
    /// The effects in force: the last one of each kind.
    pub(crate) in_force: BTreeMap<&'static str, Effect>,
    /// The address of every page that was opened.
    pub(crate) opened: Vec<String>,
}

impl Browser {
    /// A browser with an empty store, on 23 November 2026.
    pub(crate) fn new() -> Self {
        Self {
            store: BTreeMap::new(),
            takes: true,
            gives: true,
            host_access: true,
            now: 1_795_428_000_000,
            in_force: BTreeMap::new(),
            opened: Vec::new(),
        }
    }

    pub(crate) fn read(&self) -> StoreContents {
        self.gives.then(|| self.store.clone())
    }

    /// Writes all of it or none, like `storage.set`; returns whether it was written.
    pub(crate) fn put(&mut self, changes: &StoreChanges) -> bool {
        if self.takes {
            self.store.extend(changes.set.clone());
        }
        self.takes
    }

    /// Returns whether the keys were removed.
    pub(crate) fn remove(&mut self, changes: &StoreChanges) -> bool {
        if self.takes {
            self.store.retain(|key, _| !changes.remove.contains(key));
        }
        self.takes
    }

    pub(crate) fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::OpenPage { url, .. } => {
                self.opened.push(url.clone());
                return;
            }
            // The banner is in the store, where the core finds it again and must leave it alone.
            Effect::PublishBanner { banner: Some(_) } if self.takes => {
                self.store.insert(BANNER.to_owned(), "{}".to_owned());
            }
            Effect::PublishBanner { banner: None } if self.takes => {
                self.store.remove(BANNER);
            }
            // The scripts run in the pages that are open now; nothing stays in force.
            Effect::RunContentScripts { .. } => return,
            // The store refuses writes, so the banner stays as it was until the next event.
            Effect::PublishBanner { .. } => return,
            _ => {}
        }
        self.in_force.insert(kind(effect), effect.clone());
    }

    /// When the alarm rings, in milliseconds since 1970.
    pub(crate) fn alarm(&self) -> Option<i64> {
        self.in_force.values().find_map(|effect| match effect {
            Effect::SetAlarm { at } => *at,
            _ => None,
        })
    }

    pub(crate) fn environment(&self) -> Environment {
        Environment {
            now: Moment::new(self.now, 60).unwrap(),
            time_zone: "Europe/Brussels".into(),
            languages: vec!["en".into()],
            host_access: self.host_access,
            version: "0.1.0".into(),
            policy: Policy::default(),
        }
    }
}

/// What an effect is about; one effect of each kind is in force.
pub(crate) fn kind(effect: &Effect) -> &'static str {
    match effect {
        Effect::SetBadge { .. } => "badge",
        Effect::PublishBanner { .. } => "banner",
        Effect::RegisterContentScripts { .. } => "scripts",
        Effect::RunContentScripts { .. } => "run scripts",
        Effect::PublishHostAccess { .. } => "host access",
        Effect::SetAlarm { .. } => "alarm",
        Effect::OpenPage { .. } => "page",
    }
}

pub(crate) fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".into(),
        base_url: "chrome-extension://veto/".into(),
    }
}
