//! Tests the record as a file: saved, added in another browser, and every bad file refused with an
//! explanation.

use crate::setting::Setting;
use std::fs;
use veto_tests::prelude::*;
use veto_tests::walk::{Narrator, badge_is, journal, main_job};

veto_tests::each_browser!(
    saved_here_and_added_there,
    a_bad_file_is_refused_in_words,
    a_large_file_is_not_even_read,
    a_damaged_record_is_saved_from_its_page,
);

async fn saved_here_and_added_there(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    main_job(&setting.session, &setting.replica, &mut Narrator::silent()).await?;
    let stored = journal(&setting.session).await?;
    setting.open_record().await?;
    let (name, text) = save(&setting, "#files button + button").await?;
    let parsed = |text: &str| serde_json::from_str::<Value>(text);
    ensure!(
        parsed(&text)? == parsed(&stored)?,
        "the file is not what is stored: {text}"
    );
    ensure!(
        text.lines().count() == 4 + 2,
        "a line for each entry: {text}"
    );
    let day = name
        .strip_prefix("veto-record-")
        .and_then(|rest| rest.strip_suffix(".json"));
    ensure!(
        day.is_some_and(|day| stored.contains(day)),
        "the file’s name: {name}"
    );
    setting.end().await?;

    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    badge_is(session, "!").await?;
    setting.open_record().await?;
    add(&setting, &text, "4 entries were added.").await?;
    badge_is(session, "✓").await?;
    setting.status_says("You have objected").await?;
    setting
        .timeline_is(&["setting", "confirmed", "off", "on", "person"])
        .await?;
    let added = journal(session).await?;
    add(&setting, &text, "Your record already has everything").await?;
    ensure!(
        journal(session).await? == added,
        "twice is not the same as once"
    );
    setting.end().await
}

async fn a_bad_file_is_refused_in_words(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::SWITCH).await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    let present = journal(session).await?;
    setting.open_record().await?;
    let year = |year: &str| {
        let mut changed: Value = serde_json::from_str(&present)?;
        changed["entries"][0]["id"] = json!("another");
        changed["entries"][0]["at"] = json!(format!("{year}-01-01T10:00:00+01:00"));
        anyhow::Ok(changed.to_string())
    };
    for (text, words) in [
        ("%PDF-1.7".to_owned(), "The file is not a record of Veto."),
        (String::new(), "The file is not a record of Veto."),
        (
            present[..present.len() / 2].to_owned(),
            "Entry number 1 of the file is damaged",
        ),
        (
            present.replace("\"version\":2,", "\"version\":3,"),
            "(format 3). Update Veto",
        ),
        (
            year("2999")?,
            "mentions 1 January 2999, which is in the future.",
        ),
        (
            present.replace("\"on\"", "\"off\""),
            "the file was changed after it was saved",
        ),
    ] {
        add(&setting, &text, words).await?;
        let said = session.text("#outcome").await?;
        let unchanged = "The file was not added; your record is as it was.";
        ensure!(said.starts_with(unchanged), "{said}");
        ensure!(journal(session).await? == present, "{words}");
    }
    setting.timeline_is(&["on"]).await?;
    badge_is(session, "!").await?;
    setting.end().await
}

async fn a_large_file_is_not_even_read(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_record().await?;
    let count = "window.read = 0; const real = Blob.prototype.text; \
                 Blob.prototype.text = function () { window.read++; return real.call(this) }";
    session.run(count, &[]).await?;
    add(&setting, &" ".repeat(50_000_000), "is larger than 5 MB").await?;
    ensure!(session.run("return window.read", &[]).await? == 0);
    add(&setting, "small", "The file is not a record of Veto.").await?;
    ensure!(session.run("return window.read", &[]).await? == 1);
    ensure!(journal(session).await?.is_empty());
    setting.end().await
}

async fn a_damaged_record_is_saved_from_its_page(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    badge_is(session, "!").await?;
    session.stop_worker().await?;
    session.store(json!({ "journal": "{damaged" })).await?;
    setting.at_the_switch().await?;
    setting.open_record().await?;
    setting.timeline_is(&["on", "setting"]).await?;
    let (name, text) = save(&setting, ".alert button").await?;
    ensure!(text == "{damaged", "{text}");
    ensure!(name.starts_with("veto-set-aside-"), "{name}");
    setting.end().await
}

/// Adds a file with this text, and waits until the page shows the result.
async fn add(setting: &Setting, text: &str, words: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("file.json");
    fs::write(&file, text)?;
    let session = &setting.session;
    session.find("#import").await?.choose_file(&file).await?;
    until(&format!("«{words}»"), SOON, async || {
        let said = session.text("#outcome").await?;
        ensure!(said.contains(words), "«{said}»");
        let left = session.find("#import").await?.property("value").await?;
        ensure!(left == "", "{left} is still chosen");
        Ok(())
    })
    .await
}

/// Clicks a button that saves a file, and returns the file's name and content.
async fn save(setting: &Setting, button: &str) -> Result<(String, String)> {
    let session = &setting.session;
    let listen = "
        const [made, real] = [[], URL.createObjectURL];
        URL.createObjectURL = (blob) => (made.push(blob), real.call(URL, blob));
        const names = [];
        HTMLAnchorElement.prototype.click = function () { names.push(this.download) };
        const texts = () => Promise.all(made.map((blob) => blob.text()));
        window.saved = async () => [...names, ...await texts()];";
    session.run(listen, &[]).await?;
    session.click(button).await?;
    until("the file", SOON, async || {
        let saved = session
            .run_async("return await window.saved()", &[])
            .await?;
        match (saved[0].as_str(), saved[1].as_str()) {
            (Some(name), Some(text)) => Ok((name.to_owned(), text.to_owned())),
            _ => bail!("{saved}"),
        }
    })
    .await
}
