//! Tests that what appears is read out: a notice and a page's problem come into a region that
//! assistive technology already knows.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::scenes::named;

veto_tests::each_browser!(
    a_notice_comes_into_a_region_that_is_there,
    a_problem_comes_into_a_region_that_is_there,
);

/// Records, for each change of the document's children and of the notice, how many sentences the
/// region has and how many frames have begun.
const WATCH: &str = "
    const [section] = arguments;
    const root = section.getRootNode();
    const status = root.querySelector('[role=status]');
    window.seen = [];
    let frames = 0;
    const count = () => requestAnimationFrame(() => { frames += 1; count(); });
    count();
    const note = () => window.seen.push({
        shown: root.host.isConnected,
        sentences: status.childElementCount,
        controls: root.querySelectorAll('a, button').length,
        frame: frames,
    });
    const all = { childList: true, subtree: true };
    new MutationObserver(note).observe(document.documentElement, { childList: true });
    new MutationObserver(note).observe(root, all);";

/// The page moves to another address without loading a document, where the notice is taken away,
/// and back.
async fn a_notice_comes_into_a_region_that_is_there(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (here, away) in [(path::FEED, path::PRIVACY), (path::SWITCH, path::FEED)] {
        if here == path::SWITCH {
            setting.at_the_switch().await?;
        } else {
            session.goto(here).await?;
        }
        let section = session.overlay().await?.find("section").await?;
        section.run(WATCH, &[]).await?;
        let go = "history.pushState(null, '', arguments[0])";
        session.run(go, &[json!(away)]).await?;
        until("the notice to go", SOON, async || {
            let seen = session.run("return window.seen", &[]).await?;
            let seen = seen.as_array().context("no list")?;
            ensure!(seen.iter().any(|one| one["shown"] == false), "{seen:?}");
            Ok(())
        })
        .await?;
        session.run(go, &[json!(here)]).await?;
        let seen = until("the notice to come back", SOON, async || {
            let seen = session.run("return window.seen", &[]).await?;
            let seen = seen.as_array().context("no list")?.clone();
            let gone = seen.iter().position(|one| one["shown"] == false);
            let back: Vec<_> = seen
                .into_iter()
                .skip(gone.context("it was never gone")?)
                .skip_while(|one| one["shown"] == false)
                .collect();
            let filled = back.iter().any(|one| one["controls"].as_u64() > Some(0));
            ensure!(filled, "{back:?}");
            Ok(back)
        })
        .await?;
        let inserted = seen.first().context("it is not back")?;
        ensure!(inserted["sentences"] == 0, "{here}: {seen:?}");
        let filled = seen.iter().find(|one| one["sentences"] != 0);
        let filled = filled.context("it has no sentence")?;
        let frames = |one: &Value| one["frame"].as_u64().unwrap_or_default();
        ensure!(frames(filled) > frames(inserted), "{here}: {seen:?}");
        let status = session.overlay().await?.find("[role=status]").await?;
        ensure!(status.role().await? == "status");
    }
    setting.end().await
}

async fn a_problem_comes_into_a_region_that_is_there(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.stage().show(&named("step-bad-day"), "en").await?;
    for problem in session.find_all(".problem").await? {
        let text = problem.property("textContent").await?;
        ensure!(problem.role().await? == "status", "{text} has no region");
        let height = problem.rect().await?.height;
        ensure!((height > 0.0) == (text != ""), "{text}: {height} high");
    }
    setting.end().await
}
