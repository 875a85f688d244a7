//! Tests malformed language tags, which browsers take from their preferences and pass on: Veto
//! still shows all its texts.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(s12_a_malformed_language_tag);

async fn s12_a_malformed_language_tag(browser: Browser) -> Result<()> {
    // Each browser passes on a different kind of malformed tag.
    let (languages, tag, status, guide) = match browser {
        Browser::Chromium => (
            ["de-", "de"],
            "de",
            "Seit dem 3. November 2025",
            "Das ist der Schalter, und er ist eingeschaltet.",
        ),
        Browser::Firefox => (
            ["en-USA", "en"],
            "en",
            "since November 3, 2025",
            "This is the switch, and it is on.",
        ),
    };
    let options = Options {
        languages: Some(languages.join(",")),
        ..Options::default()
    };
    let setting = Setting::with(browser, options).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    let tags = session.run("return [...navigator.languages]", &[]).await?;
    ensure!(tags == json!(languages), "the browser corrects it: {tags}");
    setting.status_says(status).await?;
    badge_is(session, "!").await?;
    let title = session.badge().await?.title;
    ensure!(title.contains(status), "{title}");
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?.find("section").await?;
    ensure!(banner.attribute("lang").await?.as_deref() == Some(tag));
    session.goto(path::SWITCH).await?;
    guide_says(session, guide).await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    setting.end().await
}
