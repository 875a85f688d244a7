//! Attack S1: a switch is turned off before Veto has recorded that the fresh load showed it on.

use super::{SWITCH, off_in_vain, page_shows, without_a_tick};
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(
    s1a_a_quick_flip_on_a_fresh_load_gives_no_tick,
    s1b_a_slow_page_flipped_before_the_first_look,
    s1c_access_given_under_an_open_page,
);

const OFF: [&str; 2] = ["The switch is off", "Confirmed on"];

async fn s1a_a_quick_flip_on_a_fresh_load_gives_no_tick(browser: Browser) -> Result<()> {
    let setting = Setting::in_real_time(browser).await?;
    let session = &setting.session;
    off_in_vain(&setting).await?;
    session.reload().await?;
    ensure!(
        page_shows(&setting).await?,
        "the fresh load does not show on"
    );
    session.overlay().await?;
    session.click(SWITCH).await?;
    without_a_tick(&setting, &OFF).await?;
    badge_is(session, "…").await?;
    // The journal says that the fresh load showed the switch on again. An entry “unsteady” may come
    // before it, if Veto looked before the switch was used.
    let mut entries = setting.entry_names().await?;
    entries.retain(|entry| entry != "switch_unreadable: unsteady");
    let expect = ["on", "off", "on", "off"].map(|state| format!("switch_seen: {state}"));
    let journal = veto_tests::walk::journal(session).await?;
    ensure!(entries == expect, "{entries:?}: {journal}");
    ensure!(setting.replica.account().training);
    setting.end().await
}

/// The page is shown and used long before it has loaded completely.
async fn s1b_a_slow_page_flipped_before_the_first_look(browser: Browser) -> Result<()> {
    const USED: &str = "/static/used";
    let setting = Setting::in_real_time(browser).await?;
    let (session, replica) = (&setting.session, &setting.replica);
    off_in_vain(&setting).await?;
    let label = Language::En.label();
    replica.change(|account| {
        account.body = Some(format!(
            "<main><h2 id='l'>{label}</h2>
             <input type='checkbox' role='switch' aria-labelledby='l' checked></main>
             <script src='/static/last.js'></script>"
        ));
        // Drivers do not click on a page that is still loading, so a script clicks.
        account.first_script = Some(format!(
            "setTimeout(() => {{ \
               document.querySelector('[role=switch]').click(); \
               fetch('{USED}'); \
             }}, 1_500)"
        ));
    });
    replica.renders().close();
    let (loaded, used) = tokio::join!(session.reload(), async {
        let used = until("the switch to be used", SOON, async || {
            let requests = replica.requests();
            ensure!(
                requests.iter().any(|request| request.path == USED),
                "it is not"
            );
            Ok(())
        })
        .await;
        replica.renders().open();
        used
    });
    loaded?;
    used?;
    ensure!(!page_shows(&setting).await?, "the page shows on");
    without_a_tick(
        &setting,
        &[
            "The switch is off",
            "Confirmed on",
            "Veto cannot tell whether",
        ],
    )
    .await?;
    setting.end().await
}

async fn s1c_access_given_under_an_open_page(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    off_in_vain(&setting).await?;
    session.revoke_access().await?;
    session.reload().await?;
    ensure!(
        page_shows(&setting).await?,
        "the fresh load does not show on"
    );
    session.click(SWITCH).await?;
    ensure!(!page_shows(&setting).await?, "it is not turned off");
    session.grant_access().await?;
    without_a_tick(&setting, &OFF).await?;
    badge_is(session, "…").await?;
    setting.end().await
}
