//! Size, zoom, light and dark, language, pictures.

use std::fs;

use veto_tests::browser::Scheme;
use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::{Setting, start, start_with};

each_browser!(how_it_looks, the_language_can_be_chosen);

async fn how_it_looks(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    pictures_are_taken(&setting).await?;
    size_zoom_and_scheme(&setting).await?;
    setting.session.finish().await
}

async fn size_zoom_and_scheme(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let width = async || session.run("return window.innerWidth", &[]).await;
    assert_eq!(width().await?, 1280);
    session.zoom(2.0).await?;
    until_is("twice the size", json!(640), width).await?;
    let overlay = session.overlay().await?;
    overlay.click("button").await?;
    assert_eq!(overlay.find("button").await?.text().await?, "1");
    session.zoom(1.0).await?;
    until_is("the old size", json!(1280), width).await?;
    session.viewport(360, 640).await?;
    until_is("a phone", json!(360), width).await?;
    overlay.click("button").await?;
    let dark = "return window.matchMedia('(prefers-color-scheme: dark)').matches";
    for (scheme, wanted) in [(Scheme::Dark, true), (Scheme::Light, false)] {
        session.prefer(scheme).await?;
        until_is("the scheme", json!(wanted), async || {
            session.run(dark, &[]).await
        })
        .await?;
        session.reload().await?;
        assert_eq!(session.run(dark, &[]).await?, wanted);
    }
    Ok(())
}

async fn pictures_are_taken(setting: &Setting) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (page, window) = (
        folder.path().join("page.png"),
        folder.path().join("window.png"),
    );
    setting.session.goto(path::FEED).await?;
    setting.session.screenshot(&page).await?;
    assert!(fs::read(&page)?.starts_with(b"\x89PNG"));
    let taken = setting.session.screenshot_window(&window).await;
    assert_eq!(
        taken.is_ok(),
        setting.session.browser() == Browser::Firefox,
        "{taken:?}"
    );
    if setting.session.browser() == Browser::Firefox {
        assert!(fs::metadata(&window)?.len() > fs::metadata(&page)?.len() / 2);
    }
    Ok(())
}

async fn the_language_can_be_chosen(browser: Browser) -> Result<()> {
    let zone = ("TZ".to_owned(), "Pacific/Auckland".to_owned());
    let french = Some("fr".to_owned());
    let options = Options {
        language: french,
        environment: vec![zone],
        ..Options::default()
    };
    let setting = start_with(browser, options, |_| {}).await?;
    let language = setting
        .session
        .extension_run("return navigator.language", &[])
        .await?;
    assert_eq!(language, "fr");
    let zone = "return Intl.DateTimeFormat().resolvedOptions().timeZone";
    assert_eq!(
        setting.session.extension_run(zone, &[]).await?,
        "Pacific/Auckland"
    );
    setting.session.finish().await
}
