//! A store that cannot be read: kept whole, named, exportable, and the rest goes on.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(a_damaged_journal, a_newer_journal);

async fn a_damaged_journal(browser: Browser) -> Result<()> {
    set_aside(
        browser,
        "{\"format\":\"veto-journal\",\"vers",
        "could not read your record",
    )
    .await
}

async fn a_newer_journal(browser: Browser) -> Result<()> {
    let newer = "{\"format\":\"veto-journal\",\"version\":99,\"entries\":[{\"what\":\"news\"}]}";
    set_aside(browser, newer, "update Veto, and it comes back").await
}

async fn set_aside(browser: Browser, text: &str, words: &str) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    badge_is(session, "!").await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    session.stop_worker().await?;
    session.store(json!({ "journal": text })).await?;
    setting.at_the_switch().await?;
    setting
        .tells(&["journal_set_aside: ", "switch_seen: on"])
        .await
        .or_else(|_| anyhow::Ok(()))?;
    let kept = async || -> Result<Vec<Value>> {
        let store = session.storage().await?;
        let store = store.as_object().context("a store")?;
        Ok(store
            .iter()
            .filter(|(key, _)| key.starts_with("set_aside/"))
            .map(|(_, value)| value.clone())
            .collect())
    };
    ensure!(
        kept().await? == [json!(text)],
        "not kept to the letter: {:?}",
        kept().await?
    );
    setting.open_popup().await?;
    let alert = session.text(".alert p").await?;
    ensure!(alert.contains(words), "{alert}");
    // The file that is offered holds every byte.
    let saved = "
        const [made, real] = [[], URL.createObjectURL];
        URL.createObjectURL = (blob) => (made.push(blob), real.call(URL, blob));
        window.saved = async () => Promise.all(made.map((blob) => blob.text()));";
    session.run(saved, &[]).await?;
    session.click(".alert button").await?;
    until_is("the file", json!([text]), async || {
        session.run_async("return await window.saved()", &[]).await
    })
    .await?;
    ensure!(kept().await? == [json!(text)]);
    setting.end().await
}
