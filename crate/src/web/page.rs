//! Binding for the extension's pages: makes a page from the store, and draws it.

mod actions;
mod blocks;
mod date_line;
mod draw;
mod element;
mod letter;
mod morph;
mod platforms;
mod receipt;
mod settings;
mod state;
mod steps;
mod timeline;

use super::convert::{catalogues, from_js};
use super::decision::catalogue_folders;
use super::intl::BrowserIntl;
use super::letter::in_letters_words;
use super::stored::Stored;
use crate::letter::{Draft, with_letters_language};
use crate::platform::PlatformId;
use crate::view::{self, AskedDay, ExtensionPage, LetterKind, LetterView, Recorded};
use crate::words::{Localizer, Message};
use state::PageState;
use wasm_bindgen::prelude::*;
use web_sys::Document;

pub(super) use state::StepReport;

/// A page of the extension, for the current store. It only reads: the background does all writing.
#[wasm_bindgen(js_name = Page)]
pub struct PageBinding {
    kind: ExtensionPage,
    pub(super) recorded: Recorded,
    order: Vec<PlatformId>,
    step: Option<String>,
    asked: Option<AskedDay>,
    noted: Option<String>,
    draft: Draft,
    copied: Option<bool>,
    on_toolbar: Option<bool>,
}

#[wasm_bindgen(js_class = Page)]
impl PageBinding {
    /// Makes a page from the store's contents, the shell's facts, and what the page itself
    /// remembers.
    ///
    /// # Errors
    /// If `kind` is not an `ExtensionPage`, `facts` are not `BrowserFacts`, `state` is not a
    /// `PageState`, or the clock is out of range. The draft in `state` can be anything.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ExtensionPage")] kind: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        #[wasm_bindgen(unchecked_param_type = "PageState")] state: JsValue,
    ) -> Result<Self, JsError> {
        let stored = Stored::read(&contents, facts)?;
        let state: PageState = from_js(state)?;
        let order = state.order();
        Ok(Self {
            kind: from_js(kind)?,
            recorded: Recorded {
                everything: stored.everything(),
                platform: state.platform(),
                version: stored.environment.version,
                journal: stored.opened.journal,
                import: state.import,
                deletion: state.deletion,
            },
            order,
            step: state.step,
            asked: state.report.map(StepReport::asked),
            noted: state.noted,
            draft: from_js(state.draft).unwrap_or_default(),
            copied: state.copied,
            on_toolbar: state.on_toolbar,
        })
    }

    /// The catalogues that the other methods need: folders below `_locales`, best first, and those
    /// of a letter in another language.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        let folders = catalogue_folders(self.recorded.everything.person.language);
        match self.letter() {
            Some(view) => with_letters_language(folders, view.letter_language),
            None => folders,
        }
    }

    /// Slugs of the platforms, in the order in which the popup shows them.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn order(&self) -> Vec<String> {
        let order = view::order(&self.recorded.everything).into_iter();
        order.map(|platform| platform.slug().to_owned()).collect()
    }

    /// Names what the popup shows, as its address does. `undefined` for other pages, if the store
    /// is not available, and if a popup that is opened now would have the platforms in another
    /// order.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn drawing(&self) -> Option<String> {
        let everything = &self.recorded.everything;
        let is_as_opened = self.order == view::order(everything);
        (is_as_opened && matches!(self.kind, ExtensionPage::Popup))
            .then(|| view::popup_drawing(everything))?
    }

    /// Draws the popup without what is folded: less to do until it shows. Other pages are drawn
    /// whole.
    ///
    /// # Errors
    /// If the document is another page.
    #[wasm_bindgen(js_name = drawFirst)]
    pub fn draw_first(
        &self,
        document: &Document,
        catalogue_texts: Vec<String>,
    ) -> Result<(), JsValue> {
        if !matches!(self.kind, ExtensionPage::Popup) {
            return self.draw(document, catalogue_texts);
        }
        let everything = &self.recorded.everything;
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&everything.person.locale);
        let popup = view::popup_as_first_seen(everything, &self.order);
        draw::page(document, &popup, &Localizer::new(&catalogues, &intl))
    }

    /// Draws into `document`, changing as little as possible of what is there. A control carries
    /// its command as a `Command` in `data-command`; a field of a letter its name in `data-field`.
    ///
    /// # Errors
    /// If the document is another page.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let everything = &self.recorded.everything;
        let situation = self.recorded.situation();
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&situation.person.locale);
        let localizer = Localizer::new(&catalogues, &intl);
        match self.kind {
            ExtensionPage::Popup => {
                draw::page(document, &view::popup(everything, &self.order), &localizer)
            }
            ExtensionPage::Welcome => {
                let view = view::welcome(everything, self.on_toolbar);
                draw::welcome(document, &view, &localizer)
            }
            ExtensionPage::Record => {
                draw::record(document, &view::record(&self.recorded), &localizer)
            }
            ExtensionPage::NextSteps => {
                let view = view::next_steps(situation, self.step.as_deref(), self.asked);
                let noted = self.noted();
                draw::next_steps(document, &view, noted.as_ref(), &localizer)
            }
            ExtensionPage::Letter | ExtensionPage::Complaint => match self.letter() {
                Some(view) => in_letters_words(&view, situation, &catalogues, |letter| {
                    letter::draw_letter(
                        document,
                        &view,
                        &localizer,
                        letter,
                        self.outcome().as_ref(),
                    )
                }),
                None => {
                    let view = view::no_letter(situation, self.asked);
                    draw::no_letter(document, &view, &localizer)
                }
            },
        }
    }

    /// What the person has noted on this page last.
    fn noted(&self) -> Option<Message> {
        let request = self.noted.as_deref()?;
        view::noted(&self.recorded, request)
    }

    /// What came of the person's last action on the page of a letter.
    fn outcome(&self) -> Option<Message> {
        self.copied.map(view::copied).or_else(|| self.noted())
    }

    /// The letter on this page; `None` on other pages, and outside Europe.
    pub(super) fn letter(&self) -> Option<LetterView> {
        let kind = match self.kind {
            ExtensionPage::Letter => LetterKind::Objection,
            ExtensionPage::Complaint => LetterKind::Complaint,
            ExtensionPage::Popup
            | ExtensionPage::Welcome
            | ExtensionPage::Record
            | ExtensionPage::NextSteps => {
                return None;
            }
        };
        let situation = self.recorded.situation();
        view::letter(kind, &self.draft, situation, self.asked)
    }
}
