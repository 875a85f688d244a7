//! Tests syncing the record across devices through the browser's sync store: only when turned on,
//! and without harming other devices' items.
//!
//! These browsers are not signed in: the story itself puts the items of another device into the
//! sync store.

use crate::past::journal;
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    nothing_is_synced_until_it_is_turned_on,
    another_devices_record_is_merged,
    a_full_sync_store_is_said,
);

/// Puts a journal into the sync store as another device would, in one piece.
const ARRIVE: &str = "
    const [device, text] = arguments;
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    const pieces = [hash.toString(16).padStart(16, '0')];
    const list = JSON.stringify({ format: 'veto-synced', version: 1, pieces });
    const items = { [`journal/${device}/0`]: list, [`journal/${device}/1`]: text };
    await chrome.storage.sync.set(items);";

async fn synced(session: &Session) -> Result<Value> {
    session
        .extension_run("return await chrome.storage.sync.get(null)", &[])
        .await
}

/// The number of items of other devices, and of this device.
async fn items(session: &Session) -> Result<(usize, usize)> {
    let items = synced(session).await?;
    let items = items.as_object().context("items")?;
    let others = items.keys().filter(|key| key.starts_with("journal/other/"));
    let others = others.count();
    Ok((others, items.len() - others))
}

async fn turn(setting: &Setting, on: bool) -> Result<()> {
    setting.open_popup().await?;
    setting.session.click("#settings-summary").await?;
    setting.session.click("#sync").await?;
    until_is("the tick box", json!(on), async || {
        setting
            .session
            .find("#sync")
            .await?
            .property("checked")
            .await
    })
    .await
}

async fn nothing_is_synced_until_it_is_turned_on(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    ensure!(synced(session).await? == json!({}));
    turn(&setting, true).await?;
    until_is("own items", (0, 2), async || items(session).await).await?;
    let said = session.text("#settings").await?;
    ensure!(said.contains("except your record"), "{said}");
    session.goto(path::SWITCH).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw").await?;
    until("what was seen, in the sync store", SOON, async || {
        let items = synced(session).await?.to_string();
        ensure!(items.contains("off"), "{items}");
        Ok(())
    })
    .await?;
    setting.end().await
}

async fn another_devices_record_is_merged(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    turn(&setting, true).await?;
    until_is("own items", (0, 2), async || items(session).await).await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let other = journal(session, "other", &[("off", 3), ("off", 2)]).await?;
    session.stop_worker().await?;
    session
        .extension_run(ARRIVE, &[json!("other"), other])
        .await?;
    // The change woke the background; nobody had to do anything.
    badge_is(session, "✓").await?;
    setting.nothing_shown().await?;
    setting
        .entries_are(&["switch_seen: off", "switch_seen: off"])
        .await?;
    turn(&setting, false).await?;
    until_is("only the other's items", (2, 0), async || {
        items(session).await
    })
    .await?;
    setting
        .entries_are(&["switch_seen: off", "switch_seen: off"])
        .await?;
    until("no part in it", SOON, async || {
        let store = session.storage().await?;
        ensure!(store.get("sync").is_none(), "{store}");
        Ok(())
    })
    .await?;
    setting.end().await
}

async fn a_full_sync_store_is_said(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let fill = "for (let n = 0; n < 12; n++) \
                  await chrome.storage.sync.set({ [`filler/${n}`]: 'x'.repeat(8_000) })";
    session.extension_run(fill, &[]).await?;
    turn(&setting, true).await?;
    let alert = session.text(".alert p").await?;
    ensure!(alert.contains("has no room left"), "{alert}");
    setting.at_the_switch().await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    let empty =
        "await chrome.storage.sync.remove(Array.from({ length: 12 }, (_, n) => `filler/${n}`))";
    session.extension_run(empty, &[]).await?;
    until_is("own items", (0, 2), async || items(session).await).await?;
    setting.open_popup().await?;
    until("no alert", SOON, async || {
        ensure!(session.find_now(".alert").await?.is_none());
        Ok(())
    })
    .await?;
    setting.end().await
}
