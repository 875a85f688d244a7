//! Tests accessibility: axe-core finds nothing, assistive technology gets the right names, targets
//! are large enough, the keyboard suffices.

use crate::setting::Setting;
use veto_tests::browser::{Node, Scheme};
use veto_tests::prelude::*;
use veto_tests::scenes::named;

veto_tests::each_browser!(
    the_checker_finds_nothing_on_pages,
    the_checker_finds_nothing_in_notices,
    targets_can_be_hit,
    the_guide_says_what_it_is_and_takes_no_focus,
    nothing_in_a_notice_is_read_twice,
    linkedins_words_have_their_language,
    keys_alone_do_everything_on_the_first_page,
);

/// Scenes on pages of Veto. Each contains something that no other contains.
const PAGES: [&str; 15] = [
    "popup-not-seen-unfolded",
    "popup-confirmed-unfolded",
    "popup-sync-full",
    "popup-no-access",
    "record-full",
    "record-refused",
    "welcome-first",
    "steps-overdue",
    "step-bad-day",
    "step-sent",
    "step-complaint",
    "record-delete",
    "letter-empty",
    "letter-full",
    "complaint-overdue",
];
const NOTICES: [&str; 3] = ["banner-not-seen", "guide-no-switch", "guide-confirmed"];

async fn the_checker_finds_nothing_on_pages(browser: Browser) -> Result<()> {
    nothing_found(browser, &PAGES).await
}

async fn the_checker_finds_nothing_in_notices(browser: Browser) -> Result<()> {
    nothing_found(browser, &NOTICES).await
}

async fn nothing_found(browser: Browser, scenes: &[&str]) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let mut found = Vec::new();
    let mut look = async |how: &str| -> Result<()> {
        let violations = session.axe().await?;
        found.extend(violations.iter().map(|one| format!("{how}: {one}")));
        Ok(())
    };
    for name in scenes {
        setting.stage().show(&named(name), "en").await?;
        for scheme in [Scheme::Light, Scheme::Dark, Scheme::Forced] {
            session.prefer(scheme).await?;
            look(&format!("{name}, {scheme:?}")).await?;
        }
        session.prefer(Scheme::Light).await?;
        session.zoom(2.0).await?;
        until("twice as large", SOON, async || {
            let width = session.run("return innerWidth", &[]).await?;
            ensure!(width.as_u64().is_some_and(|width| width <= 640), "{width}");
            Ok(())
        })
        .await?;
        look(&format!("{name}, at 200 %")).await?;
        let misfits = session.misfits().await?;
        ensure!(misfits.is_empty(), "{name}, at 200 %: {misfits:?}");
        session.zoom(1.0).await?;
    }
    ensure!(found.is_empty(), "{}", found.join("\n"));
    setting.end().await
}

/// 24 CSS pixels (<https://www.w3.org/TR/WCAG22/#target-size-minimum>), and 44 for a finger.
async fn targets_can_be_hit(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (thumb, least, width) in [(false, 24, 1000), (true, 44, 390)] {
        session.touch(thumb).await?;
        session.viewport(width, 720).await?;
        for name in PAGES.iter().chain(&NOTICES) {
            setting.stage().show(&named(name), "en").await?;
            let small = session.small_targets(least).await?;
            ensure!(small.is_empty(), "{name}, at least {least}: {small:?}");
        }
    }
    setting.end().await
}

/// Asserts on the browser's own accessibility tree, which includes the closed root.
async fn the_guide_says_what_it_is_and_takes_no_focus(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| account.training = false);
    session.goto(path::SWITCH).await?;
    // The person is working on the page when the guide appears and when it changes.
    let search = session.find("header input").await?;
    search.click().await?;
    let guide = session.overlay().await?;
    let status = guide.find("[role=status]").await?;
    let section = guide.find("section").await?;
    ensure!(section.role().await? == "region");
    ensure!(section.label().await? == "Veto: AI training on your data");
    guide
        .find("section[data-tone=waiting] button.primary")
        .await?;
    let region = guide.find("[role=status]").await?;
    ensure!(
        region.is(&status),
        "what is read out is another element than before"
    );
    ensure!(status.role().await? == "status");
    let controls = guide.find_all("a, button").await?;
    let expect = ["button «Reload the page»", "button «Close»"];
    ensure!(
        heard(&controls).await? == expect,
        "{:?}",
        heard(&controls).await?
    );
    ensure!(
        session.find(":focus").await?.is(&search),
        "the focus was taken"
    );
    // The guide comes before the page's content in the tab order. The person closes it with the
    // keyboard, and it is gone.
    let back = async || -> Result<Node> {
        session.chord([Key::Shift, Key::Tab]).await?;
        guide.focused().await?.context("the focus is on the page")
    };
    let last = until("the guide’s last control", SOON, back).await?;
    ensure!(last.label().await? == "Close");
    session.press(Key::Enter).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

/// A tooltip that says what the name says would be read out after it, as a description.
async fn nothing_in_a_notice_is_read_twice(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let cross = session.overlay().await?.find(".cross").await?;
    let text = "Close, and don’t show again";
    ensure!(cross.label().await? == text);
    ensure!(cross.attribute("title").await?.as_deref() == Some(text));
    let actions = session.overlay().await?.find(".actions").await?;
    ensure!(actions.role().await? != "navigation");
    until("the cross in the accessibility tree", SOON, async || {
        let all = session.heard().await?;
        let named: Vec<_> = all.iter().filter(|one| one.name == text).collect();
        let [cross] = named[..] else {
            bail!("{named:?} of {}", all.len());
        };
        ensure!(cross.role.ends_with("button"), "{cross:?}");
        ensure!(cross.description.is_empty(), "{cross:?}");
        let unnamed = all
            .iter()
            .filter(|one| one.role == "navigation" && one.name.is_empty());
        ensure!(unnamed.count() == 0, "a landmark has no name");
        Ok(())
    })
    .await?;
    setting.end().await
}

async fn linkedins_words_have_their_language(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| {
        account.language = Language::Fr;
        account.label = Some("Autre chose".to_owned());
    });
    session.goto(path::SWITCH).await?;
    let guide = session.overlay().await?;
    let quoted = guide.find("p + p span[lang=fr]").await?;
    ensure!(
        quoted
            .text()
            .await?
            .starts_with("Préférences et confidentialité")
    );
    setting.open_popup().await?;
    session.click("#path-summary").await?;
    let label = session.find("#path p span[lang=fr]").await?;
    ensure!(label.text().await?.starts_with("Utiliser mes données"));
    setting.end().await
}

async fn keys_alone_do_everything_on_the_first_page(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let first = session
        .open_extension_page(&extension_page("welcome"))
        .await?;
    session.switch(&first).await?;
    session.find("#status strong").await?;
    let unfold = "for (const one of document.querySelectorAll('details')) one.open = true";
    session.run(unfold, &[]).await?;
    let controls = session
        .find_all("a, button, select, input, summary")
        .await?;
    for (index, control) in controls.iter().enumerate() {
        session.press(Key::Tab).await?;
        let focused = session.find(":focus").await?;
        ensure!(
            focused.is(control),
            "control {index} is not reached in its order"
        );
        let outline = (
            focused.style("outline-style").await?,
            focused.style("outline-width").await?,
        );
        ensure!(
            outline == ("solid".into(), "3px".into()),
            "{index}: where the focus is cannot be seen: {outline:?}"
        );
    }
    ensure!(
        !heard(&controls)
            .await?
            .iter()
            .any(|one| one.ends_with("«»")),
        "a control has no name"
    );
    setting.end().await
}

/// The role and name of each element, as assistive technology announces them.
async fn heard(nodes: &[Node]) -> Result<Vec<String>> {
    let mut heard = Vec::new();
    for node in nodes {
        heard.push(format!("{} «{}»", node.role().await?, node.label().await?));
    }
    Ok(heard)
}
