//! Without access to LinkedIn's pages: a state with words and a button, not an error.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(access_taken_and_given_again);

async fn access_taken_and_given_again(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let story = session.tab().await?;
    session.revoke_access().await?;
    badge_is(session, "!").await?;
    setting.open_popup().await?;
    let alert = session.text(".alert p").await?;
    ensure!(
        alert.contains("does not let Veto see LinkedIn’s pages"),
        "{alert}"
    );
    let button = session.find(".alert button").await?;
    ensure!(button.text().await? == "Allow on linkedin.com");
    session.switch(&story).await?;
    session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    session.grant_access().await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    setting.open_popup().await?;
    ensure!(session.find_now(".alert").await?.is_none());
    setting.end().await
}
