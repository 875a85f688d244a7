//! Scenes: every surface of Veto in each of its states, ready to be shown in any language and
//! colour scheme.
//!
//! Pictures are taken of these scenes, and tests check on them what must be true of everything Veto
//! shows. The submodules define the scenes; [`stage`] shows them.

mod banner;
mod guide;
mod letter;
mod pages;
mod past;
mod popup;
mod stage;
mod steps;

pub use past::{Past, declared, seen, taken, unreadable};
pub use stage::Stage;

use crate::Account;
use serde_json::Value;
use std::fmt;

/// Where Veto shows something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Surface {
    Popup,
    /// The banner on ordinary LinkedIn pages.
    Banner,
    /// The guide on LinkedIn's settings pages.
    Guide,
    /// The record: Veto's page that shows the journal.
    Record,
    /// The record on paper.
    Receipt,
    /// The page that Veto opens once, after it is installed.
    Welcome,
    /// The list of the next steps.
    Steps,
    /// The page of the step with this name.
    Step(&'static str),
    /// The page of the letter of objection.
    Letter,
    /// The page of the complaint to an authority.
    Complaint,
}

/// One surface in one state.
#[derive(Clone, Debug)]
pub struct Scene {
    pub surface: Surface,
    /// Name of the state, in a word or two; part of file names.
    pub state: &'static str,
    past: Past,
    /// What else is in the store, as key and text.
    store: Vec<(&'static str, String)>,
    /// What the person typed for a letter, as JSON.
    draft: Value,
    account: fn(&mut Account),
    then: Then,
    /// CSS selector that matches in the notice once the state is reached.
    reached: &'static str,
}

/// What happens once the page is open.
#[derive(Clone, Debug)]
enum Then {
    Nothing,
    /// Opens every `details` element.
    Unfold,
    /// Shows platforms several times: there are not yet as many as the popup has room for.
    Double,
    /// The person uses the switch.
    UseSwitch,
    /// The journal says that the switch was seen off on a page loaded later than this one.
    SeenOffElsewhere,
    /// The person imports a file with this content into the record.
    Import(String),
    /// The person says that they sent the form, and is asked for the day.
    AskedDay,
    /// The person enters an impossible date for that.
    BadDay,
    /// The person wants to delete the record.
    AskedDeletion,
    /// An organisation has set this policy, and every `details` element is opened.
    Managed(Value),
    /// The browser has withdrawn Veto's host access.
    NoAccess,
}

impl Scene {
    fn new(surface: Surface, state: &'static str) -> Self {
        Self {
            surface,
            state,
            past: Past::default(),
            store: Vec::new(),
            draft: Value::Null,
            account: |_| {},
            then: Then::Nothing,
            reached: "section",
        }
    }

    fn past(mut self, past: impl Into<Past>) -> Self {
        self.past = past.into();
        self
    }

    fn stored(mut self, key: &'static str, text: impl Into<String>) -> Self {
        self.store.push((key, text.into()));
        self
    }

    fn draft(mut self, draft: Value) -> Self {
        self.draft = draft;
        self
    }

    fn account(mut self, account: fn(&mut Account)) -> Self {
        self.account = account;
        self
    }

    fn then(mut self, then: Then) -> Self {
        self.then = then;
        self
    }

    /// Whether something is unfolded that a person finds folded.
    pub fn is_unfolded(&self) -> bool {
        matches!(self.then, Then::Unfold | Then::Managed(_))
    }

    fn reached(mut self, css: &'static str) -> Self {
        self.reached = css;
        self
    }
}

impl fmt::Display for Scene {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let surface = match self.surface {
            Surface::Step(_) => "step".to_owned(),
            other => format!("{other:?}").to_lowercase(),
        };
        write!(formatter, "{surface}-{}", self.state)
    }
}

/// All scenes, grouped by surface.
pub fn all() -> Vec<Scene> {
    [
        popup::scenes(),
        banner::scenes(),
        guide::scenes(),
        pages::scenes(),
        steps::scenes(),
        letter::scenes(),
    ]
    .concat()
}

/// The scene with this name.
///
/// # Panics
/// Panics if there is no such scene: only tests name scenes.
pub fn named(name: &str) -> Scene {
    let found = all().into_iter().find(|scene| scene.to_string() == name);
    found.unwrap_or_else(|| panic!("there is no scene {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_scene_has_a_name_of_its_own() {
        let names: BTreeSet<_> = all().iter().map(Scene::to_string).collect();
        assert_eq!(names.len(), all().len());
    }
}
