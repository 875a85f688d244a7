//! Opening, switching, closing, and where a tab is.

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::start;

each_browser!(tabs_open_switch_and_close);

async fn tabs_open_switch_and_close(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let first = session.tab().await?;
    let second = session.open(path::PROFILE).await?;
    assert_eq!(session.tabs().await?, [first.clone(), second.clone()]);
    assert_eq!(session.tab().await?, second);
    assert_eq!(session.path().await?, path::PROFILE);
    assert_eq!(active(session).await?, json!([path::PROFILE]));
    session.switch(&first).await?;
    assert_eq!(session.path().await?, path::FEED);
    assert_eq!(active(session).await?, json!([path::FEED]));
    assert_eq!(
        session.run("return document.visibilityState", &[]).await?,
        "visible"
    );
    // What the extension opens comes into the same window.
    session
        .extension_run(
            "await chrome.tabs.create({ url: 'https://www.linkedin.com/feed/' })",
            &[],
        )
        .await?;
    until_is("the new tab", 3, async || Ok(session.tabs().await?.len())).await?;
    session.switch(&second).await?;
    session.close().await?;
    assert_eq!(session.tabs().await?.len(), 2);
    session.switch(&first).await?;
    session.goto(path::PROFILE).await?;
    session.reload().await?;
    session.back().await?;
    assert_eq!(session.path().await?, path::FEED);
    setting.session.finish().await
}

/// The paths of the tabs that are the shown ones of their windows.
async fn active(session: &Session) -> Result<Value> {
    let tabs = session.browser_tabs().await?;
    let shown = tabs
        .as_array()
        .into_iter()
        .flatten()
        .filter(|tab| tab["active"] == true);
    let path = |tab: &Value| {
        let url = tab["url"]
            .as_str()
            .and_then(|url| url::Url::parse(url).ok());
        url.map(|url| json!(url.path()))
    };
    Ok(shown.filter_map(path).collect())
}
