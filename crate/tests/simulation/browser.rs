//! Simulates a browser: its store, and the effects that stay in force while the background is
//! stopped. Reads and writes can fail.

use std::collections::{BTreeMap, BTreeSet};
use veto::effect::Effect;
use veto::moment::Moment;
use veto::platform::PlatformId;
use veto::policy::Policy;
use veto::request::ExtensionIdentity;
use veto::situation::Environment;
use veto::store::{StoreChanges, StoreContents, keys};

/// Keys of the store.
pub(crate) const JOURNAL: &str = "journal";

pub(crate) struct Browser {
    pub(crate) store: BTreeMap<String, String>,
    /// Whether the store accepts writes.
    pub(crate) takes: bool,
    /// Whether the store can be read.
    pub(crate) gives: bool,
    pub(crate) host_access: bool,
    pub(crate) now: i64,
    /// The effects in force: the last one of each kind, and of each site.
    pub(crate) in_force: BTreeMap<String, Effect>,
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
            Effect::PublishBanner { origin, banner } if self.takes => {
                let key = format!("{}{origin}", keys::BANNER);
                match banner {
                    Some(_) => self.store.insert(key, "{}".to_owned()),
                    None => self.store.remove(&key),
                };
            }
            // The scripts run in the pages that are open now; nothing stays in force.
            Effect::RunContentScripts { .. } | Effect::DropHostAccess { .. } => return,
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
        let all = PlatformId::all().map(|id| id.platform().host_pattern());
        Environment {
            now: Moment::new(self.now, 60).unwrap(),
            time_zone: "Europe/Brussels".into(),
            languages: vec!["en".into()],
            granted: if self.host_access {
                all.collect()
            } else {
                BTreeSet::new()
            },
            version: "0.1.0".into(),
            policy: Policy::default(),
        }
    }
}

/// What an effect is about; one effect of each kind is in force, on each site.
pub(crate) fn kind(effect: &Effect) -> String {
    match effect {
        Effect::SetBadge { .. } => "badge".into(),
        Effect::SetPopup { .. } => "popup".into(),
        Effect::PublishBanner { origin, .. } => format!("banner {origin}"),
        Effect::RegisterContentScripts { .. } => "scripts".into(),
        Effect::RunContentScripts { .. } => "run scripts".into(),
        Effect::PublishHostAccess { origin, .. } => format!("host access {origin}"),
        Effect::DropHostAccess { .. } => "return host access".into(),
        Effect::SetAlarm { .. } => "alarm".into(),
        Effect::OpenPage { .. } => "page".into(),
    }
}

pub(crate) fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".into(),
        base_url: "chrome-extension://veto/".into(),
    }
}
