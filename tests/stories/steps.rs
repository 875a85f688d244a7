//! Tests the next steps: each is noted with its day, the month for an answer runs, and what
//! follows.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::scenes::named;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(
    a_step_is_noted_and_taken_back,
    a_day_that_cannot_be_is_refused_in_words,
    the_dates_go_into_a_calendar,
    a_month_without_an_answer,
    keys_alone_reach_everything,
);

async fn opened(browser: Browser) -> Result<Setting> {
    let setting = Setting::new(browser).await?;
    setting
        .open_page(&extension_page("steps"), "#form .day input")
        .await?;
    Ok(setting)
}

/// Waits until the mark before the step shows this progress.
async fn progress_is(setting: &Setting, step: &str, expect: &str) -> Result<()> {
    let mark = format!("#{step} [data-progress]");
    until_is(step, Some(expect.to_owned()), async || {
        setting
            .session
            .find(&mark)
            .await?
            .attribute("data-progress")
            .await
    })
    .await
}

async fn a_step_is_noted_and_taken_back(browser: Browser) -> Result<()> {
    let setting = opened(browser).await?;
    let session = &setting.session;
    progress_is(&setting, "form", "open").await?;
    progress_is(&setting, "complaint", "later").await?;
    // The controls of each step are told apart by more than their place.
    let mut groups = Vec::new();
    for group in session.find_all(".day").await? {
        groups.push((group.role().await?, group.label().await?));
    }
    let names = [
        "Send the objection form",
        "Write a letter of objection",
        "Complain to your supervisory authority",
    ];
    ensure!(
        groups == names.map(|name| ("group".to_owned(), name.to_owned())),
        "{groups:?}"
    );
    session.click("#form .day .secondary").await?;
    setting.entries_are(&["step_taken"]).await?;
    progress_is(&setting, "form", "waiting").await?;
    let said = session.text("#form .progress").await?;
    ensure!(said.contains("An answer is due by"), "{said}");
    // The popup says so, too.
    let page = session.tab().await?;
    setting.open_popup().await?;
    let said = session.text("#status").await?;
    ensure!(said.contains("An answer is due by"), "{said}");
    session.switch(&page).await?;
    // The answer arrives; then the person takes everything back.
    session.click("#form .day .secondary").await?;
    progress_is(&setting, "form", "done").await?;
    progress_is(&setting, "complaint", "open").await?;
    session.click("#form button.quiet").await?;
    progress_is(&setting, "form", "open").await?;
    setting
        .entries_are(&["step_taken", "step_taken", "step_taken_back"])
        .await?;
    setting.end().await
}

async fn a_day_that_cannot_be_is_refused_in_words(browser: Browser) -> Result<()> {
    let setting = opened(browser).await?;
    let session = &setting.session;
    for (day, words) in [
        ("", "Choose the day first."),
        ("2999-01-01", "That day is still to come."),
        ("2001-01-01", "too long ago"),
    ] {
        let field = session.find("#day-form").await?;
        field
            .run("arguments[0].value = arguments[1]", &[day.into()])
            .await?;
        session.click("#form .day .secondary").await?;
        until(&format!("«{words}»"), SOON, async || {
            let said = session.text("#day-form-problem").await?;
            ensure!(said.contains(words), "{said}");
            Ok(())
        })
        .await?;
        let field = session.find("#day-form[aria-invalid=true]").await?;
        ensure!(
            field.property("value").await? == day,
            "what was chosen is gone"
        );
    }
    ensure!(setting.entry_names().await?.is_empty());
    setting.end().await
}

async fn the_dates_go_into_a_calendar(browser: Browser) -> Result<()> {
    let setting = opened(browser).await?;
    let session = &setting.session;
    let offered = "return document.querySelectorAll('#blocks > .actions button').length";
    ensure!(
        session.run(offered, &[]).await? == 0,
        "there is no date yet"
    );
    session.click("#letter .day .secondary").await?;
    progress_is(&setting, "letter", "waiting").await?;
    let saved = "
        const [made, real] = [[], URL.createObjectURL];
        URL.createObjectURL = (blob) => (made.push(blob), real.call(URL, blob));
        const read = async (blob) => [blob.type, await blob.text()];
        window.saved = async () => Promise.all(made.map(read));";
    session.run(saved, &[]).await?;
    session.click("#blocks > .actions button").await?;
    until("the file", SOON, async || {
        let saved = session
            .run_async("return await window.saved()", &[])
            .await?;
        ensure!(saved[0][0] == "text/calendar", "{saved}");
        let text = saved[0][1].as_str().context("a text")?;
        ensure!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        ensure!(text.matches("BEGIN:VEVENT").count() == 2, "{text}");
        Ok(())
    })
    .await?;
    setting.end().await
}

async fn a_month_without_an_answer(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.stage().show(&named("steps-overdue"), "en").await?;
    // Any event will do: here, a settings page is opened.
    let page = session.tab().await?;
    session.open(path::SETTINGS).await?;
    badge_is(session, "§").await?;
    let title = session.badge().await?.title;
    ensure!(title.contains("You have noted no answer."), "{title}");
    session.switch(&page).await?;
    progress_is(&setting, "form", "overdue").await?;
    // The person makes no complaint: then the badge and the popup no longer mention it.
    session.click("#complaint .actions button").await?;
    badge_is(session, "✓").await?;
    setting.status_says("You have objected").await?;
    setting.end().await
}

async fn keys_alone_reach_everything(browser: Browser) -> Result<()> {
    let setting = opened(browser).await?;
    let session = &setting.session;
    let controls = session
        .find_all("a, button, select, summary, input")
        .await?;
    let mut reached = 0;
    for _ in 0..controls.len() * 5 {
        session.press(Key::Tab).await?;
        // A date field has several parts, each with its own tab stop. In Chromium the last part,
        // which opens the calendar, does not match `:focus`.
        let here = "return arguments[0] === document.activeElement";
        if controls[reached].run(here, &[]).await? == true {
            reached += 1;
        }
        if reached == controls.len() {
            return setting.end().await;
        }
    }
    let next = controls[reached].property("outerHTML").await?;
    bail!(
        "{reached} of {} controls were reached in their order; then comes {next}",
        controls.len()
    )
}
