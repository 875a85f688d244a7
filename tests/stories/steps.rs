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
    the_focus_is_never_lost,
    keys_alone_reach_everything,
);

/// Opens the page of a step.
async fn opened(browser: Browser, step: &str) -> Result<Setting> {
    let setting = Setting::new(browser).await?;
    let page = format!("{}&platform=linkedin&step={step}", extension_page("steps"));
    setting
        .open_page(&page, &format!("#{step} .progress"))
        .await?;
    Ok(setting)
}

/// Says that the step was taken today: the page asks for the day only then.
async fn reports(setting: &Setting, step: &str, button: &str) -> Result<()> {
    let session = &setting.session;
    session.click(button).await?;
    session.click(&format!("#{step} .day .primary")).await
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
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .open_page(&extension_page("steps"), "#form a")
        .await?;
    progress_is(&setting, "form", "open").await?;
    progress_is(&setting, "complaint", "later").await?;
    // The list leads to the page of the step, which stands in its place.
    session.click("#form a").await?;
    session.find("#form .actions button").await?;
    ensure!(session.text("h1").await? == "LinkedIn: Send the objection form");
    // The day is asked for once the person has said that it was sent.
    ensure!(session.find_all("#day-form").await?.is_empty());
    session.click("#form .actions button").await?;
    let day = session.find("#day-form").await?;
    ensure!(session.find(":focus").await?.is(&day), "the focus is lost");
    let group = session.find(".day").await?;
    ensure!(group.role().await? == "group");
    ensure!(group.label().await? == "Send the objection form");
    ensure!(
        setting.entry_names().await?.is_empty(),
        "one click is too few"
    );
    session.click("#form .day .primary").await?;
    setting.entries_are(&["step_taken"]).await?;
    progress_is(&setting, "form", "waiting").await?;
    // The page answers, in a place that screen readers announce, with the day by which an answer is
    // due.
    outcome_says(&setting, "An answer is due by").await?;
    // The popup says so, too.
    let page = session.tab().await?;
    setting.open_popup().await?;
    let said = session.text("#status").await?;
    ensure!(said.contains("An answer is due by"), "{said}");
    session.switch(&page).await?;
    // The answer arrives; then the person takes everything back.
    reports(&setting, "form", "#form > .actions:last-child button").await?;
    progress_is(&setting, "form", "done").await?;
    outcome_says(&setting, "You said that an answer came on").await?;
    session.click("#form button.quiet").await?;
    progress_is(&setting, "form", "open").await?;
    outcome_says(&setting, "You took this back").await?;
    setting
        .entries_are(&["step_taken", "step_taken", "step_taken_back"])
        .await?;
    session.click("#blocks nav a").await?;
    session.find("#complaint a").await?;
    progress_is(&setting, "form", "open").await?;
    setting.end().await
}

/// Waits until the page's one status line contains these words.
async fn outcome_says(setting: &Setting, words: &str) -> Result<()> {
    let line = setting.session.find("#outcome").await?;
    ensure!(line.role().await? == "status");
    until(&format!("«{words}»"), SOON, async || {
        let said = line.text().await?;
        ensure!(said.contains(words), "{said}");
        Ok(())
    })
    .await
}

async fn a_day_that_cannot_be_is_refused_in_words(browser: Browser) -> Result<()> {
    let setting = opened(browser, "form").await?;
    let session = &setting.session;
    session.click("#form .actions button").await?;
    for (day, words) in [
        ("", "Choose the day first."),
        ("2999-01-01", "That day is in the future."),
        ("2001-01-01", "too long ago"),
    ] {
        let field = session.find("#day-form").await?;
        field
            .run("arguments[0].value = arguments[1]", &[day.into()])
            .await?;
        session.click("#form .day .primary").await?;
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
    // The person changes their mind, and is where they were.
    session.click("#form .day .quiet").await?;
    until_is("no day", 0, async || {
        Ok(session.find_all("#day-form").await?.len())
    })
    .await?;
    let focused = session.find(":focus").await?;
    ensure!(focused.label().await? == "I sent it");
    ensure!(setting.entry_names().await?.is_empty());
    setting.end().await
}

/// After each action the focus is where the person was, so that the next Tab passes over nothing.
async fn the_focus_is_never_lost(browser: Browser) -> Result<()> {
    let setting = opened(browser, "letter").await?;
    let session = &setting.session;
    for (presses, then) in [
        ("#letter .actions button", "#day-letter"),
        ("#letter .day .primary", "#letter button.secondary"),
        ("#letter button.quiet", "#letter .actions button"),
    ] {
        uses_the_keyboard(session, presses, then).await?;
    }
    setting.open_popup().await?;
    for (presses, then) in [
        ("#blocks .actions button", "#blocks .actions button"),
        ("#blocks .actions button", "#blocks .actions"),
    ] {
        uses_the_keyboard(session, presses, then).await?;
    }
    setting.end().await
}

/// Presses Enter on a control, and waits until the focus is on another or within it.
async fn uses_the_keyboard(session: &Session, presses: &str, then: &str) -> Result<()> {
    let control = session.find(presses).await?;
    control.run("arguments[0].focus()", &[]).await?;
    let before = control.label().await?;
    session.press(Key::Enter).await?;
    let here = "
        const [selector, before] = arguments;
        const { activeElement: at } = document;
        return at.closest(selector) !== null && at.textContent !== before";
    until(
        &format!("the focus at {then} after {presses}"),
        SOON,
        async || {
            let is_there = session
                .run(here, &[then.into(), before.clone().into()])
                .await?;
            ensure!(is_there == true, "it is elsewhere");
            Ok(())
        },
    )
    .await
}

async fn the_dates_go_into_a_calendar(browser: Browser) -> Result<()> {
    let setting = opened(browser, "letter").await?;
    let session = &setting.session;
    let save = "#letter button.secondary + .quiet";
    ensure!(
        session.find_all(save).await?.is_empty(),
        "there is no date yet"
    );
    reports(&setting, "letter", "#letter .actions button").await?;
    progress_is(&setting, "letter", "waiting").await?;
    session.find(save).await?;
    let saved = "
        const [made, real] = [[], URL.createObjectURL];
        URL.createObjectURL = (blob) => (made.push(blob), real.call(URL, blob));
        const read = async (blob) => [blob.type, await blob.text()];
        window.saved = async () => Promise.all(made.map(read));";
    session.run(saved, &[]).await?;
    session.click("#letter button.secondary").await?;
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
    session.click("#complaint a").await?;
    session.click("#complaint .actions button").await?;
    badge_is(session, "✓").await?;
    session.click("#blocks nav a").await?;
    setting.status_says("You have objected").await?;
    setting.end().await
}

async fn keys_alone_reach_everything(browser: Browser) -> Result<()> {
    let setting = opened(browser, "form").await?;
    let session = &setting.session;
    session.click("#form .actions button").await?;
    session.find("#day-form").await?;
    // From the beginning of the page.
    session.run("document.activeElement.blur()", &[]).await?;
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
