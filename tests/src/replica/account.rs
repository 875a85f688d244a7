//! The member the replica serves: who is signed in, in what language, with which settings.

use super::{Language, Member, Shape};

/// The state of the replica. Read it with `Replica::account`, change it with `Replica::change`.
#[derive(Clone, Debug)]
pub struct Account {
    /// Signed out, every settings address leads to the sign-in page.
    pub signed_in: bool,
    /// Whose account it is.
    pub member: Member,
    /// LinkedIn’s interface language, which is not the browser’s.
    pub language: Language,
    /// The AI switch, as stored on the server: `true` is LinkedIn’s default.
    pub training: bool,
    /// The research-data switch.
    pub research: bool,
    /// The cookie switch.
    pub cookies: bool,
    /// The dark-mode switch.
    pub dark: bool,
    /// What becomes of a save. To make it slow, close `Replica::saves`.
    pub saving: Saving,
    /// Whether the AI setting exists for this member.
    pub offered: bool,
    /// How the page of the AI setting is built.
    pub shape: Shape,
    /// Replaces the label of the AI switch, for wordings that differ or are not known.
    pub label: Option<String>,
    /// A script of the page's own that runs before anything else does, for pages that are up to something.
    pub first_script: Option<String>,
    /// Replaces the Content-Security-Policy of every page.
    pub policy: Option<String>,
    /// Replaces all that is on the page of the AI switch, as HTML.
    pub body: Option<String>,
    /// Whether a browser may keep a settings page and show it again without asking. It then also restores what its
    /// form was left at.
    pub cacheable: bool,
    /// Whether settings pages tell the replica what the switch shows, and when: see `Replica::shown`.
    pub recorded: bool,
    /// Whether browsers may keep a settings page that is left, for when somebody goes back.
    pub kept_by_browsers: bool,
}

/// What the server does with a change of a switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It is stored.
    Works,
    /// It is answered as if it were stored, and is not.
    Drops,
    /// It is refused: the switch snaps back, and the page says that something went wrong.
    Fails,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            signed_in: true,
            member: Member::ADA,
            language: Language::En,
            training: true,
            research: true,
            cookies: true,
            dark: false,
            saving: Saving::Works,
            offered: true,
            shape: Shape::default(),
            label: None,
            first_script: None,
            policy: None,
            body: None,
            cacheable: false,
            recorded: false,
            kept_by_browsers: false,
        }
    }
}
