//! Tests the replica's other pages and its log of requests, CSP reports and script errors.

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::{Setting, start};

each_browser!(the_pages_and_their_log);

async fn the_pages_and_their_log(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    every_page_loads_in_silence(&setting).await?;
    a_broken_policy_and_a_script_error_are_heard(&setting).await?;
    requests_of_the_extension_can_be_told_apart(&setting).await?;
    the_account_decides_how_pages_look(&setting).await?;
    setting.session.finish().await
}

async fn every_page_loads_in_silence(setting: &Setting) -> Result<()> {
    setting.reset();
    let session = &setting.session;
    for page in [
        "/",
        path::FEED,
        path::PROFILE,
        path::SETTINGS,
        path::PRIVACY,
        path::SWITCH,
        path::RESEARCH,
        path::COOKIES,
        path::DARK,
        path::LEGACY,
        path::WALL,
        "/login",
        "/nowhere",
    ] {
        session.goto(page).await?;
        session.find("main *").await?;
    }
    session.goto(path::FEED).await?;
    session.click("article button").await?;
    let pressed = session
        .find("article button")
        .await?
        .attribute("aria-pressed")
        .await?;
    assert_eq!(pressed.as_deref(), Some("true"));
    session
        .find("#editor [role=textbox]")
        .await?
        .type_text("Nice")
        .await?;
    assert_eq!(session.text("#editor").await?, "Nice");
    let dock = session.find("#messaging").await?.rect().await?;
    let bar = session.find("#global-nav").await?.rect().await?;
    assert!(!dock.overlaps(&bar), "{dock:?} {bar:?}");
    assert!(
        setting
            .replica
            .requests()
            .iter()
            .any(|request| request.path == path::SWITCH)
    );
    Ok(())
}

async fn a_broken_policy_and_a_script_error_are_heard(setting: &Setting) -> Result<()> {
    setting.reset();
    let session = &setting.session;
    session.goto(path::FEED).await?;
    assert_eq!(session.page_problems().await?, Vec::<String>::new());
    let markup = "try { document.body.innerHTML = '<p>no</p>' } catch { return 'refused' }";
    assert_eq!(session.run(markup, &[]).await?, "refused");
    let style = "document.body.setAttribute('style', 'color: red')";
    session.run(style, &[]).await?;
    // After a failed save, the page's script looks for the switch, which is no longer a switch.
    session.goto(path::SWITCH).await?;
    setting
        .replica
        .change(|account| account.saving = Saving::Fails);
    setting.replica.saves().close();
    let switch = session.find("main [role=switch]").await?;
    switch.click().await?;
    let spoil = "arguments[0].type = 'text'; arguments[0].role = 'none'";
    switch.run(spoil, &[]).await?;
    setting.replica.saves().open();
    until_is("the script error", 1, async || {
        Ok(setting.replica.page_errors().len())
    })
    .await?;
    let problems = session.page_problems().await?;
    assert!(
        problems.iter().any(|problem| problem.contains("style-src")),
        "{problems:?}"
    );
    assert!(
        problems.iter().any(|problem| problem.contains("TypeError")),
        "{problems:?}"
    );
    setting.replica.forget();
    Ok(())
}

async fn requests_of_the_extension_can_be_told_apart(setting: &Setting) -> Result<()> {
    setting.reset();
    let (replica, session) = (&setting.replica, &setting.session);
    session.goto(path::SWITCH).await?;
    session.find("main [role=switch]").await?;
    session.goto(path::FEED).await?;
    assert_eq!(replica.strange_requests(), []);
    for url in [
        "https://www.linkedin.com/asked",
        "https://elsewhere.example/asked",
    ] {
        session
            .extension_run(
                "await fetch(arguments[0], { mode: 'no-cors' })",
                &[json!(url)],
            )
            .await?;
    }
    let strange = replica.strange_requests().into_iter();
    let hosts: Vec<String> = strange.map(|request| request.host).collect();
    assert_eq!(hosts, ["www.linkedin.com", "elsewhere.example"]);
    assert_eq!(session.page_problems().await?.len(), 2);
    replica.forget();
    Ok(())
}

async fn the_account_decides_how_pages_look(setting: &Setting) -> Result<()> {
    setting.reset();
    setting.replica.change(|account| account.dark = true);
    setting.session.goto(path::FEED).await?;
    let theme = setting
        .session
        .run("return document.documentElement.dataset.theme", &[])
        .await?;
    assert_eq!(theme, "dark");
    Ok(())
}
