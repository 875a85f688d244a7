//! One running browser with one extension, how it restarts and how it ends. The modules beside this
//! one add the other methods.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use fantoccini::Client;

use super::background::Background;
use super::control_tab::ControlTab;
use super::driver::Driver;
use super::extension::Extension;
use super::profile::Profile;
use super::{Browser, Options, chromium, firefox, startup_cache};
use crate::Replica;

/// A running browser. Dropping it kills every process that it started. [`Session::finish`] closes
/// the browser and fails if anything went wrong.
///
/// Its methods share one browser: do not run two of them at the same time.
#[derive(Debug)]
pub struct Session {
    pub(crate) browser: Browser,
    pub(crate) client: Client,
    // `driver` comes before `profile`, because fields are dropped in this order: the browser must
    // be gone when its folder is removed.
    pub(crate) driver: Driver,
    pub(crate) profile: Profile,
    pub(crate) replica: Replica,
    pub(crate) folder: PathBuf,
    pub(crate) options: Options,
    pub(crate) extension: Extension,
    pub(crate) control_tab: ControlTab,
    pub(crate) background: Background,
}

impl Session {
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// Closes the browser, and fails if the extension or a page had a problem.
    pub async fn finish(self) -> Result<()> {
        self.finish_despite(|_| false).await
    }

    /// Like [`Session::finish`], but ignores problems that the story expects.
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
    /// Firefox removes a temporary extension, so it is installed again; its store remains.
    pub async fn restart(self) -> Result<Self> {
        self.restart_after(|_| Ok(())).await
    }

    /// Like [`Session::restart`]. In between, `act` may change the folder in which the browser
    /// keeps the extension's store.
    pub async fn restart_after(self, act: impl FnOnce(&Path) -> Result<()>) -> Result<Self> {
        self.quit().await?;
        let store = match self.browser {
            Browser::Chromium => chromium::store_folder(&self.extension),
            Browser::Firefox => firefox::store_folder(),
        };
        act(&self.profile.path().join(store))?;
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

    /// Sets [`Options::storage_limit`] for the next start.
    pub fn limit_storage(&mut self, limit: Option<u32>) {
        self.options.storage_limit = limit;
    }

    async fn quit(&self) -> Result<()> {
        self.client.clone().close().await?;
        if self.browser == Browser::Firefox {
            startup_cache::save(&self.profile);
        }
        Ok(())
    }

    /// The origin of the extension's pages: `…-extension://…`, without a slash at the end.
    pub fn extension_origin(&self) -> &str {
        &self.extension.origin
    }

    /// The folder from which the extension was loaded.
    pub fn extension_folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of the browser's profile, as it also appears in the command lines of its
    /// processes.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }
}
