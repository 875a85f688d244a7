//! The variants with which a page is measured: no extension, an empty one, and Veto with and
//! without a banner.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use veto::journal::SwitchState::Off;
use veto_tests::browser::Installed;
use veto_tests::scenes::{Past, seen};
use veto_tests::{Browser, Options, Replica, SOON, Session, extension_folder, until};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    None,
    /// An extension whose content script is empty.
    Floor,
    /// Veto, with its banner on the page.
    Banner,
    /// Veto, after the objection: there is nothing to show.
    Silent,
}

impl Variant {
    pub(crate) const ALL: [Self; 4] = [Self::None, Self::Floor, Self::Banner, Self::Silent];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "no extension",
            Self::Floor => "the floor",
            Self::Banner => "Veto, banner shown",
            Self::Silent => "Veto, nothing to show",
        }
    }

    pub(crate) fn is_veto(self) -> bool {
        matches!(self, Self::Banner | Self::Silent)
    }
}

/// Starts a browser with the variant, and stops whatever runs in the background.
pub(crate) async fn start(
    browser: Browser,
    variant: Variant,
    replica: &Replica,
) -> Result<(Session, Option<TempDir>)> {
    let floor = (variant == Variant::Floor).then(floor).transpose()?;
    let folder = match &floor {
        Some(floor) => floor.path().to_owned(),
        None => extension_folder(browser)?,
    };
    let options = Options {
        installed: match variant {
            Variant::None => Installed::Not,
            _ => Installed::Unpacked,
        },
        kill_background: false,
        ..Options::default()
    };
    let session = Session::start(browser, folder, replica, options).await?;
    if variant.is_veto() {
        stand(&session, variant).await?;
    }
    if variant != Variant::None {
        session.stop_worker().await?;
    }
    Ok((session, floor))
}

/// Makes an empty extension like Veto: content scripts on the same pages at the same time, and a
/// background that the browser may stop.
fn floor() -> Result<TempDir> {
    let folder = tempfile::Builder::new().prefix("veto-floor-").tempdir()?;
    let pages = "https://www.linkedin.com/*";
    let manifest = json!({
        "manifest_version": 3,
        "name": "Floor",
        "version": "1",
        "host_permissions": [pages],
        "content_scripts": [
            { "matches": [pages], "js": ["content.js"], "run_at": "document_idle" },
        ],
        "background": { "service_worker": "background.js", "scripts": ["background.js"] },
        "browser_specific_settings": { "gecko": { "id": "floor@veto.invalid" } },
    });
    std::fs::write(folder.path().join("manifest.json"), manifest.to_string())?;
    for empty in ["content.js", "background.js"] {
        std::fs::write(folder.path().join(empty), "")?;
    }
    Ok(folder)
}

/// Wakes the background, which then updates everything. Veto has no alarm of this name.
const WAKE: &str = "await chrome.alarms.create('bench', { when: Date.now() })";

/// Stores a journal for which there is a banner, or nothing to show, and waits until the background
/// has applied it.
pub(crate) async fn stand(session: &Session, variant: Variant) -> Result<()> {
    let past = match variant {
        Variant::Silent => Past::from([seen(3, Off), seen(2, Off)]),
        _ => Past::default(),
    };
    let wanted = variant == Variant::Banner;
    session
        .store(json!({ "journal": past.journal("en")? }))
        .await?;
    session.extension_run(WAKE, &[]).await?;
    until("the banner to come or go", SOON, async || {
        let registered = registered(session).await?;
        let shown = session.published_banner().await?.is_object();
        ensure!(shown == wanted, "in the store: {shown}");
        ensure!(registered == wanted, "registered: {registered}");
        Ok(())
    })
    .await
}

async fn registered(session: &Session) -> Result<bool> {
    let scripts = session.registered_scripts().await?;
    let scripts: &Vec<Value> = scripts.as_array().context("a list of scripts")?;
    Ok(scripts
        .iter()
        .any(|script| script["id"] == "banner/linkedin"))
}
