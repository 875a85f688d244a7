//! Tests what a site can find out: LinkedIn's two detectors, and stronger ones that could follow,
//! notice nothing of Veto except the one anonymous element of a notice that is shown.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(
    the_feed_with_the_banner,
    the_switch_with_the_guide,
    quiet_mode,
    no_file_answers,
);

const DETECTORS: &str = include_str!("invisible/detectors.js");
const PROBES: &str = include_str!("invisible/probes.js");

/// One file of each kind.
const SOME: [&str; 7] = [
    "_locales/en/messages.json",
    "background.js",
    "core/veto_bg.wasm",
    "icons/veto-48.png",
    "manifest.json",
    "page.html",
    "shared/tokens.css",
];

/// Parts of the names that the browsers' drivers leave in a page, as the harness uses it.
const DRIVERS: [&str; 2] = ["window.se_exportedFunctionSymbol", "cdc_"];

/// A CSP under which a page may request anything. A stricter one would hide what the extension
/// reveals.
const LAX: &str =
    "default-src * data: blob: chrome-extension: moz-extension: 'unsafe-inline' 'unsafe-eval'";

async fn the_feed_with_the_banner(browser: Browser) -> Result<()> {
    let setting = watched(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let with = findings(session).await?;
    is_anonymous(session).await?;
    session.revoke_access().await?;
    session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    let without = findings(session).await?;
    differ_by_one_element(browser, &with, &without)?;
    setting.end().await
}

async fn the_switch_with_the_guide(browser: Browser) -> Result<()> {
    let setting = watched(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    let with = findings(session).await?;
    is_anonymous(session).await?;
    session.revoke_access().await?;
    session.goto(path::SWITCH).await?;
    setting.nothing_shown().await?;
    let without = findings(session).await?;
    differ_by_one_element(browser, &with, &without)?;
    setting.end().await
}

async fn quiet_mode(browser: Browser) -> Result<()> {
    let setting = watched(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let story = session.tab().await?;
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    session.click("#quiet").await?;
    setting.entries_are(&["quiet_mode_chosen"]).await?;
    session.switch(&story).await?;
    let mut with = Vec::new();
    for page in [path::FEED, path::SWITCH] {
        session.goto(page).await?;
        if page == path::SWITCH {
            // Veto has observed and read the page.
            setting
                .entries_are(&["quiet_mode_chosen", "switch_seen: on"])
                .await?;
            badge_is(session, "!").await?;
        }
        with.push(findings(session).await?);
    }
    session.revoke_access().await?;
    for (page, with) in [path::FEED, path::SWITCH].into_iter().zip(with) {
        session.goto(page).await?;
        let without = findings(session).await?;
        ensure!(
            with == without,
            "{page}: {:?}",
            with.symmetric_difference(&without).collect::<Vec<_>>()
        );
        println!("metric: {browser}: 0 of {} things differ", with.len());
    }
    setting.end().await
}

/// LinkedIn's page requests files of thousands of extensions by their ids. Veto's files must answer
/// like those of an extension that does not exist.
async fn no_file_answers(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .replica
        .change(|account| account.policy = Some(LAX.into()));
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let files = files(session.extension_folder())?;
    ensure!(files.len() > 60, "only {} files", files.len());
    let some = files.iter().filter(|file| SOME.contains(&file.as_str()));
    let some: Vec<_> = some.collect();
    ensure!(some.len() == SOME.len(), "{some:?}");
    let ask = async |origin: &str| -> Result<Value> {
        session
            .run_async(PROBES, &[json!(origin), json!(files), json!(some)])
            .await
    };
    let here = ask(session.extension_origin()).await?;
    let nowhere = match browser {
        Browser::Chromium => format!("chrome-extension://{}", "abcdefghijklmnop".repeat(2)),
        // Firefox gives each person's extension a random host, so no page can request its files.
        // Compare with a file that does not exist instead.
        Browser::Firefox => format!("{}/nowhere", session.extension_origin()),
    };
    let nowhere = ask(&nowhere).await?;
    ensure!(
        here["runtime"] == "undefined",
        "the page can send messages to an extension"
    );
    let answers = here.as_object().context("answers")?;
    ensure!(
        answers.len() > files.len() + 9 * SOME.len(),
        "only {} answers",
        answers.len()
    );
    let differ: Vec<_> = answers
        .iter()
        .filter(|(way, answer)| nowhere[way.as_str()] != **answer)
        .map(|(way, answer)| format!("{way}: {answer}, not {}", nowhere[way.as_str()]))
        .collect();
    ensure!(
        differ.is_empty(),
        "{} differ: {:#?}",
        differ.len(),
        &differ[..differ.len().min(30)]
    );
    // A frame reports that it has loaded, whatever it shows.
    let loaded = |(way, answer): &(&String, &Value)| {
        !way.starts_with("frame ") && ["load", "opaque"].contains(&answer.as_str().unwrap_or(""))
    };
    let loaded: Vec<_> = answers.iter().filter(loaded).collect();
    ensure!(loaded.is_empty(), "{loaded:?}");
    println!(
        "metric: {browser}: 0 of {} requests answered",
        answers.len()
    );
    setting.replica.change(|account| account.policy = None);
    session.goto(path::FEED).await?;
    setting.end().await
}

/// A browser in which the detectors run on every page before anything else.
async fn watched(browser: Browser) -> Result<Setting> {
    let setting = Setting::alone(browser).await?;
    setting
        .replica
        .change(|account| account.first_script = Some(DETECTORS.into()));
    Ok(setting)
}

/// One line for everything that was noticed, once the page no longer changes.
async fn findings(session: &Session) -> Result<BTreeSet<String>> {
    if session.path().await? == path::SWITCH {
        session.find("main [role=switch]").await?;
    }
    let found = session.run_async("return await findings()", &[]).await?;
    let mut lines = BTreeSet::new();
    for (kind, noticed) in found.as_object().context("findings")? {
        for line in noticed.as_array().into_iter().flatten() {
            let line = line.as_str().unwrap_or_default();
            if !DRIVERS.iter().any(|name| line.contains(name)) {
                lines.insert(format!("{kind}: {line}"));
            }
        }
    }
    ensure!(
        lines.len() > 5_000,
        "the detectors saw only {} things",
        lines.len()
    );
    // Find “veto”, but not inside `moveTo` and `…CurveTo`.
    let named = |line: &&String| {
        let line = line
            .replace("moveTo", "")
            .replace("CurveTo", "")
            .to_lowercase();
        line.contains("veto") || line.contains("-extension:")
    };
    let named: Vec<_> = lines.iter().filter(named).collect();
    ensure!(named.is_empty(), "{named:#?}");
    Ok(lines)
}

/// Asserts that a page sees a notice only as an element without attributes, children or an open
/// root.
async fn is_anonymous(session: &Session) -> Result<()> {
    let host = session.overlay().await?.host().clone();
    let seen = "const [host] = arguments; return [host.outerHTML, host.shadowRoot]";
    let seen = host.run(seen, &[]).await?;
    ensure!(seen == json!(["<div></div>", null]), "{seen}");
    Ok(())
}

fn differ_by_one_element(
    browser: Browser,
    with: &BTreeSet<String>,
    without: &BTreeSet<String>,
) -> Result<()> {
    let more: Vec<_> = with.difference(without).collect();
    let fewer: Vec<_> = without.difference(with).collect();
    let expect = ["mutations: childList HTML  +DIV", "portrait: node DIV   "];
    ensure!(
        more == expect && fewer.is_empty(),
        "more: {more:#?}, fewer: {fewer:#?}"
    );
    println!(
        "metric: {browser}: of {} things that a page can see, one differs: the element itself",
        with.len()
    );
    Ok(())
}

/// The paths of all files of the extension, relative to its folder.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(folder)?.display().to_string());
            }
        }
    }
    files.sort();
    Ok(files)
}
