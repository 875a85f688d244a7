//! A person who uses Veto: finds, reads, uses and waits, and counts what that costs.

use std::collections::HashMap;

use anyhow::{Context, Result, bail, ensure};
use tokio::time::Instant;

use super::control::{Control, DRAWN, Kind, Place};
use super::cost::Cost;
use super::{finding, pages, reading};
use crate::browser::{Node, Tab};
use crate::{Key, SOON, Session, extension_page, until};

/// With what a person uses the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    Pointer,
    /// The keyboard alone.
    Keys,
}

/// A person in front of a browser.
#[derive(Debug)]
pub(super) struct Person<'a> {
    pub(super) session: &'a Session,
    hand: Hand,
    view: Option<(u32, u32)>,
    /// The tab in which the person reads the platform's pages. It stays open.
    home: Tab,
    /// The tabs that were open when the last page was reached.
    open: pages::Open,
    handles: Vec<Tab>,
    cost: Cost,
    /// When the person acted last.
    acted: Instant,
    /// How many words were read on each page of Veto's, by its address.
    read: HashMap<String, u64>,
    /// Whether the last action was typing: the next field is one or more Tabs away.
    types: bool,
}

/// More Tabs than any page needs.
const TABS: usize = 300;

impl<'a> Person<'a> {
    pub(super) async fn new(
        session: &'a Session,
        hand: Hand,
        view: Option<(u32, u32)>,
    ) -> Result<Self> {
        let home = session.tab().await?;
        let mut person = Self {
            session,
            hand,
            view,
            home,
            open: pages::Open::new(),
            handles: Vec::new(),
            cost: Cost::default(),
            acted: Instant::now(),
            read: HashMap::new(),
            types: false,
        };
        person.arrived().await?;
        Ok(person)
    }

    pub(super) fn cost(&self) -> Cost {
        self.cost
    }

    /// Goes to a page of the platform, as people do many times a day: it costs nothing, but what
    /// Veto shows there is waited for.
    pub(super) async fn visits(&mut self, path: &str) -> Result<()> {
        self.session.look_at(&self.home).await?;
        self.acted = Instant::now();
        self.session.goto(path).await?;
        self.arrived().await
    }

    /// Is on a page of Veto's that was opened in another way: it costs nothing.
    pub(super) async fn is_on(&mut self, page: &str) -> Result<()> {
        self.session
            .open_extension_page(&extension_page(page))
            .await?;
        self.arrived().await?;
        self.acted = Instant::now();
        Ok(())
    }

    /// Opens the popup with the toolbar button: one click, or one key. How the keyboard gets to the
    /// toolbar is the browser's business. The popup has the size that browsers give it at most.
    pub(super) async fn opens_the_popup(&mut self) -> Result<()> {
        match self.hand {
            Hand::Pointer => self.cost.clicks += 1,
            Hand::Keys => self.cost.keys += 1,
        }
        self.acted = Instant::now();
        let session = self.session;
        session.open_popup().await?;
        let drawn = async || {
            let main = session.find_now(DRAWN).await?;
            main.context("it is not drawn").map(drop)
        };
        self.waits("the popup", drawn).await?;
        session.viewport(400, 600).await?;
        self.knows_the_tabs().await
    }

    /// Finds and reads, but does not use it.
    pub(super) async fn looks_at(&mut self, control: &Control) -> Result<()> {
        let (_, node) = self.finds(&[control]).await?;
        self.reads_to(control, &node).await
    }

    /// Uses a control once it is there.
    pub(super) async fn uses(&mut self, control: &Control) -> Result<()> {
        let (_, node) = self.finds(&[control]).await?;
        self.uses_this(control, &node).await
    }

    /// Uses one control after the other until the goal is there. `ways` begins with what is nearest
    /// to the goal: from where one leads, only nearer ones are taken.
    pub(super) async fn goes_to(&mut self, goal: &Control, ways: &[&Control]) -> Result<()> {
        let mut left = ways;
        loop {
            let choice: Vec<_> = [goal].into_iter().chain(left.iter().copied()).collect();
            let (which, node) = self.finds(&choice).await?;
            if which == 0 {
                return Ok(());
            }
            self.uses_this(choice[which], &node).await?;
            left = &left[..which - 1];
        }
    }

    /// Types a text into a field. From one field to the next, people press Tab.
    pub(super) async fn types(&mut self, field: &Control, text: &str) -> Result<()> {
        let (_, node) = self.finds(&[field]).await?;
        self.reads_to(field, &node).await?;
        if self.types || self.hand == Hand::Keys {
            self.tabs_to(field, &node).await?;
        } else {
            self.cost.clicks += 1;
            node.click().await?;
        }
        self.session.type_text(text).await?;
        self.types = true;
        self.acted = Instant::now();
        Ok(())
    }

    /// Reads as far as the text that matches, once the page says it.
    pub(super) async fn reads(&mut self, pattern: &str) -> Result<()> {
        let session = self.session;
        let look = async || reading::to_text(session, pattern).await;
        let way = self.waits("the page to say it", look).await?;
        self.counts(way).await
    }

    /// Waits until the notice on the page says the text with this key.
    pub(super) async fn hears(&mut self, key: &str) -> Result<()> {
        let session = self.session;
        let look = async || reading::says(&finding::notice(session).await?, key).await;
        self.waits("the notice to say it", look).await
    }

    /// Waits for something, and counts the time since the last action.
    pub(super) async fn waits<T>(
        &mut self,
        what: &str,
        mut look: impl AsyncFnMut() -> Result<T>,
    ) -> Result<T> {
        let (value, began) = until(what, SOON, async || {
            let began = Instant::now();
            Ok((look().await?, began))
        })
        .await?;
        self.waited_until(began);
        Ok(value)
    }

    /// Waits for the first of these controls that is there, on this page or on one that has just
    /// been opened. Returns which it is.
    async fn finds(&mut self, controls: &[&Control]) -> Result<(usize, Node)> {
        let session = self.session;
        let (home, handles, open) = (&self.home, &self.handles, &self.open);
        let names: Vec<_> = controls.iter().map(|control| control.told()).collect();
        let mut moved = None;
        let (index, node, began) = until(&names.join(" or "), SOON, async || {
            let began = Instant::now();
            for (index, control) in controls.iter().enumerate() {
                // The tab may be closed.
                if let Ok(Some(node)) = finding::shown(session, control).await {
                    return Ok((index, node, began));
                }
            }
            if moved.is_none() && pages::move_to_new(session, home, handles, open).await? {
                moved = Some(began);
            }
            bail!("{} has none of them", session.url().await?)
        })
        .await?;
        // Not until it was opened again in a tab of the driver's.
        self.waited_until(moved.unwrap_or(began));
        if moved.is_some() {
            self.arrived().await?;
        }
        Ok((index, node))
    }

    async fn uses_this(&mut self, control: &Control, node: &Node) -> Result<()> {
        self.reads_to(control, node).await?;
        self.types = false;
        match self.hand {
            Hand::Pointer => {
                self.cost.clicks += 1;
                self.acted = Instant::now();
                // A notice that lies over it moves away by itself.
                until("the click", SOON, async || node.click().await).await
            }
            Hand::Keys => {
                self.tabs_to(control, node).await?;
                self.cost.keys += 1;
                self.acted = Instant::now();
                match control.kind {
                    Kind::Action => self.session.press(Key::Enter).await,
                    Kind::Tick | Kind::Switch | Kind::Text => self.session.press(' ').await,
                }
            }
        }
    }

    /// Reads up to the control, and scrolls to it.
    async fn reads_to(&mut self, control: &Control, node: &Node) -> Result<()> {
        let way = reading::to(node).await?;
        match control.place {
            Place::Own => return self.counts(way).await,
            Place::Notice => self.cost.words += way.words,
            Place::Platform => {
                let notice = finding::notice(self.session).await?;
                self.cost.words += reading::said(&notice).await?;
            }
        }
        self.cost.scrolled += way.scrolled;
        Ok(())
    }

    /// Counts a way on a page of Veto's. What was read before is not read again.
    async fn counts(&mut self, way: reading::Way) -> Result<()> {
        let read = self.read.entry(self.session.url().await?).or_default();
        self.cost.words += way.words.saturating_sub(*read);
        self.cost.scrolled += way.scrolled;
        *read = way.words.max(*read);
        Ok(())
    }

    /// Presses Tab, or Shift and Tab, until the control has the focus.
    async fn tabs_to(&mut self, control: &Control, node: &Node) -> Result<()> {
        let back = node.run(IS_BEHIND, &[]).await? == true;
        for _ in 0..TABS {
            if node.run(HAS_FOCUS, &[]).await? == true {
                return Ok(());
            }
            self.cost.keys += 1;
            if back {
                self.session.chord([Key::Shift, Key::Tab]).await?;
            } else {
                self.session.press(Key::Tab).await?;
            }
        }
        bail!("{TABS} times Tab did not reach {}", control.told())
    }

    /// Adds the time from the last action to the look that saw what was waited for. How long that
    /// look took is not counted.
    fn waited_until(&mut self, seen: Instant) {
        self.cost.waited += seen.saturating_duration_since(self.acted);
        self.acted = Instant::now();
    }

    /// Gets ready to use the page that was just reached.
    async fn arrived(&mut self) -> Result<()> {
        if let Some((width, height)) = self.view {
            self.session.viewport(width, height).await?;
        }
        self.knows_the_tabs().await
    }

    async fn knows_the_tabs(&mut self) -> Result<()> {
        self.open = pages::open(self.session).await?;
        self.handles = self.session.tabs().await?;
        ensure!(self.handles.contains(&self.home), "the first tab is closed");
        self.session
            .tab()
            .await
            .context("there is no current tab")?;
        Ok(())
    }
}

/// Whether the control has the focus, wherever it is.
const HAS_FOCUS: &str = "
    const [control] = arguments;
    return control.getRootNode().activeElement === control;";

/// Whether the focus is behind the control, so that the way to it leads back.
const IS_BEHIND: &str = "
    const [control] = arguments;
    const root = control.getRootNode();
    let at = document.activeElement;
    let to = root.host ?? control;
    if (!at || at === document.body) return false;
    if (at === root.host) [at, to] = [root.activeElement, control];
    return Boolean(at.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING);";
