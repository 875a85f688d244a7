//! Tests an organisation's policy in a real policy file: defaults, a notice, an installation.
//! **Invariant:** a policy never says anything in the person's name.

use std::path::Path;

use crate::setting::Setting;
use veto_tests::browser::{Installed, Package, SystemPolicies, chromium_id, firefox_id};
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    defaults_count_until_the_person_chooses,
    the_notice_is_shown_with_its_link,
    mistakes_are_named_and_the_rest_counts,
    without_a_policy_nothing_is_said,
    installed_by_policy,
);

/// Chromium only: in Firefox a changed policy takes effect when the person restarts the browser;
/// see docs/organisations.md.
mod chromium_alone {
    #[tokio::test]
    async fn a_change_is_taken_over_at_once() -> anyhow::Result<()> {
        super::a_change_is_taken_over_at_once().await
    }
}

const LINK: &str = "https://www.linkedin.com/feed/?intranet";

fn everything() -> Value {
    json!({
        "language": "fr", "quiet": true, "reminderDays": 30,
        "notice": {
            "text": "Our works council has an agreement.\nAsk us: <b>4711</b>",
            "link": LINK,
        },
    })
}

/// A browser whose organisation has set this policy.
async fn employed(browser: Browser, managed: &Value) -> Result<(Setting, SystemPolicies)> {
    let folder = veto_tests::extension_folder(browser)?.canonicalize()?;
    let policies = SystemPolicies::new()?;
    policies.set(browser, &id(browser, &folder)?, managed, json!({}))?;
    let options = Options {
        system_policies: Some(policies.clone()),
        ..Options::default()
    };
    Ok((
        Setting::with_extension(browser, &folder, options).await?,
        policies,
    ))
}

fn id(browser: Browser, folder: &Path) -> Result<String> {
    match browser {
        Browser::Chromium => Ok(chromium_id(folder)),
        Browser::Firefox => firefox_id(folder),
    }
}

/// Waits until an element has this text.
async fn reads(session: &Session, css: &str, words: &str) -> Result<()> {
    until_is(css, words.to_owned(), async || session.text(css).await).await
}

async fn defaults_count_until_the_person_chooses(browser: Browser) -> Result<()> {
    let (setting, _policies) = employed(browser, &everything()).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let story = session.tab().await?;
    setting.open_popup().await?;
    reads(session, "#organisation h2", "De votre organisation").await?;
    let page = session.find("html").await?;
    ensure!(page.attribute("lang").await?.as_deref() == Some("fr"));
    session.switch(&story).await?;
    badge_is(session, "!").await?;
    setting.nothing_shown().await?;
    session.goto(path::SWITCH).await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    ensure!(session.overlay_now().await?.is_none(), "quiet by policy");

    // The person's own choice wins, and the note that the organisation made the choice disappears.
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    let note = "Défini par votre organisation. Vous pouvez le modifier.";
    for control in ["language", "quiet", "reminder"] {
        reads(session, &format!("#{control}-note"), note).await?;
    }
    ensure!(session.find("#quiet").await?.property("checked").await? == true);
    session.click("#quiet").await?;
    setting.choose("#language", "English").await?;
    reads(session, "#organisation h2", "From your organisation").await?;
    let entries = ["switch_seen: on", "quiet_mode_chosen", "language_chosen"];
    setting.entries_are(&entries).await?;
    for control in ["#language-note", "#quiet-note"] {
        ensure!(
            session.find_now(control).await?.is_none(),
            "{control} is left"
        );
    }
    session.switch(&story).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    setting.end().await
}

async fn the_notice_is_shown_with_its_link(browser: Browser) -> Result<()> {
    let notice = json!({ "notice": everything()["notice"] });
    let (setting, _policies) = employed(browser, &notice).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let story = session.tab().await?;
    let banner = session.overlay().await?;
    let shown = banner.find("section").await?.text().await?;
    ensure!(!shown.contains("4711"), "on LinkedIn's page: {shown}");
    for page in ["welcome", "popup"] {
        setting
            .open_page(&extension_page(page), "#organisation")
            .await?;
        reads(
            session,
            "blockquote p:first-child",
            "Our works council has an agreement.",
        )
        .await?;
        // Markup in the notice is shown as text.
        reads(session, "blockquote p:last-child", "Ask us: <b>4711</b>").await?;
        let marked = session.text("#organisation").await?;
        ensure!(
            marked.contains("This text is from your organisation, not from Veto."),
            "{marked}"
        );
        ensure!(marked.contains("Only you can object."), "{marked}");
    }
    let link = session.find("#organisation a").await?;
    ensure!(link.attribute("href").await?.as_deref() == Some(LINK));
    ensure!(link.text().await? == "More from your organisation");
    link.click().await?;
    // The popup closes itself.
    session.switch(&story).await?;
    until("a tab with the organisation's page", SOON, async || {
        let tabs = session.browser_tabs().await?;
        ensure!(tabs.to_string().contains("/feed/?intranet"), "{tabs}");
        Ok(())
    })
    .await?;
    ensure!(
        setting.entry_names().await?.is_empty(),
        "nothing is noted of it"
    );
    setting.end().await
}

async fn mistakes_are_named_and_the_rest_counts(browser: Browser) -> Result<()> {
    let wrong = json!({
        "quiet": true,
        "notice": { "text": "Ask us.", "link": "http://user@intranet.example/" },
        "objection": true,
    });
    let (setting, _policies) = employed(browser, &wrong).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    reads(session, "blockquote", "Ask us.").await?;
    let shown = session.text("#organisation").await?;
    ensure!(
        shown.contains("cannot be used, and are ignored: notice.link."),
        "{shown}"
    );
    ensure!(
        session.find_now("#organisation a").await?.is_none(),
        "no link"
    );
    session.click("#settings-summary").await?;
    ensure!(session.find("#quiet").await?.property("checked").await? == true);
    ensure!(setting.entry_names().await?.is_empty());
    setting.end().await
}

async fn without_a_policy_nothing_is_said(browser: Browser) -> Result<()> {
    let (setting, _policies) = employed(browser, &json!({})).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    ensure!(session.find_now("#organisation").await?.is_none());
    session.goto(path::FEED).await?;
    session.overlay().await?;
    setting.end().await
}

async fn a_change_is_taken_over_at_once() -> Result<()> {
    let browser = Browser::Chromium;
    let (setting, policies) = employed(browser, &json!({})).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let feed = session.tab().await?;
    session.overlay().await?;
    setting.open_popup().await?;
    session.stop_worker().await?;
    let folder = veto_tests::extension_folder(browser)?.canonicalize()?;
    policies.set(browser, &id(browser, &folder)?, &everything(), json!({}))?;
    reads(session, "#organisation h2", "De votre organisation").await?;
    // The change woke the background, which removed the banner.
    session.switch(&feed).await?;
    setting.nothing_shown().await?;
    policies.set(browser, &id(browser, &folder)?, &json!({}), json!({}))?;
    session.overlay().await?;
    ensure!(
        setting.entry_names().await?.is_empty(),
        "nothing of it is noted"
    );
    setting.end().await
}

async fn installed_by_policy(browser: Browser) -> Result<()> {
    let package = Package::pack(browser)?;
    let policies = SystemPolicies::new()?;
    policies.set(
        browser,
        &package.id,
        &everything(),
        package.install_by_policy(),
    )?;
    let options = Options {
        system_policies: Some(policies),
        installed: Installed::ByPolicy {
            chromium_id: package.id.clone(),
        },
        ..Options::default()
    };
    let folder = veto_tests::extension_folder(browser)?;
    let setting = Setting::with_extension(browser, &folder, options).await?;
    let session = &setting.session;
    until("the page that opens once", SOON, async || {
        session.first_page().await?.context("no tab shows it")
    })
    .await?;
    setting.open_popup().await?;
    reads(session, "#organisation h2", "De votre organisation").await?;
    session.goto(path::SWITCH).await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    setting.nothing_shown().await?;
    setting.end().await
}
