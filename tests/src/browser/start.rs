//! Starting a browser: the driver, the browser, the extension, the windows. It does nothing later.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::background::Background;
use super::desk::Desk;
use super::driver::Driver;
use super::extension::Extension;
use super::profile::Profile;
use super::{Browser, Options, Session, chromium, firefox};
use crate::Replica;

/// All that differs between the browsers before they run.
pub(crate) struct Launch {
    pub(crate) driver: PathBuf,
    pub(crate) arguments: Vec<String>,
    pub(crate) environment: Vec<(String, String)>,
    /// What the driver says before its port.
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
        let (driver, arguments) = match &options.etc {
            Some(etc) => {
                let (program, arguments) = etc.entered(&driver, &arguments)?;
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
        let desk = match browser {
            Browser::Chromium => {
                let ready = chromium::ready(&client, &extension, &options).await;
                ready.with_context(loaded)?;
                Desk::set_up(browser, &client, &options).await?
            }
            Browser::Firefox => {
                // Before there is an extension: Firefox's driver takes the tab that is in front of a new window for the one
                // it was asked for, and that can be the page that the extension opens as it comes.
                let desk = Desk::set_up(browser, &client, &options).await?;
                let ready = firefox::ready(&client, &folder, &extension, &options).await;
                ready.with_context(loaded)?;
                desk
            }
        };
        let replica = replica.clone();
        let background = Background::new(browser, &client, &extension, options.mortal);
        Ok(Self {
            browser,
            client,
            driver,
            profile,
            replica,
            folder,
            options,
            extension,
            desk,
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
