//! Tests the guide on the settings pages while the page changes: navigation, failed and slow saves,
//! late rendering.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    in_page_navigation_from_the_settings_home,
    a_failed_save_snaps_back,
    a_saved_change_is_not_quoted,
    a_slow_save_is_not_called_off,
    what_is_drawn_late_is_waited_for,
    it_says_how_long_it_watches,
);

async fn in_page_navigation_from_the_settings_home(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| {
        account.training = false;
        account.cookies = true;
    });
    session.goto(path::SETTINGS).await?;
    guide_says(
        session,
        "The switch for AI training is on another settings page",
    )
    .await?;
    // Go through another setting, whose switch has a different state, and which has nothing to do
    // with the way.
    session.goto(path::COOKIES).await?;
    setting.nothing_shown().await?;
    session.goto(path::SETTINGS).await?;
    for page in [path::PRIVACY, path::SWITCH] {
        session.click(&format!("a[href='{page}']")).await?;
        until_is("the page", page.to_owned(), async || session.path().await).await?;
    }
    guide_says(session, "The switch is off, as Veto saw").await?;
    setting.entries_are(&["switch_seen: off"]).await?;
    setting.end().await
}

async fn a_failed_save_snaps_back(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .replica
        .change(|account| account.saving = Saving::Fails);
    setting.at_the_switch().await?;
    session.click("[role=switch]").await?;
    until_is("the switch to snap back", json!(true), async || {
        session
            .find("[role=switch]")
            .await?
            .property("checked")
            .await
    })
    .await?;
    the_page_s_own_words_are_passed_on(session).await?;
    badge_is(session, "!").await?;
    ensure!(setting.replica.account().training);
    setting.end().await
}

async fn the_page_s_own_words_are_passed_on(session: &Session) -> Result<()> {
    until("the page's own words in the guide", SOON, async || {
        let said = session.overlay().await?.text().await?;
        ensure!(said.contains("“Something went wrong."), "{said}");
        Ok(())
    })
    .await
}

/// The page's toast that the change was saved, an alert like the one of a failed save.
async fn a_saved_change_is_not_quoted(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    let toast = "
        document.querySelector('[role=switch]').addEventListener('click', () => {
          const toast = document.createElement('p');
          toast.setAttribute('role', 'alert');
          toast.textContent = 'Your changes have been saved.';
          document.body.append(toast);
        });";
    session.run(toast, &[]).await?;
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    let said = session.overlay().await?.text().await?;
    ensure!(!said.contains("The page itself says"), "{said}");
    setting.end().await
}

async fn a_slow_save_is_not_called_off(browser: Browser) -> Result<()> {
    let setting = Setting::in_real_time(browser).await?;
    let session = &setting.session;
    setting
        .replica
        .change(|account| account.saving = Saving::Fails);
    setting.at_the_switch().await?;
    setting.replica.saves().close();
    session.click("[role=switch]").await?;
    until("the save to be under way", SOON, async || {
        ensure!(
            setting.replica.saves().waiting() > 0,
            "nothing is being saved"
        );
        Ok(())
    })
    .await?;
    setting.replica.saves().open();
    the_page_s_own_words_are_passed_on(session).await?;
    badge_is(session, "!").await?;
    let entries = setting.entry_names().await?;
    ensure!(
        entries.last().map(String::as_str) == Some("switch_seen: on"),
        "{entries:?}"
    );
    setting.end().await
}

async fn what_is_drawn_late_is_waited_for(browser: Browser) -> Result<()> {
    let setting = Setting::in_real_time(browser).await?;
    let session = &setting.session;
    setting.replica.renders().close();
    session.goto(path::SWITCH).await?;
    guide_says(session, "Veto is looking for the switch").await?;
    ensure!(setting.entry_names().await?.is_empty());
    setting.replica.renders().open();
    guide_says(session, "This is the switch, and it is on.").await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    setting.end().await
}

/// What moves around the switch: how the line is animated, for how long, and whether it is drawn.
const FILLING: &str = "
    const line = arguments[0].getRootNode().querySelector('i rect');
    if (!line) return null;
    const { animationName, animationDuration } = getComputedStyle(line);
    return [animationName, animationDuration, line.checkVisibility()];";

async fn it_says_how_long_it_watches(browser: Browser) -> Result<()> {
    let setting = Setting::with_extension(
        browser,
        &veto_tests::extension_folder(browser)?,
        Options::default(),
    )
    .await?;
    let session = &setting.session;
    for (still, motion) in [(false, "fill"), (true, "none")] {
        session.still(still).await?;
        session.goto(path::SWITCH).await?;
        let section = session.overlay().await?.find("section").await?;
        until("a word about the time", SOON, async || {
            let said = session.overlay().await?.text().await?;
            ensure!(
                said.contains("A few seconds: keep this page open."),
                "{said}"
            );
            Ok(())
        })
        .await?;
        let filling = section.run(FILLING, &[]).await?;
        ensure!(filling[0] == motion && filling[2] == !still, "{filling}");
        // The six seconds of the core, which may have begun a moment before the report.
        ensure!(still || filling[1] == "6s", "{filling}");
        guide_says(session, "This is the switch, and it is on.").await?;
        let said = session.overlay().await?.text().await?;
        ensure!(!said.contains("A few seconds"), "{said}");
        ensure!(section.run(FILLING, &[]).await?.is_null(), "it still fills");
    }
    setting.end().await
}
