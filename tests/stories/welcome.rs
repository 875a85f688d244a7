//! Tests the welcome page, which opens once after the installation: that it opens, what it says,
//! and that the person can start from it.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(
    it_opens_once_and_never_again,
    it_says_what_veto_is_and_asks,
    it_begins_with_the_button,
    everything_on_it_works,
);

/// Opens the page in a new tab and stays there.
async fn opened(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    let page = session
        .open_extension_page(&extension_page("welcome"))
        .await?;
    session.switch(&page).await?;
    session.find("#status strong").await?;
    Ok(())
}

async fn it_opens_once_and_never_again(browser: Browser) -> Result<()> {
    let options = Options {
        keeps_first_page: true,
        ..Options::default()
    };
    let Setting {
        session, replica, ..
    } = Setting::with(browser, options).await?;
    ensure!(session.first_page().await?.is_some(), "it did not open");
    let session = session.restart().await?;
    started(&session).await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    ensure!(session.first_page().await?.is_none(), "it opened again");
    session.reload_extension().await?;
    started(&session).await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    ensure!(
        session.first_page().await?.is_none(),
        "an update opened it again"
    );
    Setting::made_of(session, replica).end().await
}

/// Waits until the banner's script is registered, so that it runs without the background.
async fn started(session: &Session) -> Result<()> {
    until("the banner to be registered", SOON, async || {
        let registered = session.registered_ids().await?;
        ensure!(
            registered.iter().any(|id| id == "banner/linkedin"),
            "{registered:?}"
        );
        Ok(())
    })
    .await
}

async fn it_says_what_veto_is_and_asks(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    opened(&setting).await?;
    let text = session.run("return document.body.textContent", &[]).await?;
    let text = text.as_str().unwrap_or_default();
    for part in [
        "Veto takes you to the switch, checks it and keeps a dated record",
        "What Veto cannot do",
        "an AI cannot unlearn",
        "User Agreement (section 8.2)",
        "Quiet mode",
        "To see the pages of www.linkedin.com",
        "Veto is affiliated with no platform.",
        "nothing leaves your browser",
    ] {
        ensure!(text.contains(part), "«{part}» is missing");
    }
    session
        .run("document.querySelector('#does').open = true", &[])
        .await?;
    let drawn = "const isDrawn = (image) => image.complete && image.naturalWidth > 0; \
                 return [...document.querySelectorAll('.drawings img')].map(isDrawn)";
    until_is("three drawings", json!([true, true, true]), async || {
        session.run(drawn, &[]).await
    })
    .await?;
    setting.end().await
}

/// Who opens the page sees at once where to start, and little else.
async fn it_begins_with_the_button(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (width, height, lowest) in [(1280, 800, 260.0), (360, 640, 400.0)] {
        session.viewport(width, height).await?;
        opened(&setting).await?;
        let bottom = "return document.querySelector('a.primary').getBoundingClientRect().bottom";
        let bottom = session.run(bottom, &[]).await?;
        let bottom = bottom.as_f64().context("a number")?;
        ensure!(
            bottom <= lowest,
            "{width} px wide: the button ends at {bottom}"
        );
        let words = "
            const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            let words = 0;
            while (all.nextNode()) {
              const { parentElement: place, data } = all.currentNode;
              if (!place.checkVisibility() || place.closest('option, #choice')) continue;
              words += data.trim().split(/\\s+/).filter(Boolean).length;
            }
            return words";
        let words = session.run(words, &[]).await?;
        ensure!(
            words.as_u64().is_some_and(|words| words <= 180),
            "{words} words"
        );
        // No driver pins the button, so that both browsers say that it is not there.
        let hint = session.text(".hint").await?;
        ensure!(hint.contains("then click the pin"), "{hint}");
    }
    // Once it is pinned, the hint is gone.
    let pinned = "
        chrome.action.getUserSettings = async () => ({ isOnToolbar: true });
        dispatchEvent(new Event('focus'));";
    session.run(pinned, &[]).await?;
    until_is("no hint", 0, async || {
        Ok(session.find_all(".hint").await?.len())
    })
    .await?;
    setting.end().await
}

async fn everything_on_it_works(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    opened(&setting).await?;
    session.click("#quiet").await?;
    setting.entries_are(&["quiet_mode_chosen"]).await?;
    session.click("#quiet").await?;
    setting
        .entries_are(&["quiet_mode_chosen", "quiet_mode_chosen"])
        .await?;
    session.click("#where-summary").await?;
    setting.choose("#region", "Switzerland").await?;
    let first = session.tab().await?;
    session.click("#blocks a.primary").await?;
    until("a tab at the switch", SOON, async || {
        for tab in session.tabs().await? {
            session.switch(&tab).await?;
            if session.path().await? == path::SWITCH {
                return Ok(());
            }
        }
        bail!("none of the tabs shows {}", path::SWITCH)
    })
    .await?;
    ensure!(
        session.tabs().await?.contains(&first),
        "the page that one started from is gone"
    );
    setting.end().await
}
