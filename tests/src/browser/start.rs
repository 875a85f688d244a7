//! Starts a browser: the driver, the browser, the extension and the windows.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::background::Background;
use super::control_tab::ControlTab;
use super::driver::Driver;
use super::extension::Extension;
use super::profile::Profile;
use super::{Browser, Options, Session, chromium, firefox};
use crate::Replica;

/// What differs between the browsers before they start.
pub(crate) struct Launch {
    pub(crate) driver: PathBuf,
    pub(crate) arguments: Vec<String>,
    pub(crate) environment: Vec<(String, String)>,
    /// The text before the port in the driver's output.
    pub(crate) announces: &'static str,
    pub(crate) capabilities: Value,
    pub(crate) extension: Extension,
}

impl Session {
    /// Starts `browser` with the unpacked extension in `folder`; every host leads to `replica`.
    pub async fn start(
        browser: Browser,
        folder: impl AsRef<Path>,
        replica: &Replica,
        options: Options,
    ) -> Result<Self> {
        let folder = folder.as_ref();
        let absolute = folder.canonicalize().with_context(|| {
            format!(
                "no extension in {}: run cargo xtask build",
                folder.display()
            )
        })?;
        let session = Self::launch(browser, absolute, replica, options, Profile::new()?).await?;
        session.settle_first_page().await?;
        Ok(session)
    }

    pub(crate) async fn launch(
        browser: Browser,
        folder: PathBuf,
        replica: &Replica,
        options: Options,
        profile: Profile,
    ) -> Result<Self> {
        let launch = match browser {
            Browser::Chromium => chromium::launch(&folder, replica, &profile, &options)?,
            Browser::Firefox => firefox::launch(&folder, replica.port(), &profile, &options)?,
        };
        let Launch {
            driver,
            arguments,
            environment,
            announces,
            capabilities,
            extension,
        } = launch;
        let (driver, arguments) = match &options.system_policies {
            Some(policies) => {
                let (program, arguments) = policies.wrap(&driver, &arguments)?;
                (program.to_owned(), arguments)
            }
            None => (driver, arguments),
        };
        let driver = Driver::start(&driver, &arguments, &environment, announces).await?;
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = ClientBuilder::new(connector)
            .capabilities(complete(capabilities))
            .connect(&driver.address())
            .await
            .with_context(|| {
                format!(
                    "{browser} did not start; the driver said:\n{}",
                    driver.output()
                )
            })?;
        let loaded = || format!("{} was not loaded", folder.display());
        let control_tab = match browser {
            Browser::Chromium => {
                let ready = chromium::ready(&client, &extension, &options).await;
                ready.with_context(loaded)?;
                ControlTab::set_up(browser, &client, &options).await?
            }
            Browser::Firefox => {
                // Set up the windows before the extension is installed: Firefox's driver takes the
                // frontmost tab of a new window for the requested one, and that could be the page
                // that the extension opens when it is installed.
                let control_tab = ControlTab::set_up(browser, &client, &options).await?;
                let ready = firefox::ready(&client, &folder, &extension, &options).await;
                ready.with_context(loaded)?;
                control_tab
            }
        };
        let replica = replica.clone();
        let background = Background::new(browser, &client, &extension, options.kill_background);
        Ok(Self {
            browser,
            client,
            driver,
            profile,
            replica,
            folder,
            options,
            extension,
            control_tab,
            background,
        })
    }
}

fn complete(capabilities: Value) -> Capabilities {
    let common = json!({
        "acceptInsecureCerts": true,
        "timeouts": { "script": 20_000, "pageLoad": 30_000, "implicit": 0 },
    });
    let all = [common, capabilities];
    all.into_iter()
        .filter_map(|value| value.as_object().cloned())
        .flatten()
        .collect()
}
