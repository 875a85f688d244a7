//! Tests the record: what it shows, printing, narrow pages, and the keyboard.

use crate::setting::Setting;
use veto_tests::browser::{Paper, sheets};
use veto_tests::prelude::*;
use veto_tests::walk::{Narrator, main_job};

veto_tests::each_browser!(
    the_main_job_is_told,
    it_follows_what_happens,
    it_is_deleted_after_one_question,
    it_is_printed_on_one_sheet,
    it_fits_narrow_and_enlarged_pages,
    the_keyboard_reaches_everything,
);

async fn the_main_job_is_told(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    main_job(session, &setting.replica, &mut Narrator::silent()).await?;
    let story = session.tab().await?;
    setting.open_popup().await?;
    session.click("#blocks nav a:last-child").await?;
    // The popup closes itself.
    session.switch(&story).await?;
    until("a tab with the record", SOON, async || {
        // Ask the browser, because Chromium's driver does not list the extension's own pages.
        let tabs = session.browser_tabs().await?;
        let last = &tabs
            .as_array()
            .and_then(|tabs| tabs.last())
            .context("no tab")?["url"];
        let record = last
            .as_str()
            .is_some_and(|url| url.ends_with(&extension_page("record")));
        ensure!(record, "{last}");
        Ok(())
    })
    .await?;
    setting.open_record().await?;
    ensure!(session.text("h1").await? == "Your record");
    setting.status_says("You have objected").await?;
    setting
        .timeline_is(&["confirmed", "off", "on", "person"])
        .await?;
    let shown = session.text(".timeline li").await?;
    for part in [
        "Confirmed: the switch was still off after the page was loaded again.",
        "the switch’s page",
        "Use my data for training content creation AI models",
        "UTC",
        "Veto’s version",
        env!("CARGO_PKG_VERSION"),
    ] {
        ensure!(shown.contains(part), "«{part}» is missing: {shown}");
    }
    let quotation = session.find(".timeline q").await?;
    ensure!(quotation.attribute("lang").await?.as_deref() == Some("en"));
    let text = session.text("main").await?;
    for part in [
        "not proof that others have to accept",
        "if you use two accounts",
    ] {
        ensure!(text.contains(part), "«{part}» is missing: {text}");
    }
    ensure!(session.find(".timeline ol").await?.role().await? == "list");
    ensure!(session.find("#outcome").await?.role().await? == "status");
    ensure!(!session.find("#receipt").await?.is_displayed().await?);
    setting.end().await
}

async fn it_follows_what_happens(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_record().await?;
    let nothing = session.text("#timeline").await?;
    ensure!(nothing.contains("Nothing yet."), "{nothing}");
    let buttons = "return document.querySelectorAll('#files button').length";
    ensure!(
        session.run(buttons, &[]).await? == 1,
        "there is nothing to save"
    );
    let record = session.tab().await?;
    setting.open_popup().await?;
    session.click("#blocks .actions button").await?;
    setting.entries_are(&["not_objecting"]).await?;
    session.switch(&record).await?;
    setting.timeline_is(&["person"]).await?;
    setting.status_says("you do not mind").await?;
    ensure!(session.run(buttons, &[]).await? == 2);
    setting.end().await
}

/// The question offers to save the record first. Another tab with the record, and the popup, know
/// at once.
async fn it_is_deleted_after_one_question(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session.click("#blocks .actions button").await?;
    setting.entries_are(&["not_objecting"]).await?;
    setting.open_record().await?;
    let other = session.tab().await?;
    setting.open_record().await?;
    setting.timeline_is(&["person"]).await?;
    // Cancelled, nothing happens, and the focus is where it was.
    let ask = session.find("#delete button").await?;
    ask.run("arguments[0].focus()", &[]).await?;
    session.press(Key::Enter).await?;
    session.find("#delete p").await?;
    ensure!(session.find(":focus").await?.label().await? == "Save as a file (JSON)");
    session.click("#delete button.quiet").await?;
    until_is("no question", 0, async || {
        Ok(session.find_all("#delete p").await?.len())
    })
    .await?;
    ensure!(session.find(":focus").await?.label().await? == "Delete my record…");
    setting.timeline_is(&["person"]).await?;
    // Then for good.
    session.click("#delete button").await?;
    session
        .click("#delete button:not(.quiet) + button:not(.quiet)")
        .await?;
    until("the page says so", SOON, async || {
        let said = session.text("#outcome").await?;
        ensure!(said == "You deleted the record that was here.", "{said}");
        Ok(())
    })
    .await?;
    setting.timeline_is(&[]).await?;
    setting.status_says("You can still object").await?;
    setting.entries_are(&[]).await?;
    let kept = session.run("return localStorage.length", &[]).await?;
    ensure!(kept == 0, "{kept} things of the pages are left");
    session.switch(&other).await?;
    setting.timeline_is(&[]).await?;
    ensure!(session.find_all("#delete").await?.is_empty());
    setting.end().await
}

/// The longest receipt that is possible: nine long entries and the number of further ones, in every
/// language.
async fn it_is_printed_on_one_sheet(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let mut entries: Vec<Value> = (0..20)
        .map(|n| unreadable(n, &format!("2026-05-04T10:{n:02}:00+02:00")))
        .collect();
    entries.push(seen(20, "2026-05-05T10:00:00+02:00", &"W".repeat(200)));
    setting.open_record().await?;
    for language in veto_tests::catalogues::languages()? {
        let chosen = json!({ "language_chosen": { "language": language } });
        let first = entry(21, "2026-05-03T10:00:00+02:00", chosen);
        let entries = [&[first], &entries[..]].concat();
        let journal = json!({ "format": "veto-journal", "version": 1, "entries": entries });
        session
            .store(json!({ "journal": journal.to_string() }))
            .await?;
        until_is("the language", json!(language), async || {
            session
                .run("return document.documentElement.lang", &[])
                .await
        })
        .await?;
        let counts = "const count = (css) => document.querySelectorAll(css).length; \
                      return ['.timeline li', '#receipt li'].map(count)";
        ensure!(session.run(counts, &[]).await? == json!([22, 9]));
        for paper in [Paper::A4, Paper::Letter] {
            let pdf = session.print(paper).await?;
            let sheets = sheets(&pdf)?;
            ensure!(sheets == 1, "{language}: {sheets} sheets of {paper:?}");
        }
    }
    // The button only asks the browser to print.
    let count = "window.asked = 0; window.print = () => window.asked++";
    session.run(count, &[]).await?;
    session.click("#files button").await?;
    until_is("asked to print", json!(1), async || {
        session.run("return window.asked", &[]).await
    })
    .await?;
    setting.end().await
}

async fn it_fits_narrow_and_enlarged_pages(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let entries = [seen(0, "2026-05-05T10:00:00+02:00", &"W".repeat(200))];
    let journal = json!({ "format": "veto-journal", "version": 1, "entries": entries });
    session
        .store(json!({ "journal": journal.to_string() }))
        .await?;
    setting.open_record().await?;
    session.viewport(320, 640).await?;
    let fits = "return document.documentElement.scrollWidth <= innerWidth";
    until_is("no scrolling sideways", json!(true), async || {
        session.run(fits, &[]).await
    })
    .await?;
    session.viewport(1280, 800).await?;
    session.zoom(2.0).await?;
    until_is(
        "no scrolling sideways when enlarged",
        json!(true),
        async || session.run(fits, &[]).await,
    )
    .await?;
    session.zoom(1.0).await?;
    setting.end().await
}

async fn the_keyboard_reaches_everything(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::SWITCH).await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    setting.open_record().await?;
    setting.timeline_is(&["on"]).await?;
    let mut reached = Vec::new();
    for _ in 0..3 {
        session.press(Key::Tab).await?;
        let here = "return document.activeElement.id || document.activeElement.textContent";
        reached.push(session.run(here, &[]).await?);
    }
    ensure!(
        reached == ["Print or save as PDF", "Save as a file (JSON)", "import"],
        "{reached:?}"
    );
    let outline = session.find(".file").await?.style("outline-style").await?;
    ensure!(outline == "solid", "one sees where one is: {outline}");
    // Firefox adds the name of the chosen file.
    let name = session.find("#import").await?.label().await?;
    ensure!(name.starts_with("Add a saved record…"), "{name}");
    setting.end().await
}

fn unreadable(order: u32, at: &str) -> Value {
    let what = json!({ "switch_unreadable": {
        "reason": "no_switch",
        "load": { "id": format!("l{order}"), "opened_at": 0 },
        "interface_language": "de",
    } });
    entry(order, at, what)
}

fn seen(order: u32, at: &str, label: &str) -> Value {
    let what = json!({ "switch_seen": {
        "state": "off",
        "load": { "id": format!("l{order}"), "opened_at": 0 },
        "label": label,
        "interface_language": "de",
    } });
    entry(order, at, what)
}

fn entry(order: u32, at: &str, what: Value) -> Value {
    json!({
        "id": format!("e{order}"), "order": order, "at": at,
        "platform": "linkedin", "version": "0.1.0", "what": what,
    })
}
