//! Prepares the harness's test extension for one browser and starts the browser with it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use veto_tests::prelude::*;

/// A replica, and a browser that has the test extension installed.
pub(crate) struct Setting {
    pub(crate) replica: Replica,
    pub(crate) session: Session,
    /// Keeps the folder from which the browser loads the extension.
    _folder: TempDir,
}

impl Setting {
    /// Resets what an earlier part of a test did to the account.
    pub(crate) fn reset(&self) {
        self.replica.change(|account| *account = Account::default());
    }
}

pub(crate) async fn start(browser: Browser) -> Result<Setting> {
    start_with(browser, Options::default(), |_| {}).await
}

/// Like [`start`], with a changed manifest.
pub(crate) async fn start_with(
    browser: Browser,
    options: Options,
    change: impl FnOnce(&mut Value),
) -> Result<Setting> {
    let replica = Replica::start().await?;
    let folder = folder(browser, change)?;
    let session = Session::start(browser, folder.path(), &replica, options).await?;
    Ok(Setting {
        replica,
        session,
        _folder: folder,
    })
}

fn folder(browser: Browser, change: impl FnOnce(&mut Value)) -> Result<TempDir> {
    let folder = TempDir::new()?;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("harness/extension");
    fs::create_dir(folder.path().join("popup"))?;
    for file in [
        "background.js",
        "content.js",
        "popup/popup.html",
        "popup/popup.js",
    ] {
        fs::copy(source.join(file), folder.path().join(file))?;
    }
    let mut manifest = serde_json::from_slice(&fs::read(source.join("manifest.json"))?)?;
    adapt(&mut manifest, browser);
    change(&mut manifest);
    fs::write(folder.path().join("manifest.json"), manifest.to_string())?;
    Ok(folder)
}

/// Adapts the manifest to the browser: Chromium warns about a manifest that has both kinds of
/// background.
fn adapt(manifest: &mut Value, browser: Browser) {
    match browser {
        Browser::Chromium => {
            manifest["background"] = json!({ "service_worker": "background.js", "type": "module" });
            if let Some(manifest) = manifest.as_object_mut() {
                manifest.remove("browser_specific_settings");
            }
        }
        Browser::Firefox => {
            manifest["background"] = json!({ "scripts": ["background.js"], "type": "module" });
        }
    }
}
