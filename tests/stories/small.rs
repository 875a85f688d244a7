//! Tests notices in small windows: on phones, with a page that is enlarged, and in windows that are
//! smaller than the notice.

use crate::setting::Setting;
use serde::Deserialize;
use veto_tests::prelude::*;
use veto_tests::scenes::{Scene, named};

veto_tests::each_browser!(
    a_banner_in_a_small_window,
    a_guide_in_a_small_window,
    a_window_smaller_than_the_notice,
);

const LOOK: &str = include_str!("small/look.js");

/// English, and the languages whose banners were the highest.
const LANGUAGES: [&str; 6] = ["en", "el", "ga", "hu", "is", "lt"];

/// Leaves the site's bar at the top alone, and adds one at the bottom, both of which can be hidden.
const BARS: &str = "
    const bar = document.createElement('footer');
    bar.id = 'bar';
    Object.assign(bar.style, {
        position: 'fixed', inset: 'auto 0 0', height: '56px', background: '#fff',
    });
    document.body.append(bar);
    for (const other of document.querySelectorAll('#messaging, #phone, #editor'))
        other.style.display = 'none';";

/// Shows some of the bars; a `resize` tells the notice, as a turned phone does.
const SHOW_BARS: &str = "
    for (const bar of document.querySelectorAll('#global-nav, #bar'))
        bar.style.visibility = arguments[0].includes(bar.id) ? 'visible' : 'hidden';
    dispatchEvent(new Event('resize'));";

const NO_BARS: &[&str] = &[];
const TOP: &[&str] = &["global-nav"];
const BOTH: &[&str] = &["global-nav", "bar"];

#[derive(Debug, Deserialize)]
struct Seen {
    faults: Vec<String>,
    height: f64,
    /// The number of visible sentences.
    sentences: usize,
    /// Whether the two main controls stand side by side.
    beside: bool,
    /// Whether they also have the same width.
    equals: bool,
    /// Whether both are hit without scrolling.
    seen: bool,
    /// The ids of the site's bars that the notice covers.
    bars: Vec<String>,
}

/// Looks at the notice in a window of this size, once the window has it.
async fn look(session: &Session, (width, height): (u32, u32), bars: &[&str]) -> Result<Seen> {
    session.viewport(width, height).await?;
    until_is("the size", json!([width, height]), async || {
        session.run("return [innerWidth, innerHeight]", &[]).await
    })
    .await?;
    session.run(SHOW_BARS, &[json!(bars)]).await?;
    until("a notice that can be used", SOON, async || {
        let section = session.overlay().await?.find("section").await?;
        let seen: Seen = serde_json::from_value(section.run_async(LOOK, &[]).await?)?;
        ensure!(seen.faults.is_empty(), "{}", seen.faults.join("; "));
        Ok(seen)
    })
    .await
}

async fn show(setting: &Setting, scene: &Scene) -> Result<()> {
    setting.stage().show(scene, "en").await?;
    setting.session.run(BARS, &[]).await?;
    Ok(())
}

async fn a_banner_in_a_small_window(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for scene in ["not-seen", "on-again", "reminder", "sent-overdue"] {
        let scene = named(&format!("banner-{scene}"));
        show(&setting, &scene).await?;
        for language in LANGUAGES {
            setting.stage().speak(&scene, language).await?;
            let what = format!("{scene}, {language}");
            for (size, bars) in [
                ((320, 256), NO_BARS),
                ((320, 256), TOP),
                ((320, 256), BOTH),
                ((640, 400), BOTH),
            ] {
                let what = format!("{what}, {size:?}, {bars:?}");
                let seen = look(session, size, bars).await.context(what.clone())?;
                ensure!(seen.sentences == 1, "{what}: {seen:?}");
                ensure!(seen.bars.is_empty(), "{what}: it covers {:?}", seen.bars);
                ensure!(seen.beside, "{what}: {seen:?}");
            }
            // On a phone: no more than a third of what is seen.
            session.touch(true).await?;
            for size in [(360, 560), (390, 760)] {
                let what = format!("{what}, {size:?}");
                let seen = look(session, size, BOTH).await.context(what.clone())?;
                ensure!(seen.bars.is_empty(), "{what}: it covers {:?}", seen.bars);
                // Without a brief sentence, the end may have to be scrolled to.
                let is_brief = !scene.to_string().ends_with("overdue");
                ensure!(seen.equals && (seen.seen || !is_brief), "{what}: {seen:?}");
                ensure!(
                    seen.height <= f64::from(size.1) / 3.0,
                    "{what}: {} high",
                    seen.height
                );
            }
            session.touch(false).await?;
        }
    }
    setting.end().await
}

async fn a_guide_in_a_small_window(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for scene in ["off", "no-switch"] {
        let scene = named(&format!("guide-{scene}"));
        show(&setting, &scene).await?;
        // With the switch out of sight, all of the window is there for the guide.
        session
            .run("document.body.style.paddingTop = '3000px'", &[])
            .await?;
        for language in LANGUAGES {
            setting.stage().speak(&scene, language).await?;
            for (size, bars) in [
                ((320, 256), TOP),
                ((320, 256), BOTH),
                ((360, 560), BOTH),
                ((640, 400), BOTH),
            ] {
                let what = format!("{scene}, {language}, {size:?}, {bars:?}");
                let seen = look(session, size, bars).await.context(what.clone())?;
                ensure!(seen.bars.is_empty(), "{what}: it covers {:?}", seen.bars);
            }
        }
    }
    setting.end().await
}

/// There is no room for all of it, and not even for its gaps: it is scrolled, by keys, too.
async fn a_window_smaller_than_the_notice(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .stage()
        .show(&named("banner-on-again"), "en")
        .await?;
    for (size, bars) in [((200, 120), NO_BARS), ((200, 120), BOTH), ((240, 110), TOP)] {
        let what = format!("{size:?}, {bars:?}");
        // The keyboard starts at the page's beginning.
        session.goto(path::FEED).await?;
        session.overlay().await?;
        session.run(BARS, &[]).await?;
        look(session, size, bars).await.context(what.clone())?;
        // Each control that has the focus is seen.
        let banner = session.overlay().await?;
        let section = banner.find("section").await?;
        let controls = banner.find_all("a, button").await?;
        for (index, control) in controls.iter().enumerate() {
            session.press(Key::Tab).await?;
            // In Firefox, what can be scrolled comes before what is in it.
            let focused = banner.focused().await?;
            if focused.is_some_and(|focused| focused.is(&section)) {
                session.press(Key::Tab).await?;
            }
            until("the focus in sight", SOON, async || {
                let focused = banner
                    .focused()
                    .await?
                    .context("the focus is on the page")?;
                ensure!(focused.is(control), "the focus is elsewhere");
                let is_hit = "
                    const [control] = arguments;
                    const { left, top, width, height } = control.getBoundingClientRect();
                    const hit = control.getRootNode()
                        .elementFromPoint(left + width / 2, top + height / 2);
                    return control.contains(hit);";
                ensure!(
                    control.run(is_hit, &[]).await? == true,
                    "control {index} is not seen"
                );
                Ok(())
            })
            .await
            .context(what.clone())?;
        }
    }
    session.viewport(200, 120).await?;
    session.overlay().await?.click(".cross").await?;
    setting.nothing_shown().await?;
    setting.end().await
}
