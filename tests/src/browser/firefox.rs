//! Firefox only: its preferences, its temporary installation and its privileged scripts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use serde_json::{Value, json};

use super::binary::{FIREFOX, GECKODRIVER};
use super::extension::Extension;
use super::profile::Profile;
use super::start::Launch;
use super::{Installed, Options};
use super::{raw, startup_cache};
use crate::{SOON, until};

/// The host of the extension's pages. Firefox would choose a random one.
const UUID: &str = "7e570000-0000-4000-8000-000000000001";

pub(crate) fn launch(
    folder: &Path,
    port: u16,
    profile: &Profile,
    options: &Options,
) -> Result<Launch> {
    startup_cache::restore(profile);
    let id = id(folder)?;
    let mut prefs = json!({
        // Map every host to the replica, so that the replica sees a request to any host.
        "network.dns.forceResolve": "127.0.0.1",
        "network.socket.forcePort": format!("443={port}"),
        "extensions.webextensions.uuids": json!({ &id: UUID }).to_string(),
        // A restart removes a temporary extension; what it stored must remain.
        "extensions.webextensions.keepStorageOnUninstall": true,
        "extensions.webextensions.keepUuidOnUninstall": true,
        // Set even without a limit: a profile keeps the value of the previous start.
        "dom.quotaManager.temporaryStorage.fixedLimit": options.storage_limit.map_or(-1, i64::from),
        // manifest.json is the page on which the harness runs scripts with the extension's rights.
        "devtools.jsonview.enabled": false,
        // Firefox asks for a page's icon 100 ms after the load, in the page's own load group
        // (`FAVICON_PARSING_TIMEOUT` in
        // https://searchfox.org/mozilla-central/source/browser/modules/FaviconLoader.sys.mjs), and
        // does not put a page into the back/forward cache that is left with a request open.
        "browser.chrome.site_icons": false,
        // The only way to read what the extension's own process writes to its console.
        "devtools.console.stdout.content": true,
    });
    let mut arguments = vec!["-profile".to_owned(), profile.path().display().to_string()];
    let (width, height) = options.size;
    arguments.push(format!("--width={width}"));
    arguments.push(format!("--height={height}"));
    if options.headless {
        arguments.push("-headless".to_owned());
    }
    if options.installed.by_policy() {
        // The package of a build is not signed, and Firefox ESR has this preference to accept such
        // packages.
        prefs["xpinstall.signatures.required"] = json!(false);
    }
    if let Some(language) = options.languages.as_ref().or(options.language.as_ref()) {
        prefs["intl.accept_languages"] = json!(language);
    }
    let mut environment = options.environment.clone();
    // The startup cache may be from a newer Firefox: with this variable, an older one makes its own
    // instead of refusing to start.
    environment.push(("MOZ_ALLOW_DOWNGRADE".to_owned(), "1".to_owned()));
    let firefox = json!({ "binary": FIREFOX.find()?, "args": arguments, "prefs": prefs });
    Ok(Launch {
        driver: GECKODRIVER.find()?,
        // Without system access, neither privileged scripts nor moz-extension: pages work.
        arguments: vec!["--port=0".to_owned(), "--allow-system-access".to_owned()],
        environment,
        announces: "Listening on 127.0.0.1:",
        capabilities: json!({ "browserName": "firefox", "moz:firefoxOptions": firefox }),
        extension: Extension {
            origin: format!("moz-extension://{UUID}"),
            id,
        },
    })
}

/// The folder of `storage.local`, relative to the profile: a database of the extension's own
/// origin, in a container that Firefox uses for `storage.local` only.
pub(crate) fn store_folder() -> String {
    format!("storage/default/moz-extension+++{UUID}^userContextId=4294967295/idb")
}

/// Installs the extensions that the story asks for, or waits until a policy has installed them.
pub(crate) async fn ready(
    client: &Client,
    folder: &Path,
    extension: &Extension,
    options: &Options,
) -> Result<()> {
    if let Some(companion) = &options.companion {
        install(client, companion).await?;
    }
    match options.installed {
        Installed::Unpacked => install(client, folder).await,
        Installed::ByPolicy { .. } => installed(client, extension).await,
        Installed::Not => Ok(()),
    }
}

/// Installs the extension until the browser ends. Firefox grants its host access with the
/// installation.
pub(crate) async fn install(client: &Client, folder: &Path) -> Result<()> {
    let body = json!({ "path": folder, "temporary": true });
    raw::post(client, "moz/addon/install", body).await?;
    Ok(())
}

/// Waits until the browser has installed the extension by policy.
async fn installed(client: &Client, extension: &Extension) -> Result<()> {
    let is_there = "return Boolean(WebExtensionPolicy.getByID(arguments[0])?.active)";
    until(
        "Firefox to install the extension by policy",
        SOON,
        async || {
            let there = privileged(client, is_there, vec![json!(extension.id)]).await?;
            ensure!(there == true, "it is not there");
            Ok(())
        },
    )
    .await
}

/// Runs a script with the rights of the browser itself. The script may use `await`; `args` is in
/// `arguments`.
pub(crate) async fn privileged(client: &Client, script: &str, args: Vec<Value>) -> Result<Value> {
    in_browser(client, async || {
        super::navigate::run_async(client, script, args).await
    })
    .await
}

/// Runs `act` while WebDriver commands go to the browser's own window instead of the page.
pub(crate) async fn in_browser<T>(
    client: &Client,
    act: impl AsyncFnOnce() -> Result<T>,
) -> Result<T> {
    raw::post(client, "moz/context", json!({ "context": "chrome" })).await?;
    let result = act().await;
    raw::post(client, "moz/context", json!({ "context": "content" })).await?;
    result
}

/// The extension id in the manifest of this folder.
///
/// # Errors
/// When the manifest cannot be read or parsed, or has no such id.
pub fn id(folder: &Path) -> Result<String> {
    let path = folder.join("manifest.json");
    let text = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: Value = serde_json::from_slice(&text)?;
    let id = manifest["browser_specific_settings"]["gecko"]["id"].as_str();
    Ok(id
        .with_context(|| format!("no gecko id in {}", path.display()))?
        .to_owned())
}
