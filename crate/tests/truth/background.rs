//! The background and the browser around it: the store, the badge, and the effects of the core's
//! decisions.

use super::clock::Clock;
use std::collections::BTreeMap;
use veto::effect::Effect;
use veto::handle::{Event, Reply, handle};
use veto::journal::{Entry, Journal, Standing, State};
use veto::moment::Moment;
use veto::platform::SettingId;
use veto::policy::Policy;
use veto::request::{ExtensionIdentity, SenderFacts};
use veto::situation::Environment;
use veto::store::StoreContents;

const JOURNAL: &str = "journal";

pub(crate) struct Background {
    /// The setting of the story.
    setting: SettingId,
    store: BTreeMap<String, String>,
    /// Whether the store accepts writes.
    pub(crate) takes: bool,
    pub(crate) host_access: bool,
    pub(crate) badge: String,
    journal: Journal,
    count: u64,
}

/// The result of an event.
pub(crate) struct Outcome {
    pub(crate) reply: Reply,
    pub(crate) stored: bool,
    pub(crate) runs_scripts: bool,
    /// How many entries the journal had before.
    pub(crate) entries_before: usize,
    /// Whether the key for comparing accounts was stored before the event.
    pub(crate) had_key: bool,
}

impl Background {
    pub(crate) fn new(setting: SettingId) -> Self {
        Self {
            setting,
            store: BTreeMap::new(),
            takes: true,
            host_access: true,
            badge: String::new(),
            journal: Journal::default(),
            count: 0,
        }
    }

    pub(crate) fn event(&mut self, event: &Event, clock: &Clock) -> Outcome {
        self.count += 1;
        let contents: StoreContents = Some(self.store.clone());
        let decision = handle(
            event,
            &contents,
            &None,
            &self.environment(clock),
            &identity(),
            &format!("fresh-{}", self.count).try_into().expect("an id"),
        );
        let had_key = self.store.contains_key("account_key");
        let entries_before = self.journal.entries().len();
        let stored = decision.changes.is_empty() || self.takes;
        if stored {
            if let Some(text) = decision.changes.set.get(JOURNAL) {
                self.journal = Journal::decode(text).expect("what is written can be read");
            }
            decision.changes.apply(&mut self.store);
        }
        let consequences = if stored {
            decision.stored
        } else {
            decision.not_stored
        };
        let mut runs_scripts = false;
        for effect in consequences.effects {
            match effect {
                Effect::SetBadge { text, .. } => self.badge = text,
                Effect::RunContentScripts { .. } => runs_scripts = true,
                _ => {}
            }
        }
        Outcome {
            reply: consequences.reply,
            stored,
            runs_scripts,
            entries_before,
            had_key,
        }
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        self.journal.entries()
    }

    pub(crate) fn standing(&self, clock: &Clock) -> Standing {
        State::of(&self.journal, self.setting, moment(clock)).standing
    }

    /// The sign of the setting: the badge or, since the badge never shows a tick for a setting that
    /// does not ask, what it would show.
    pub(crate) fn sign(&self, clock: &Clock) -> &str {
        if self.setting.setting().asks {
            return &self.badge;
        }
        match self.standing(clock) {
            Standing::Objected {
                confirmed: Some(_), ..
            } => "✓",
            Standing::Objected { .. } | Standing::Declared { .. } => "…",
            Standing::Unknown | Standing::Training { .. } | Standing::Reverted { .. } => "!",
            Standing::NotObjecting { .. } => "",
        }
    }

    fn environment(&self, clock: &Clock) -> Environment {
        Environment {
            now: moment(clock),
            time_zone: "Europe/Brussels".into(),
            languages: vec!["en".into()],
            granted: self
                .host_access
                .then(|| self.setting.platform().host_pattern())
                .into_iter()
                .collect(),
            version: "0.1.0".into(),
            policy: Policy::default(),
        }
    }
}

fn moment(clock: &Clock) -> Moment {
    Moment::new(clock.wall(), 60).expect("a moment of these years")
}

fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".into(),
        base_url: "chrome-extension://veto/".into(),
    }
}

/// The popup as a sender.
pub(crate) fn popup() -> SenderFacts {
    SenderFacts {
        extension_id: Some("veto".into()),
        url: Some("chrome-extension://veto/page.html?show=popup".into()),
        ..SenderFacts::default()
    }
}

/// The content script in a tab, as a sender.
pub(crate) fn tab(setting: SettingId, number: i32, private: bool) -> SenderFacts {
    SenderFacts {
        url: Some(setting.url()),
        tab: Some(number),
        frame: Some(0),
        private,
        ..popup()
    }
}
