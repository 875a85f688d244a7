//! Tests updates of Veto while pages are open: the old scripts stop, and the new ones replace them.

use std::fs;
use std::path::Path;

use crate::setting::Setting;
use tempfile::TempDir;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    the_new_version_takes_the_place_of_the_old,
    where_nothing_is_shown_nothing_comes,
);

async fn the_new_version_takes_the_place_of_the_old(browser: Browser) -> Result<()> {
    let copy = ExtensionCopy::new(browser)?;
    let setting = Setting::with_extension(browser, copy.path(), Options::default()).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let feed = session.tab().await?;
    session.overlay().await?;
    session.open(path::SWITCH).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    let old_guide = session.overlay().await?;
    for version in ["99.0.0", "99.0.1"] {
        copy.update(version)?;
        session.reload_extension().await?;
        let running = "return chrome.runtime.getManifest().version";
        ensure!(session.extension_run(running, &[]).await? == version);
    }
    replaced(session, old_guide.host(), "the guide").await?;
    // For the new scripts this is a new load of the page. Wait until they have read it before the
    // switch is used.
    setting
        .entries_are(&["switch_seen: on", "switch_seen: on"])
        .await?;
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    badge_is(session, "…").await?;
    session.switch(&feed).await?;
    // Neither the old banner nor a new one is shown, because there is an objection.
    setting.nothing_shown().await?;
    setting.end().await
}

async fn where_nothing_is_shown_nothing_comes(browser: Browser) -> Result<()> {
    let copy = ExtensionCopy::new(browser)?;
    let setting = Setting::with_extension(browser, copy.path(), Options::default()).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let old = session.overlay().await?;
    copy.update("99.0.0")?;
    session.reload_extension().await?;
    replaced(session, old.host(), "the banner").await?;
    session.overlay().await?.click(".secondary").await?;
    setting.entries_are(&["not_objecting"]).await?;
    setting.nothing_shown().await?;
    copy.update("99.0.1")?;
    session.reload_extension().await?;
    badge_is(session, "").await?;
    ensure!(session.overlay_now().await?.is_none());
    let guide_alone = vec!["guide/linkedin".to_owned()];
    until_is("no script for ordinary pages", guide_alone, async || {
        session.registered_ids().await
    })
    .await?;
    setting.end().await
}

/// Waits until a notice is on the page that is not the old one.
async fn replaced(session: &Session, old: &veto_tests::browser::Node, what: &str) -> Result<()> {
    until(&format!("{what} of the new version"), SOON, async || {
        // The driver fails for an element that is gone from the page.
        let there = old.property("isConnected").await;
        ensure!(there.is_err(), "the old one is there");
        session.overlay_now().await?.context("there is none")
    })
    .await?;
    Ok(())
}

/// A copy of the built extension that can be changed.
struct ExtensionCopy(TempDir);

impl ExtensionCopy {
    fn new(browser: Browser) -> Result<Self> {
        let copy = TempDir::new()?;
        veto_tests::copy_into(&veto_tests::extension_folder(browser)?, copy.path())?;
        Ok(Self(copy))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn update(&self, version: &str) -> Result<()> {
        let path = self.path().join("manifest.json");
        let mut manifest: Value = serde_json::from_slice(&fs::read(&path)?)?;
        manifest["version"] = json!(version);
        fs::write(&path, manifest.to_string())?;
        Ok(())
    }
}
