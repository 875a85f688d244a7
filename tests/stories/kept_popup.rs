//! Tests that the popup shows at once what the core drew before, but only if that is still the
//! same, and never a tick before the core has looked.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(
    opened_again_it_shows_at_once,
    after_a_change_nothing_old_shows,
    what_was_kept_may_be_broken,
);

/// Opens the first section in what was kept. That a section is open is the person's choice, which
/// no drawing takes back: so it stays open if what was kept has been on the page. One text is
/// spoilt, which the core has to mend.
const SPOIL: &str = "
    const drawing = JSON.parse(localStorage.getItem('drawing'));
    const all = (part) => [part, ...(part.children ?? []).flatMap(all)];
    all(drawing.main).find(({ tag }) => tag === 'details').attributes.push(['open', '']);
    all(drawing.main).find(({ tag }) => tag === 'strong').children = ['spoilt'];
    localStorage.setItem('drawing', JSON.stringify(drawing));";

const IS_KEPT: &str = "return new URL(location.href).searchParams.get('drawing') === \
    JSON.parse(localStorage.getItem('drawing'))?.name";

/// The name of what was kept.
const NAME: &str = "return JSON.parse(localStorage.getItem('drawing')).name";

const IS_OPEN: &str = "return document.querySelector('details').open";

async fn opened_again_it_shows_at_once(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    keep_and_spoil(&setting).await?;
    setting.open_popup().await?;
    ensure!(session.run(IS_OPEN, &[]).await? == true, "it was not shown");
    setting.status_says("3 November 2025").await?;
    // A tick is not there before the core has looked, wherever it stands.
    let tick = "document.querySelector('main').ariaBusy = arguments[0];
        const status = document.querySelector('#status');
        status.dataset.tone = 'good';
        return getComputedStyle(status.querySelector('.sign')).visibility";
    ensure!(session.run(tick, &[json!("true")]).await? == "hidden");
    ensure!(session.run(tick, &[Value::Null]).await? == "visible");
    setting.end().await
}

async fn after_a_change_nothing_old_shows(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    keep_and_spoil(&setting).await?;
    let before = session.popup_path().await?;
    let choose = "const request = { choose_language: { language: 'fr' } };
        await chrome.runtime.sendMessage({ id: crypto.randomUUID(), request })";
    session.extension_run(choose, &[]).await?;
    until("another popup", SOON, async || {
        ensure!(session.popup_path().await? != before);
        Ok(())
    })
    .await?;
    setting.open_popup().await?;
    ensure!(session.run(IS_OPEN, &[]).await? == false, "it was shown");
    setting.status_says("3 novembre 2025").await?;
    setting.end().await
}

async fn what_was_kept_may_be_broken(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    keep_and_spoil(&setting).await?;
    let name = session.run(NAME, &[]).await?;
    let broken = [
        json!("{"),
        json!("null"),
        json!("[]"),
        json!(json!({ "name": name }).to_string()),
        json!(json!({ "name": name, "main": "a text" }).to_string()),
        json!(
            json!({ "name": name, "main": { "tag": "main", "attributes": [], "children": [] } })
                .to_string()
        ),
    ];
    for broken in broken {
        let set = "localStorage.setItem('drawing', arguments[0])";
        session.run(set, &[broken]).await?;
        setting.open_popup().await?;
        setting.status_says("3 November 2025").await?;
    }
    setting.end().await
}

/// Opens the popup, waits until it is kept, and spoils that.
async fn keep_and_spoil(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    setting.open_popup().await?;
    until_is("kept", json!(true), async || {
        session.run(IS_KEPT, &[]).await
    })
    .await?;
    session.run(SPOIL, &[]).await?;
    Ok(())
}
