//! Tests pages that move to the switch without loading a new document, from pages where no guide
//! runs.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

veto_tests::each_browser!(
    the_guide_comes_and_the_banner_goes,
    who_has_objected_is_left_alone,
);

/// Moves the feed to the page of the switch, as an app does that draws all its pages itself.
const MOVE: &str = "
    const [address] = arguments;
    const make = (tag, facts) => Object.assign(document.createElement(tag), facts);
    const name = make('h2', { id: 'of-switch' });
    name.textContent = 'Use my data for training content creation AI models';
    const control = make('button', { role: 'switch', ariaChecked: 'true' });
    control.setAttribute('aria-labelledby', 'of-switch');
    control.addEventListener('click', () => {
        control.ariaChecked = String(control.ariaChecked !== 'true');
    });
    const main = make('main', {});
    main.append(name, control);
    history.pushState(null, '', address);
    document.querySelector('main').replaceWith(main);";

async fn the_guide_comes_and_the_banner_goes(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    banner.find("a.primary").await?;
    session.run(MOVE, &[json!(path::SWITCH)]).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    // A document that Veto did not see from its start proves nothing.
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    setting
        .entries_are(&["switch_seen: on", "switch_seen: off"])
        .await?;
    setting.end().await
}

/// Where there is no banner, nothing of Veto runs on ordinary pages, so that it does not see the
/// page move.
async fn who_has_objected_is_left_alone(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?.click(".secondary").await?;
    setting.entries_are(&["not_objecting"]).await?;
    setting.nothing_shown().await?;
    session.goto(path::FEED).await?;
    session.run(MOVE, &[json!(path::SWITCH)]).await?;
    session.find("[role=switch]").await?;
    setting.nothing_shown().await?;
    setting.entries_are(&["not_objecting"]).await?;
    setting.end().await
}
