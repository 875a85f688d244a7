//! The input of fuzz targets that need more than one text, read from JSON: a browser's stores, its
//! clock, an event.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use veto::handle::Event;
use veto::journal::{EntryId, ImportOutcome, Step};
use veto::letter::Draft;
use veto::moment::Moment;
use veto::platform::PlatformId;
use veto::policy::Policy;
use veto::request::{ExtensionIdentity, SenderFacts};
use veto::rights::DayProblem;
use veto::situation::Environment;
use veto::store::StoreContents;
use veto::view::AskedDay;

/// One input. Fields that are left out have the values of an ordinary day.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Case {
    pub event: EventInput,
    /// The contents of `storage.local`, as the shell hands them over: any values at all, or
    /// nothing.
    store: Option<BTreeMap<String, Value>>,
    /// The contents of the sync store.
    synced: Option<BTreeMap<String, Value>>,
    /// What the person typed for a letter.
    draft: Value,
    /// The last day that was refused, and why.
    pub problem: Option<(Step, DayProblem)>,
    /// The result of the last import.
    pub import: Option<ImportOutcome>,
    clock: Clock,
    time_zone: String,
    languages: Vec<String>,
    /// The policy that an organisation has set: any value at all.
    managed: Value,
    /// Whether the browser grants host access to every platform.
    host_access: bool,
}

/// The time that the browser's clock shows.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Clock {
    epoch_ms: i64,
    offset_minutes: i32,
}

/// An event, as the shell reports it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EventInput {
    /// The background woke.
    #[default]
    Woken,
    /// The extension was installed or updated; the value is the browser's reason.
    Installed(String),
    Message {
        /// A string is the message's JSON exactly as it was sent; any other value is the message
        /// itself.
        message: Value,
        #[serde(default)]
        sender: SenderFacts,
    },
}

impl Case {
    /// The step that the person reports.
    #[must_use]
    pub fn asked(&self) -> Option<AskedDay> {
        self.problem.map(|(step, problem)| AskedDay {
            step,
            problem: Some(problem),
        })
    }
}

impl Default for Case {
    fn default() -> Self {
        Self {
            event: EventInput::Woken,
            store: None,
            synced: None,
            draft: Value::Null,
            problem: None,
            import: None,
            clock: Clock::default(),
            time_zone: "Europe/Brussels".to_owned(),
            languages: vec!["en".to_owned()],
            managed: Value::Null,
            host_access: true,
        }
    }
}

impl Default for Clock {
    /// 23 November 2026.
    fn default() -> Self {
        Self {
            epoch_ms: 1_795_428_000_000,
            offset_minutes: 60,
        }
    }
}

impl Clock {
    /// The time as a [`Moment`], if it is one.
    #[must_use]
    pub fn moment(self) -> Option<Moment> {
        Moment::new(self.epoch_ms, self.offset_minutes).ok()
    }
}

impl Case {
    /// Reads a case from JSON. `None` if it cannot be read, or if its clock shows no valid moment.
    #[must_use]
    pub fn read(data: &[u8]) -> Option<(Self, Environment)> {
        let case: Self = serde_json::from_slice(data).ok()?;
        let hosts = PlatformId::all().map(|id| id.platform().host_pattern());
        let environment = Environment {
            now: case.clock.moment()?,
            time_zone: case.time_zone.clone(),
            languages: case.languages.clone(),
            granted: hosts.filter(|_| case.host_access).collect(),
            version: "0.1.0".to_owned(),
            policy: Policy::parse(&case.managed.to_string()),
        };
        Some((case, environment))
    }

    #[must_use]
    pub fn event(&self) -> Event {
        match &self.event {
            EventInput::Woken => Event::Woken,
            EventInput::Installed(reason) => Event::Installed {
                reason: reason.clone(),
            },
            EventInput::Message { message, sender } => Event::Message {
                message: text(message),
                sender: sender.clone(),
            },
        }
    }

    /// The store's contents, as the bindings convert them.
    #[must_use]
    pub fn store(&self) -> StoreContents {
        self.store.as_ref().map(texts)
    }

    /// The sync store's contents, as the bindings convert them.
    #[must_use]
    pub fn synced(&self) -> StoreContents {
        self.synced.as_ref().map(texts)
    }

    /// What the person typed, as the bindings convert it.
    #[must_use]
    pub fn draft(&self) -> Draft {
        serde_json::from_value(self.draft.clone()).unwrap_or_default()
    }

    /// An entry id that occurs in none of the texts, like the random ids that the shell makes.
    ///
    /// # Panics
    /// Never: such an id is always valid.
    #[must_use]
    pub fn fresh_id(&self) -> EntryId {
        let everything = format!("{self:?}");
        let names = (0..).map(|number| format!("fresh-{number}"));
        let mut unused = names.filter(|name| !everything.contains(name.as_str()));
        let name = unused.next().expect("there is always another number");
        EntryId::try_from(name).expect("letters, a hyphen and digits")
    }
}

/// The extension's id and base URL in the browser.
#[must_use]
pub fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".to_owned(),
        base_url: "chrome-extension://veto/".to_owned(),
    }
}

/// A string as it is, and any other value as JSON.
#[must_use]
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn texts(values: &BTreeMap<String, Value>) -> BTreeMap<String, String> {
    let texts = values.iter().map(|(key, value)| (key.clone(), text(value)));
    texts.collect()
}
