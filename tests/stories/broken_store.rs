//! Tests a damaged or newer journal in the store: it is set aside unchanged, named in the popup and
//! exportable, and Veto continues.

mod refusing;

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(a_damaged_journal, a_newer_journal, what_is_no_text_at_all);

const DAMAGED: &str = "could not read your record";

async fn a_damaged_journal(browser: Browser) -> Result<()> {
    let text = "{\"format\":\"veto-journal\",\"vers";
    set_aside(browser, &json!(text), text, "corrupt", DAMAGED).await
}

async fn a_newer_journal(browser: Browser) -> Result<()> {
    let text = "{\"format\":\"veto-journal\",\"version\":99,\"entries\":[{\"what\":\"news\"}]}";
    let words = "update Veto, and it comes back";
    set_aside(browser, &json!(text), text, "newer", words).await
}

async fn what_is_no_text_at_all(browser: Browser) -> Result<()> {
    let stored = json!([7, { "format": "veto-journal" }]);
    set_aside(browser, &stored, &stored.to_string(), "corrupt", DAMAGED).await
}

/// The value stored as journal is set aside as `text` for `reason`, and the popup explains that
/// with `words`.
async fn set_aside(
    browser: Browser,
    stored: &Value,
    text: &str,
    reason: &str,
    words: &str,
) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    badge_is(session, "!").await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    session.stop_worker().await?;
    session.store(json!({ "journal": stored })).await?;
    setting.at_the_switch().await?;
    setting
        .entries_are(&[&format!("journal_set_aside: {reason}"), "switch_seen: on"])
        .await?;
    let aside = async || -> Result<Vec<Value>> {
        let store = session.storage().await?;
        let store = store.as_object().context("a store")?;
        Ok(store
            .iter()
            .filter(|(key, _)| key.starts_with("set_aside/"))
            .map(|(_, value)| value.clone())
            .collect())
    };
    ensure!(
        aside().await? == [json!(text)],
        "not kept to the letter: {:?}",
        aside().await?
    );
    setting.open_popup().await?;
    let alert = session.text(".alert p").await?;
    ensure!(alert.contains(words), "{alert}");
    // The file that the popup offers contains every byte.
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
    ensure!(aside().await? == [json!(text)]);
    setting.end().await
}
