//! Tests a store that is full or does not open: Veto says so, never claims that something was
//! stored, and recovers at once.

use std::fs;

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(a_full_store, a_store_that_does_not_open);

const NOT_KEPT: &str = "The browser did not let Veto write this down.";
const ALERT: &str = "The browser does not let Veto keep your record right now.";

/// Whether this is a line that Veto writes to its own console for this case, as a help for
/// debugging.
fn is_said(problem: &str) -> bool {
    problem.starts_with("The local store cannot be ")
}

/// Stores other values until not even the smallest is accepted. They are random, because browsers
/// compress repetitions.
const FILL: &str = "
    const eight = () => Math.random().toFixed(8).slice(2);
    const some = (size) => Array.from({ length: size / 8 }, eight).join('');
    let taken = 0;
    for (let size = 1 << 20; size >= 8; ) {
        try {
            await chrome.storage.local.set({ [`other/${crypto.randomUUID()}`]: some(size) });
            taken += size;
        } catch {
            size >>= 1;
        }
    }
    return taken;";

const EMPTY: &str = "
    const keys = Object.keys(await chrome.storage.local.get());
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('other/')));";

async fn a_full_store(browser: Browser) -> Result<()> {
    let options = Options {
        storage_limit: Some(20_000),
        ..Options::default()
    };
    let setting = Setting::with(browser, options).await?;
    let session = &setting.session;
    badge_is(session, "!").await?;
    let story = session.tab().await?;
    // Keep this page open: when the last page that wrote is closed, Firefox cleans up at a time of
    // its own, and space becomes free.
    setting.open_page("manifest.json", "pre").await?;
    until("nothing more to be taken", 4 * SOON, async || {
        let taken = session.run_async(FILL, &[]).await?;
        ensure!(taken == 0, "{taken} bytes were taken");
        Ok(())
    })
    .await?;
    session.switch(&story).await?;
    session.goto(path::SWITCH).await?;
    guide_says(session, NOT_KEPT).await?;
    session.goto(path::FEED).await?;
    setting.open_popup().await?;
    session.click("#blocks .actions button").await?;
    alert_is(session, Some(ALERT)).await?;
    setting.entries_are(&[]).await?;
    // As soon as there is room again, everything works as usual.
    session.extension_run(EMPTY, &[]).await?;
    let Setting {
        mut session,
        replica,
        ..
    } = setting;
    session.limit_storage(None);
    let session = session.restart().await?;
    let setting = Setting::made_of(session, replica);
    let session = &setting.session;
    setting.open_popup().await?;
    alert_is(session, None).await?;
    session.click("#blocks .actions button").await?;
    setting.entries_are(&["not_objecting"]).await?;
    badge_is(session, "").await?;
    setting.session.finish_despite(is_said).await
}

async fn alert_is(session: &Session, expect: Option<&str>) -> Result<()> {
    until("the alert", SOON, async || {
        let alert = match session.find_now(".alert p").await? {
            Some(alert) => Some(alert.text().await?),
            None => None,
        };
        let is = |text: &str| alert.as_deref().is_some_and(|alert| alert.contains(text));
        ensure!(expect.map_or(alert.is_none(), is), "{alert:?}");
        Ok(())
    })
    .await
}

async fn a_store_that_does_not_open(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    setting.open_popup().await?;
    setting.session.click("#blocks .actions button").await?;
    setting.entries_are(&["not_objecting"]).await?;
    let Setting {
        session, replica, ..
    } = setting;
    let session = session
        .restart_after(|folder| {
            fs::rename(folder, folder.with_extension("away"))?;
            match browser {
                // Firefox gets a file where it needs a folder; Chromium gets a folder that it
                // cannot remove where it needs a file.
                Browser::Firefox => fs::write(folder, "")?,
                Browser::Chromium => fs::create_dir_all(folder.join("CURRENT/occupied"))?,
            }
            Ok(())
        })
        .await?;
    let setting = Setting::made_of(session, replica);
    let session = &setting.session;
    // A store that does not open also hides that the first page was opened before.
    session.settle_first_page().await?;
    badge_is(session, "?").await?;
    ensure!(session.badge().await?.title.contains(ALERT));
    session.goto(path::SWITCH).await?;
    guide_says(session, NOT_KEPT).await?;
    session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    setting.open_popup().await?;
    alert_is(session, Some(ALERT)).await?;
    let Setting {
        session, replica, ..
    } = setting;
    let session = session
        .restart_after(|folder| {
            match browser {
                Browser::Firefox => fs::remove_file(folder)?,
                Browser::Chromium => fs::remove_dir_all(folder)?,
            }
            fs::rename(folder.with_extension("away"), folder)?;
            Ok(())
        })
        .await?;
    let setting = Setting::made_of(session, replica);
    setting.entries_are(&["not_objecting"]).await?;
    badge_is(&setting.session, "").await?;
    setting.session.finish_despite(is_said).await
}
