//! Chromium only: its command line, its extension id and its DevTools commands.

use std::fmt::Write as _;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use anyhow::{Result, bail};
use fantoccini::Client;
use serde_json::{Value, json};

use super::binary::{CHROMEDRIVER, CHROMIUM};
use super::extension::Extension;
use super::port;
use super::profile::Profile;
use super::raw;
use super::start::Launch;
use super::{Installed, Options};
use crate::replica::read_origins;
use crate::{Replica, SOON, until};

pub(crate) fn launch(
    folder: &Path,
    replica: &Replica,
    profile: &Profile,
    options: &Options,
) -> Result<Launch> {
    let port = replica.port();
    let (width, height) = options.size;
    let companion = options.companion.iter();
    let folders = companion.map(|folder| format!(",{}", folder.display()));
    let mut arguments = vec![
        // Chromium visits only the replica, and the sandbox does not work for root or in a
        // container.
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        // Chromium accepts any certificate, but caches nothing that came with one it does not
        // trust.
        format!(
            "--ignore-certificate-errors-spki-list={}",
            replica.key_fingerprint()
        ),
        // QUIC would bypass the replica.
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--no-default-browser-check".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        // Chromium prepares two pages for the list under the address bar in every new window.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup".to_owned(),
        format!("--window-size={width},{height}"),
        format!("--user-data-dir={}", profile.path().display()),
    ];
    if options.headless {
        arguments.push("--headless=new".to_owned());
    }
    let mut left_out = Vec::new();
    let id = match &options.installed {
        Installed::Unpacked | Installed::Not => {
            let (own, more) = (folder.display(), folders.collect::<String>());
            if options.installed == Installed::Unpacked {
                arguments.push(format!("--load-extension={own}{more}"));
            }
            arguments.push("--disable-background-networking".to_owned());
            // Map every host, so that the replica sees a request to any host.
            arguments.push(format!(
                "--host-resolver-rules=MAP * 127.0.0.1:{port}, EXCLUDE 127.0.0.1"
            ));
            id(folder)
        }
        Installed::ByPolicy { chromium_id } => {
            // With this switch, which the driver adds by itself, Chromium does not fetch extensions
            // either.
            left_out.push("disable-background-networking");
            // Block all other hosts, so that Chromium's own requests to its maker's servers are not
            // mistaken for requests of the extension.
            let hosts = read_origins().filter_map(|origin| origin.strip_prefix("https://"));
            let maps: String = hosts
                .map(|host| format!("MAP {host} 127.0.0.1:{port}, "))
                .collect();
            arguments.push(format!(
                "--host-resolver-rules={maps}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
            ));
            chromium_id.clone()
        }
    };
    let mut prefs = json!({
        // Without these two, the lists of the extension's errors are always empty. As prefs they
        // apply from the first load on; if they were switched on later, the extension would have to
        // be reloaded.
        "extensions.ui.developer_mode": true,
        format!("extensions.settings.{id}.store_extension_errors"): 3,
        // Avoid the new-tab page, which some builds fetch from a search engine.
        "session.restore_on_startup": 4,
        "session.startup_urls": ["about:blank"],
    });
    let mut environment = options.environment.clone();
    if let Some(language) = &options.language {
        arguments.push(format!("--lang={language}"));
        if options.languages.is_none() {
            arguments.push(format!("--accept-lang={language}"));
        }
        environment.push(("LANGUAGE".to_owned(), language.clone()));
    }
    if let Some(languages) = &options.languages {
        prefs["intl.accept_languages"] = json!(languages);
    }
    Ok(Launch {
        driver: CHROMEDRIVER.find()?,
        arguments: vec![format!("--port={}", port::free()?)],
        environment,
        // Not just “on port”: the driver first reports that it will start there.
        announces: "successfully on port ",
        capabilities: json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": CHROMIUM.find()?,
                "args": arguments,
                "prefs": prefs,
                "excludeSwitches": left_out,
            },
        }),
        extension: Extension {
            origin: format!("chrome-extension://{id}"),
            id,
        },
    })
}

/// The folder of `storage.local`, relative to the profile.
pub(crate) fn store_folder(extension: &Extension) -> String {
    format!("Default/Local Extension Settings/{}", extension.id)
}

/// Waits until the extension's worker runs.
pub(crate) async fn ready(client: &Client, extension: &Extension, options: &Options) -> Result<()> {
    if options.installed == Installed::Not {
        return Ok(());
    }
    let what = "Chromium to start the extension’s worker (is its manifest valid?)";
    until(what, SOON, async || {
        match workers(client, extension).await?.len() {
            0 => bail!("no worker of {}", extension.origin),
            _ => Ok(()),
        }
    })
    .await
}

/// The DevTools targets of the extension's running worker: one or none.
pub(crate) async fn workers(client: &Client, extension: &Extension) -> Result<Vec<String>> {
    let answer = devtools(client, "Target.getTargets", json!({})).await?;
    let targets = answer["targetInfos"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let is_worker = |target: &&Value| {
        let url = target["url"].as_str().unwrap_or_default();
        target["type"] == "service_worker" && url.starts_with(&extension.origin)
    };
    let id = |target: &Value| target["targetId"].as_str().map(str::to_owned);
    Ok(targets.iter().filter(is_worker).filter_map(id).collect())
}

/// Sends a DevTools command to the current tab.
pub(crate) async fn devtools(client: &Client, command: &str, parameters: Value) -> Result<Value> {
    let body = json!({ "cmd": command, "params": parameters });
    raw::post(client, "goog/cdp/execute", body).await
}

/// The id of an unpacked extension. Chromium derives it from the path: the first half of the
/// SHA-256 of the path.
pub fn id(folder: &Path) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, folder.as_os_str().as_bytes());
    letters(&digest.as_ref()[..16])
}

/// Writes bytes the way Chromium writes ids: in hexadecimal, with the letters a to p as digits.
pub(crate) fn letters(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    let letter = |digit: char| char::from(b'a' + digit.to_digit(16).unwrap_or(0) as u8);
    hex.chars().map(letter).collect()
}
