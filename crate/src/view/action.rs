//! Actions: the buttons and links of a view, each with its text, its prominence and what a click
//! does.

use crate::journal::Step;
use crate::platform::{SettingId, Slug};
use crate::request::{Addressed, Request};
use crate::words::{Localizer, Message};
use serde::Serialize;

/// A button or link.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Action<T = Message> {
    pub text: T,
    pub weight: Weight,
    /// What a click does.
    // Stored under this name, with the banner.
    #[serde(rename = "deed")]
    pub command: Command,
}

/// How prominent an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// What most people come for.
    Primary,
    /// An alternative that is as easy to reach as the primary action.
    Secondary,
    /// A cross in the corner of a notice; the text is its name for screen readers, and its tooltip.
    Cross,
    /// Drawn like a plain link.
    Quiet,
}

/// What a click on an [`Action`] does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Command {
    /// A link to `url`. A click sends `request` to the background, which opens the page and adds an
    /// entry to the journal if the request makes one.
    Open {
        url: String,
        request: Addressed,
    },
    /// Sends `request` to the background.
    Send {
        request: Addressed,
    },
    Reload,
    /// Hides the notice on this page.
    Close,
    /// Sends `request`, with which the person says that they use a platform, and asks the browser
    /// for host access to its site. Both at once: the browser's question may close the popup.
    UsePlatform {
        request: Addressed,
        /// Match patterns of the pages.
        origins: Vec<String>,
    },
    /// Shows only the entries about a platform; `null` shows all.
    Filter {
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
        platform: Option<Slug>,
    },
    /// Asks the browser for host access to the platform's site.
    GrantHostAccess {
        /// Match patterns of the pages.
        origins: Vec<String>,
    },
    /// Saves the value that the store holds under `key` as a file.
    SaveStored {
        key: String,
        file_name: String,
    },
    /// A link to another extension page.
    OpenExtensionPage {
        /// Path from the extension's root, without a leading slash.
        path: String,
    },
    /// A link to a page elsewhere. Following it adds no entry to the journal.
    Visit {
        url: String,
    },
    /// Asks on which day the step was taken, with a control on the page; `null` asks no longer.
    AskDay {
        step: Option<Step>,
    },
    /// A link to another extension page that takes the place of this one.
    GoToExtensionPage {
        /// Path from the extension's root, without a leading slash.
        path: String,
    },
    /// Reports that a step was taken, on the day entered in a control of the page.
    TakeStep {
        platform: Slug,
        step: Step,
        /// The `id` of that control.
        field: String,
    },
    /// Saves the upcoming dates as a calendar file.
    SaveCalendar {
        file_name: String,
    },
    /// Copies the letter's text to the clipboard.
    CopyLetter,
    /// Copies the letter's text and opens a message to the recipient in the person's mail program.
    MailLetter,
    /// Opens the browser's print dialog, which also offers to save the page as PDF.
    Print,
    /// Asks whether the record is to be deleted; `false` asks no longer.
    AskDeletion {
        asks: bool,
    },
    /// Sends `request`, which deletes the record, and empties what the pages keep themselves.
    DeleteRecord {
        request: Addressed,
    },
    /// Asks the background to add the entries of the file that was just chosen to the journal.
    ImportFile,
}

impl Action {
    pub(super) fn new(text: Message, weight: Weight, command: Command) -> Self {
        Self {
            text,
            weight,
            command,
        }
    }

    pub(super) fn send(text: Message, weight: Weight, request: Addressed) -> Self {
        Self::new(text, weight, Command::Send { request })
    }

    /// The primary action that leads to the switch in one click.
    pub(super) fn open_switch(setting: SettingId, text: Message) -> Self {
        let request = Request::OpenSwitch {
            // Filled in by the content script that shows the action, which knows the page's
            // language (`fromHere` in `extension/content/notice.js`).
            interface_language: String::new(),
        };
        let command = Command::Open {
            url: setting.url(),
            request: Addressed::to_setting(setting, request),
        };
        Self::new(text, Weight::Primary, command)
    }

    /// The same action with its text in words.
    #[must_use]
    pub fn localized(&self, localizer: &Localizer<'_>) -> Action<String> {
        Action {
            text: localizer.say(&self.text),
            weight: self.weight,
            command: self.command.clone(),
        }
    }
}
