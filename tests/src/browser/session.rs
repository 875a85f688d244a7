//! One browser with one extension, and how it ends. What it can do is in the modules beside.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use fantoccini::Client;

use super::background::Background;
use super::desk::Desk;
use super::driver::Driver;
use super::extension::Extension;
use super::profile::Profile;
use super::{Browser, Options, chromium, firefox, warm};
use crate::Replica;

/// A running browser. Dropping it ends every process it started; [`Session::finish`] does so
/// politely and says whether anything went wrong.
///
/// Its methods take turns with one browser: do not run two of them at the same time.
#[derive(Debug)]
pub struct Session {
    pub(crate) browser: Browser,
    pub(crate) client: Client,
    // Before the profile: the browser has to be gone when its folder is removed.
    pub(crate) driver: Driver,
    pub(crate) profile: Profile,
    pub(crate) replica: Replica,
    pub(crate) folder: PathBuf,
    pub(crate) options: Options,
    pub(crate) extension: Extension,
    pub(crate) desk: Desk,
    pub(crate) background: Background,
}

impl Session {
    /// Which browser this is.
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// Closes the browser, and fails if the extension or a page had a problem.
    pub async fn finish(self) -> Result<()> {
        self.finish_despite(|_| false).await
    }

    /// The same, for stories about what goes wrong: what they expect is no problem.
    pub async fn finish_despite(self, expected: impl Fn(&str) -> bool) -> Result<()> {
        let checked = self.check_despite(expected).await;
        self.quit().await?;
        checked
    }

    /// Fails if the extension or a page had a problem.
    pub(crate) async fn check(&self) -> Result<()> {
        self.check_despite(|_| false).await
    }

    async fn check_despite(&self, expected: impl Fn(&str) -> bool) -> Result<()> {
        let mut problems = self.problems().await?;
        problems.extend(self.page_problems().await?);
        problems.retain(|problem| !expected(problem));
        if !problems.is_empty() {
            bail!("{} logged problems:\n{}", self.browser, problems.join("\n"));
        }
        Ok(())
    }

    /// Closes the browser and starts it again with the same profile, as people do every day.
    ///
    /// Firefox forgets a temporary extension, so it is installed again; its storage is kept.
    pub async fn restart(self) -> Result<Self> {
        self.restart_after(|_| Ok(())).await
    }

    /// The same; in between, `act` may do something to the folder in which the browser keeps what the extension stores.
    pub async fn restart_after(self, act: impl FnOnce(&Path) -> Result<()>) -> Result<Self> {
        self.quit().await?;
        let kept = match self.browser {
            Browser::Chromium => chromium::store_folder(&self.extension),
            Browser::Firefox => firefox::store_folder(),
        };
        act(&self.profile.path().join(kept))?;
        let Self {
            browser,
            driver,
            profile,
            replica,
            folder,
            options,
            ..
        } = self;
        drop(driver);
        Self::launch(browser, folder, &replica, options, profile).await
    }

    /// [`Options::storage_limit`], from the next start on.
    pub fn limit_storage(&mut self, limit: Option<u32>) {
        self.options.storage_limit = limit;
    }

    async fn quit(&self) -> Result<()> {
        self.client.clone().close().await?;
        if self.browser == Browser::Firefox {
            warm::keep(&self.profile);
        }
        Ok(())
    }

    /// Where the extension’s files are, as its own pages see it: `…-extension://…`, without a slash at the end.
    pub fn extension_origin(&self) -> &str {
        &self.extension.origin
    }

    /// The folder that the extension was loaded from.
    pub fn extension_folder(&self) -> &Path {
        &self.folder
    }

    /// The folder with the browser’s profile, as it also stands in the command lines of its processes.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }
}
