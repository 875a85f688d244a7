//! The account that the replica serves: who is signed in, in which language, with which settings.

use super::setting::Setting;
use super::x::GrokBox;
use super::{Language, Member, OnX, Shape};

/// The state of the replica. Read it with `Replica::account`, change it with `Replica::change`.
#[derive(Clone, Debug)]
pub struct Account {
    /// If `false`, every settings address redirects to the sign-in page.
    pub signed_in: bool,
    pub member: Member,
    /// LinkedIn’s interface language, which is not the browser’s.
    pub language: Language,
    /// The AI switch, as stored on the server: `true` is LinkedIn’s default.
    pub training: bool,
    pub research: bool,
    pub cookies: bool,
    pub dark: bool,
    /// What the server does with a save. To make it slow, close `Replica::saves`.
    pub saving: Saving,
    /// Whether the AI setting exists for this member.
    pub offered: bool,
    /// How the page of the AI setting is built.
    pub shape: Shape,
    /// Replaces the label of the AI switch, for wordings that differ or are not known.
    pub label: Option<String>,
    /// A script that the page runs before any other, for pages that try to detect or disturb
    /// extensions.
    pub first_script: Option<String>,
    /// Replaces the Content-Security-Policy of every page.
    pub policy: Option<String>,
    /// Replaces the whole body of the page of the AI switch, as HTML.
    pub body: Option<String>,
    /// Whether browsers may cache a settings page and show it again without a request. They then
    /// also restore the state in which its form was left.
    pub cacheable: bool,
    /// The switch of which settings pages report to the replica what it shows, and when: see
    /// `Replica::shown`.
    pub recorded: Option<Recorded>,
    /// Whether browsers may keep a settings page alive after the person leaves it, to show it again
    /// on "back".
    pub allows_back_forward_cache: bool,
    /// What is different on X.
    pub on_x: OnX,
}

/// A switch whose page reports what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recorded {
    /// LinkedIn's switch for training AI.
    Training,
    /// LinkedIn's switch for research.
    Research,
    /// X's box for training.
    Grok,
}

impl Recorded {
    /// The key by which the page's script finds the switch.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Training => Setting::Training.key(),
            Self::Research => Setting::Research.key(),
            Self::Grok => GrokBox::Training.key(),
        }
    }

    pub(crate) fn is_on(self, account: &Account) -> bool {
        match self {
            Self::Training => Setting::Training.is_on(account),
            Self::Research => Setting::Research.is_on(account),
            Self::Grok => GrokBox::Training.is_on(account),
        }
    }

    pub(crate) fn set(self, account: &mut Account, on: bool) {
        match self {
            Self::Training => Setting::Training.set(account, on),
            Self::Research => Setting::Research.set(account, on),
            Self::Grok => GrokBox::Training.set(account, on),
        }
    }
}

/// What the server does with a change of a switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It stores the change.
    Works,
    /// It answers as if it had stored the change, and does not store it.
    Drops,
    /// It refuses: the switch snaps back, and the page says that something went wrong.
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
            recorded: None,
            allows_back_forward_cache: false,
            on_x: OnX::default(),
        }
    }
}
