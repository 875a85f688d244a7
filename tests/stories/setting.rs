//! Starts a browser with Veto and a replica of the platforms for a story, and has steps that many
//! stories share.

use std::path::{Path, PathBuf};

use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

/// The browser and the replica with which a story begins.
pub(crate) struct Setting {
    pub(crate) session: Session,
    pub(crate) replica: Replica,
    /// The extension's folder, if the browser is shared with other stories.
    shared: Option<PathBuf>,
}

impl Setting {
    /// A person who has just installed Veto, in a browser in English that other stories share. A
    /// page is watched ten times as fast as in reality. For stories that do not change the
    /// browser's own settings.
    pub(crate) async fn new(browser: Browser) -> Result<Self> {
        Self::sharing(browser, veto_tests::hurried_folder(browser)?).await
    }

    /// Like [`Setting::new`], for a person who uses every platform and has allowed Veto there.
    pub(crate) async fn on_all_platforms(browser: Browser) -> Result<Self> {
        let setting = Self::with_all_hosts(browser).await?;
        setting.session.use_all_platforms().await?;
        Ok(setting)
    }

    /// Like [`Setting::new`], but the browser has granted Veto every host that it may ask for.
    pub(crate) async fn with_all_hosts(browser: Browser) -> Result<Self> {
        let hurried = veto_tests::hurried_folder(browser)?;
        let folder = veto_tests::allowed_folder(browser, &hurried)?;
        Self::sharing(browser, folder).await
    }

    /// Like [`Setting::new`], in real time: for stories in which it matters how long a page takes.
    pub(crate) async fn in_real_time(browser: Browser) -> Result<Self> {
        Self::sharing(browser, veto_tests::extension_folder(browser)?).await
    }

    async fn sharing(browser: Browser, extension: PathBuf) -> Result<Self> {
        let options = in_english(Options::default());
        let (session, replica) = veto_tests::shared::borrow(browser, &extension, options).await?;
        Ok(Self {
            session,
            replica,
            shared: Some(extension),
        })
    }

    /// In a browser of its own: for stories that change more than can be reset (zoom, preferences,
    /// permissions, windows without a history), or that restart it.
    pub(crate) async fn alone(browser: Browser) -> Result<Self> {
        Self::with(browser, Options::default()).await
    }

    pub(crate) async fn with(browser: Browser, options: Options) -> Result<Self> {
        Self::with_extension(browser, &veto_tests::hurried_folder(browser)?, options).await
    }

    /// Like [`Setting::with`], with the extension in this folder.
    pub(crate) async fn with_extension(
        browser: Browser,
        extension: &Path,
        options: Options,
    ) -> Result<Self> {
        let replica = Replica::start().await?;
        let options = in_english(options);
        let session = Session::start(browser, extension, &replica, options).await?;
        Ok(Self::made_of(session, replica))
    }

    /// Wraps a browser that only this story uses.
    pub(crate) fn made_of(session: Session, replica: Replica) -> Self {
        Self {
            session,
            replica,
            shared: None,
        }
    }

    /// The stage that shows prepared scenes.
    pub(crate) fn stage(&self) -> veto_tests::scenes::Stage<'_> {
        veto_tests::scenes::Stage {
            session: &self.session,
            replica: &self.replica,
        }
    }

    /// Ends the story. Fails if the browser or the page had complaints, or if the replica got a
    /// request that no page made.
    pub(crate) async fn end(self) -> Result<()> {
        match self.shared {
            Some(extension) => {
                veto_tests::shared::give_back(self.session, self.replica, &extension).await
            }
            None => self.session.finish().await,
        }
    }

    /// The names of the journal's entries, oldest first, with the state or the reason:
    /// `switch_seen: on`.
    pub(crate) async fn entry_names(&self) -> Result<Vec<String>> {
        let text = veto_tests::walk::journal(&self.session).await?;
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let journal: Value = serde_json::from_str(&text)?;
        let entries = journal["entries"].as_array().context("entries")?;
        let name = |entry: &Value| match &entry["what"] {
            Value::String(name) => Ok(name.clone()),
            Value::Object(what) => {
                let (name, more) = what.iter().next().context("an entry without a name")?;
                let state = more["state"].as_str().or(more["reason"].as_str());
                Ok(state.map_or_else(|| name.clone(), |state| format!("{name}: {state}")))
            }
            other => bail!("{other} is no entry"),
        };
        entries.iter().map(name).collect()
    }

    /// Waits until the journal has exactly these entries.
    pub(crate) async fn entries_are(&self, expect: &[&str]) -> Result<()> {
        let expect = expect
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>();
        until_is("the journal", expect, async || self.entry_names().await).await
    }

    /// Waits until nothing of Veto is on the page.
    pub(crate) async fn nothing_shown(&self) -> Result<()> {
        until("nothing on the page", SOON, async || {
            ensure!(
                self.session.overlay_now().await?.is_none(),
                "something is shown"
            );
            Ok(())
        })
        .await
    }

    /// Opens the popup's page in a new tab and stays there.
    pub(crate) async fn open_popup(&self) -> Result<()> {
        let popup = self.session.open_popup().await?;
        self.session.switch(&popup).await?;
        self.session
            .find("main:not([aria-busy]) #status strong")
            .await?;
        // What is folded is drawn after the rest.
        self.session.find("#language").await?;
        Ok(())
    }

    /// Opens the record's page in a new tab and stays there.
    pub(crate) async fn open_record(&self) -> Result<()> {
        let record = self
            .session
            .open_extension_page(&extension_page("record"))
            .await?;
        self.session.switch(&record).await?;
        self.session.find("#status strong").await?;
        Ok(())
    }

    /// Opens one of Veto's pages in a new tab, waits for the element `drawn`, and stays there.
    pub(crate) async fn open_page(&self, path: &str, drawn: &str) -> Result<()> {
        let page = self.session.open_extension_page(path).await?;
        self.session.switch(&page).await?;
        self.session.find(drawn).await?;
        Ok(())
    }

    /// Waits until the record's timeline shows these marks, from top to bottom.
    pub(crate) async fn timeline_is(&self, shapes: &[&str]) -> Result<()> {
        let marks =
            "return [...document.querySelectorAll('.timeline li')].map((li) => li.dataset.shape)";
        until_is("the timeline", json!(shapes), async || {
            self.session.run(marks, &[]).await
        })
        .await
    }

    /// Waits until the status of the popup or the record contains these words.
    pub(crate) async fn status_says(&self, words: &str) -> Result<()> {
        until(&format!("«{words}» in the status"), SOON, async || {
            let said = self.session.text("#status strong").await?;
            ensure!(said.contains(words), "{said}");
            Ok(())
        })
        .await
    }

    /// Waits until the tab is at this path.
    pub(crate) async fn arrives(&self, path: &str) -> Result<()> {
        until_is("an arrival", path.to_owned(), async || {
            self.session.path().await
        })
        .await
    }

    /// Goes to the switch, which is on.
    pub(crate) async fn at_the_switch(&self) -> Result<()> {
        self.session.goto(path::SWITCH).await?;
        guide_says(&self.session, "This is the switch, and it is on.").await
    }

    /// Chooses an option with the arrow keys, one after the other, as a person without a mouse
    /// does. The page must not replace the list while it has the focus.
    pub(crate) async fn choose(&self, list: &str, entry: &str) -> Result<()> {
        let select = self.session.find(list).await?;
        select.run("arguments[0].focus()", &[]).await?;
        let way = "
            const [list, entry] = arguments;
            const at = [...list.options].findIndex(({ textContent }) => textContent === entry);
            return at < 0 ? null : at - list.selectedIndex;";
        let way = select.run(way, &[entry.into()]).await?;
        let way = way
            .as_i64()
            .with_context(|| format!("{list} has no entry «{entry}»"))?;
        let key = if way < 0 { Key::Up } else { Key::Down };
        for _ in 0..way.unsigned_abs() {
            self.session.press(key).await?;
        }
        let chosen = select
            .run("return arguments[0].selectedOptions[0].textContent", &[])
            .await?;
        ensure!(chosen == entry, "{list} is at «{chosen}»");
        Ok(())
    }
}

fn in_english(options: Options) -> Options {
    Options {
        language: options.language.or_else(|| Some("en-GB".into())),
        ..options
    }
}
