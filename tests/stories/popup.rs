//! Tests the popup: what it says, in which language, and that its controls do what they say.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(
    it_holds_all_that_one_should_know,
    it_speaks_the_browsers_language_and_the_chosen_one,
    languages_that_the_browser_does_not_know,
    region_and_linkedins_language,
    not_minding_and_minding_after_all,
    what_happens_elsewhere_closes_nothing,
    the_keyboard_reaches_everything,
);

async fn it_holds_all_that_one_should_know(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    let text = session.run("return document.body.textContent", &[]).await?;
    let text = text.as_str().unwrap_or_default();
    for part in [
        "since 3 November 2025",
        "Objecting counts from today on, not for the past.",
        "An AI cannot unlearn what it has been trained on.",
        "Data for Generative AI Improvement",
        "Use my data for training content creation AI models",
        "but not on their private messages",
        "with this platform and with others",
        "If you do not mind, there is nothing you need to do.",
        "one-stop-shop",
        "The platform’s information page",
        "checked on 23 November 2026",
        "Veto is affiliated with no platform.",
    ] {
        ensure!(text.contains(part), "«{part}» is missing");
    }
    ensure!(session.find("#status").await?.role().await? == "status");
    ensure!(session.run("return document.title", &[]).await? == "Veto: where you stand");
    let signs = session
        .run(
            "return [...document.querySelectorAll('[aria-hidden]')].map((e) => e.textContent)",
            &[],
        )
        .await?;
    ensure!(signs == json!(["!"]));
    setting.end().await
}

/// An alert comes and goes above what the person has opened.
async fn what_happens_elsewhere_closes_nothing(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session.click("#path-summary").await?;
    let here = "
        const { activeElement } = document;
        return [document.querySelector('#path').open, activeElement.id,
            document.querySelectorAll('.alert').length]";
    let is = async |alerts: usize| {
        let expect = json!([true, "path-summary", alerts]);
        until_is("open, and in focus", expect, async || {
            session.run(here, &[]).await
        })
        .await
    };
    is(0).await?;
    let aside = "set_aside/2026-11-01T10:00:00+00:00";
    session.store(json!({ aside: "no journal" })).await?;
    is(1).await?;
    let remove = "await chrome.storage.local.remove(arguments[0])";
    session.extension_run(remove, &[aside.into()]).await?;
    is(0).await?;
    setting.end().await
}

async fn it_speaks_the_browsers_language_and_the_chosen_one(browser: Browser) -> Result<()> {
    let options = Options {
        language: Some("nl-BE".into()),
        ..Options::default()
    };
    let setting = Setting::with(browser, options).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    setting.status_says("3 november 2025").await?;
    ensure!(
        session
            .find("html")
            .await?
            .attribute("lang")
            .await?
            .as_deref()
            == Some("nl")
    );
    session.click("#settings-summary").await?;
    setting.choose("#language", "Français").await?;
    setting.status_says("3 novembre 2025").await?;
    ensure!(
        session
            .find("html")
            .await?
            .attribute("lang")
            .await?
            .as_deref()
            == Some("fr")
    );
    until("the tooltip in French", SOON, async || {
        let title = session.badge().await?.title;
        ensure!(title.contains("3 novembre 2025"), "{title}");
        Ok(())
    })
    .await?;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    ensure!(
        banner
            .find("section")
            .await?
            .attribute("lang")
            .await?
            .as_deref()
            == Some("fr")
    );
    ensure!(
        banner
            .text()
            .await?
            .contains("Vous pouvez encore vous y opposer")
    );
    setting.end().await
}

/// Chromium supports neither catalogues nor dates in these languages.
async fn languages_that_the_browser_does_not_know(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    for (name, tag, day) in [
        ("Gaeilge", "ga", "3 Samhain 2025"),
        ("Malti", "mt", "3 ta’ Novembru 2025"),
    ] {
        setting.choose("#language", name).await?;
        setting.status_says(day).await?;
        let page = session.find("html").await?;
        ensure!(page.attribute("lang").await?.as_deref() == Some(tag));
        until(&format!("the tooltip, {tag}"), SOON, async || {
            let title = session.badge().await?.title;
            ensure!(title.contains(day), "{title}");
            Ok(())
        })
        .await?;
    }
    setting.end().await
}

async fn region_and_linkedins_language(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    setting.choose("#region", "Elsewhere").await?;
    setting.status_says("20 November 2024").await?;
    session.click("#path-summary").await?;
    setting
        .choose("#linkedin-interface-language", "Nederlands")
        .await?;
    until_is(
        "the way in Dutch",
        "Instellingen & Privacy".to_owned(),
        async || session.text("#path li:first-child").await,
    )
    .await?;
    ensure!(
        session
            .find("#path ol")
            .await?
            .attribute("lang")
            .await?
            .as_deref()
            == Some("nl")
    );
    // With the keyboard the person passes the options in between; none of them is recorded as a
    // choice.
    setting
        .entries_are(&["region_chosen", "interface_language_chosen"])
        .await?;
    setting.end().await
}

async fn not_minding_and_minding_after_all(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session.click("#blocks .actions button").await?;
    badge_is(session, "").await?;
    setting.status_says("you do not mind").await?;
    session.click("#blocks .actions button").await?;
    badge_is(session, "!").await?;
    setting
        .entries_are(&["not_objecting", "reconsidered"])
        .await?;
    setting.end().await
}

async fn the_keyboard_reaches_everything(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session
        .run(
            "for (const details of document.querySelectorAll('details')) details.open = true",
            &[],
        )
        .await?;
    let wanted = session
        .run(
            "return document.querySelectorAll('a, button, select, input, summary').length",
            &[],
        )
        .await?;
    let mut reached = std::collections::BTreeSet::new();
    for _ in 0..wanted.as_u64().context("a number")? {
        session.press(Key::Tab).await?;
        let here = "const controls = 'a, button, select, input, summary'; \
                    const all = [...document.querySelectorAll(controls)]; \
                    return all.indexOf(document.activeElement)";
        reached.insert(session.run(here, &[]).await?.as_i64());
    }
    ensure!(!reached.contains(&Some(-1)), "the focus got lost");
    ensure!(
        Some(reached.len() as u64) == wanted.as_u64(),
        "{reached:?} of {wanted}"
    );
    setting.end().await
}
