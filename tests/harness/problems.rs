//! Tests that the harness reports problems: of the manifest, of the worker, on the consoles, and
//! when a session finishes.

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::{Setting, start, start_with};

each_browser!(a_strange_manifest_is_told, errors_are_told);

async fn a_strange_manifest_is_told(browser: Browser) -> Result<()> {
    let strange = |manifest: &mut Value| manifest["surprise"] = json!(1);
    let setting = start_with(browser, Options::default(), strange).await?;
    let problems = setting.session.problems().await?;
    assert!(
        problems.iter().any(|problem| problem.contains("surprise")),
        "{problems:?}"
    );
    let error = setting
        .session
        .finish()
        .await
        .expect_err("finish reports it");
    assert!(format!("{error:#}").contains("surprise"), "{error:#}");
    Ok(())
}

async fn errors_are_told(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    assert_eq!(setting.session.problems().await?, Vec::<String>::new());
    consoles_are_heard(&setting).await?;
    a_failing_worker_is_told(&setting).await?;
    let error = setting.session.finish().await.expect_err("finish tells it");
    assert!(format!("{error:#}").contains("asked to fail"), "{error:#}");
    Ok(())
}

async fn a_failing_worker_is_told(setting: &Setting) -> Result<()> {
    let fail = "await chrome.runtime.sendMessage('fail').catch(() => 0)";
    setting.session.extension_run(fail, &[]).await?;
    until("the worker’s error", SOON, async || {
        let problems = setting.session.problems().await?;
        ensure!(
            problems.join("\n").contains("asked to fail"),
            "{problems:?}"
        );
        Ok(())
    })
    .await
}

async fn consoles_are_heard(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.run("console.error('from the page')", &[]).await?;
    until("the page’s line", SOON, async || {
        let lines = session.console().await?;
        ensure!(lines.join("\n").contains("from the page"), "{lines:?}");
        Ok(())
    })
    .await?;
    let complain = "await chrome.runtime.sendMessage('complain')";
    session.extension_run(complain, &[]).await?;
    until("the extension’s line", SOON, async || {
        let lines = match session.browser() {
            Browser::Chromium => session.problems().await?,
            Browser::Firefox => session.console().await?,
        };
        ensure!(lines.join("\n").contains("asked to complain"), "{lines:?}");
        Ok(())
    })
    .await
}
