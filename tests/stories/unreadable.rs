//! Tests pages on which the switch cannot be read: each is a state with words, and Veto claims
//! nothing.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    signed_out_on_the_way,
    a_page_with_no_switch,
    a_page_that_veto_does_not_know,
);

async fn signed_out_on_the_way(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    setting.replica.change(|account| account.signed_in = false);
    session.overlay().await?.click("a.primary").await?;
    until_is("the sign-in page", path::SIGN_IN.to_owned(), async || {
        session.path().await
    })
    .await?;
    badge_is(session, "?").await?;
    let title = session.badge().await?.title;
    ensure!(
        title.contains("You were asked to sign in first."),
        "{title}"
    );
    ensure!(
        session.overlay_now().await?.is_none(),
        "nothing is put where a password is typed"
    );
    session.click("button").await?;
    setting.arrives(path::SWITCH).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    badge_is(session, "!").await?;
    setting
        .entries_are(&[
            "switch_opened",
            "switch_unreadable: signed_out",
            "switch_seen: on",
        ])
        .await?;
    // After the arrival at the switch, nothing of Veto runs on the sign-in page.
    let expect = ["banner/linkedin", "guide/linkedin"]
        .map(str::to_owned)
        .to_vec();
    until_is("no script for sign-in pages", expect, async || {
        session.registered_ids().await
    })
    .await?;
    setting.end().await
}

async fn a_page_with_no_switch(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| account.offered = false);
    session.goto(path::SWITCH).await?;
    guide_says(session, "Veto is looking for the switch").await?;
    guide_says(
        session,
        "Veto cannot tell whether the switch is on or off. The page shows no switch",
    )
    .await?;
    badge_is(session, "?").await?;
    let said = session.overlay().await?.text().await?;
    ensure!(
        said.contains("goes by the location in your profile"),
        "not what helps without the switch: {said}"
    );
    let guide = session.overlay().await?;
    let form = guide.find("a.secondary").await?.attribute("href").await?;
    ensure!(form.is_some_and(|form| form.ends_with("/help/linkedin/ask/TS-DPRO")));
    guide.click("button.secondary").await?;
    badge_is(session, "…").await?;
    setting
        .entries_are(&["switch_unreadable: no_switch", "objection_declared"])
        .await?;
    let title = session.badge().await?.title;
    ensure!(
        title.contains("Veto has not seen that it is off"),
        "declared is not seen: {title}"
    );
    setting.end().await
}

async fn a_page_that_veto_does_not_know(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| {
        account.training = false;
        account.label = Some("Show my profile to everybody".into());
    });
    session.goto(path::SWITCH).await?;
    guide_says(session, "Veto cannot tell whether the switch is on or off.").await?;
    setting
        .entries_are(&["switch_unreadable: unfamiliar_switch"])
        .await?;
    setting.end().await
}
