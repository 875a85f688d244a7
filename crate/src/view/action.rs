//! Something a person can do where something is shown: what it is called and what it does. Does nothing itself.

use crate::journal::Step;
use crate::request::Request;
use crate::situation::Situation;
use crate::words::{Message, Words};
use serde::Serialize;

/// A button or link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Action<T = Message> {
    /// What it is called.
    pub text: T,
    /// How prominent it is.
    pub weight: Weight,
    /// What it does.
    pub deed: Deed,
}

/// How prominent an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// What most people come for.
    Primary,
    /// Another choice, as easy to reach.
    Secondary,
    /// A cross in the corner: the text is its name.
    Cross,
    /// A plain link.
    Quiet,
}

/// What an action does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Deed {
    /// A link to `url`; following it goes by way of `request`, which also writes it down.
    Open {
        /// Where it leads.
        url: String,
        /// What the background is asked.
        request: Request,
    },
    /// Asks the background for something.
    Send {
        /// What.
        request: Request,
    },
    /// Loads the page again.
    Reload,
    /// Takes the notice off this page.
    Close,
    /// Asks the browser for permission to see the platform's pages.
    GrantHostAccess {
        /// The pages, as match patterns.
        origins: Vec<String>,
    },
    /// Saves what the store holds under `key` as a file.
    SaveStored {
        /// The key.
        key: String,
        /// A name for the file.
        file_name: String,
    },
    /// A link to another page of Veto's own.
    OpenOwnPage {
        /// Where it is in the extension.
        path: String,
    },
    /// A link to a page elsewhere, of which nothing is written down.
    Visit {
        /// Where it leads.
        url: String,
    },
    /// Says that a step was taken on the day that stands in a control of the page.
    TakeStep {
        /// Which.
        step: Step,
        /// Name of the control.
        field: String,
    },
    /// Saves the known dates as a calendar file.
    SaveCalendar,
    /// Puts the letter's text where it can be pasted elsewhere.
    CopyLetter,
    /// Opens the letter in the person's mail program.
    MailLetter,
    /// Prints the page, or saves it as PDF: the browser asks which.
    Print,
    /// Asks the background to add the file that was just chosen to the journal.
    ImportFile,
}

impl Action {
    pub(super) fn new(text: Message, weight: Weight, deed: Deed) -> Self {
        Self { text, weight, deed }
    }

    pub(super) fn send(text: Message, weight: Weight, request: Request) -> Self {
        Self::new(text, weight, Deed::Send { request })
    }

    /// The way to the switch, in one click.
    pub(super) fn open_switch(situation: &Situation, text: Message) -> Self {
        let deed = Deed::Open {
            url: situation.platform.switch_url(),
            request: Request::OpenSwitch {
                // Filled in by whoever shows it on a page, who knows the page's language.
                interface_language: String::new(),
            },
        };
        Self::new(text, Weight::Primary, deed)
    }

    /// The same in words.
    #[must_use]
    pub fn said(&self, words: &Words<'_>) -> Action<String> {
        Action {
            text: words.say(&self.text),
            weight: self.weight,
            deed: self.deed.clone(),
        }
    }
}
