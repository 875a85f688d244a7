//! All that a person can see of Veto: each surface in each of its states, to be looked at in any language and light.
//!
//! The pictures are taken of these scenes, and whatever must be true of everything that is shown is tested on them.
//! What a scene is made of is said here and below; [`stage`] puts it on.

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

/// Where something is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Surface {
    /// The popup.
    Popup,
    /// The banner on ordinary pages.
    Banner,
    /// The guide on settings pages.
    Guide,
    /// The page of the record.
    Record,
    /// The record on paper.
    Receipt,
    /// The page that opens once.
    Welcome,
    /// The page of the next steps.
    Steps,
    /// The page of the letter of objection.
    Letter,
    /// The page of the complaint.
    Complaint,
}

/// One surface in one state.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Where it is shown.
    pub surface: Surface,
    /// The state, in a word or two that make a file's name.
    pub state: &'static str,
    past: Past,
    /// What else is in the store: key and text.
    store: Vec<(&'static str, String)>,
    /// What was typed for a letter.
    draft: Value,
    account: fn(&mut Account),
    then: Then,
    /// What the notice on the page matches when the state is reached.
    reached: &'static str,
}

/// What happens once the page is open.
#[derive(Clone, Debug)]
enum Then {
    Nothing,
    /// All that is folded is opened.
    Unfold,
    /// The switch is used.
    UseSwitch,
    /// The switch was seen off on a load of the page that is younger than this one.
    SeenOffElsewhere,
    /// A file is added to the record.
    Import(String),
    /// A step is said to have been taken on a day that cannot be.
    BadDay,
    /// An organisation has set this, and all that is folded is opened.
    Managed(Value),
    /// The browser has taken the access to LinkedIn’s pages away.
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

    fn reached(mut self, css: &'static str) -> Self {
        self.reached = css;
        self
    }
}

impl fmt::Display for Scene {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let surface = format!("{:?}", self.surface).to_lowercase();
        write!(formatter, "{surface}-{}", self.state)
    }
}

/// All scenes, surface by surface.
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

/// The scene of that name.
///
/// # Panics
/// If there is none: names are written in tests only.
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
