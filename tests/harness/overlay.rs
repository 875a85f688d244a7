//! Tests that the harness reads closed shadow roots and sends real clicks and keys.

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::{Setting, start};

each_browser!(the_overlay);

async fn the_overlay(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    the_closed_root_can_be_read_and_used(&setting).await?;
    keys_go_where_the_focus_is(&setting).await?;
    setting.session.finish().await
}

async fn the_closed_root_can_be_read_and_used(setting: &Setting) -> Result<()> {
    setting.reset();
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let overlay = session.overlay().await?;
    let closed = "return arguments[0].shadowRoot === null";
    assert_eq!(overlay.host().run(closed, &[]).await?, true);
    assert!(overlay.text().await?.starts_with("Hello from the root"));
    let button = overlay.find("button").await?;
    assert_eq!(button.role().await?, "button");
    assert_eq!(button.label().await?, "Count");
    assert_eq!(
        button.attribute("aria-label").await?.as_deref(),
        Some("Count")
    );
    assert_eq!(overlay.find_all("button, input").await?.len(), 2);
    assert!(overlay.find_now("select").await?.is_none());
    assert!(button.is_displayed().await?);
    let (width, height) = (
        button.rect().await?.width,
        overlay.host().rect().await?.height,
    );
    assert!(width > 1.0 && height > 1.0, "{width} {height}");
    // The test extension counts only trusted clicks.
    button.run("arguments[0].click()", &[]).await?;
    assert_eq!(button.text().await?, "0");
    overlay.click("button").await?;
    assert_eq!(button.text().await?, "1");
    until_is("the click to be stored", json!("1"), async || {
        Ok(session.storage().await?["clicked"].clone())
    })
    .await?;
    let input = overlay.find("input").await?;
    input.type_text("héllo").await?;
    assert_eq!(input.property("value").await?, "héllo");
    Ok(())
}

async fn keys_go_where_the_focus_is(setting: &Setting) -> Result<()> {
    setting.reset();
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let overlay = session.overlay().await?;
    assert!(overlay.focused().await?.is_none());
    overlay.click("button").await?;
    let (button, input) = (overlay.find("button").await?, overlay.find("input").await?);
    assert!(
        overlay
            .focused()
            .await?
            .is_some_and(|focused| focused.is(&button))
    );
    session.press(Key::Tab).await?;
    assert!(
        overlay
            .focused()
            .await?
            .is_some_and(|focused| focused.is(&input))
    );
    session.type_text("abc").await?;
    assert_eq!(input.property("value").await?, "abc");
    session.chord([Key::Shift, Key::Tab]).await?;
    // Looking at the extension must not move the focus.
    session.badge().await?;
    assert!(
        overlay
            .focused()
            .await?
            .is_some_and(|focused| focused.is(&button))
    );
    session.press(Key::Enter).await?;
    assert_eq!(button.text().await?, "2");
    session.press(' ').await?;
    assert_eq!(button.text().await?, "3");
    Ok(())
}
