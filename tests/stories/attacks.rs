//! Attacks on the tick that once succeeded, each as it was carried out: none gives *off* or ✓ where it is not so.
//! The numbers are those of the review that found them.

mod beside;
mod cache;
mod clobbered;
mod fresh_load;
mod half_an_emoji;
mod older_tab;
mod private;

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

const SWITCH: &str = "main [role=switch]";

/// The switch was seen off on a first load, though the server drops every save.
async fn off_in_vain(setting: &Setting) -> Result<()> {
    setting
        .replica
        .change(|account| account.saving = Saving::Drops);
    setting.at_the_switch().await?;
    setting.session.click(SWITCH).await?;
    guide_says(&setting.session, "The switch is off, as Veto saw at").await?;
    setting
        .tells(&["switch_seen: on", "switch_seen: off"])
        .await
}

/// Waits until the guide says one of these, and fails if the badge is a tick at any look until then, or after it.
async fn without_a_tick(setting: &Setting, starts: &[&str]) -> Result<String> {
    let session = &setting.session;
    let mut ticked = false;
    let said = until(&format!("one of {starts:?}"), 2 * SOON, async || {
        ticked |= session.badge().await?.text == "✓";
        let said = match session.overlay_now().await? {
            Some(overlay) => overlay.text().await?.trim().to_owned(),
            None => String::new(),
        };
        ensure!(
            starts.iter().any(|start| said.starts_with(start)),
            "«{said}»"
        );
        Ok(said)
    })
    .await?;
    ticked |= session.badge().await?.text == "✓";
    ensure!(!ticked, "there was a tick; the guide says «{said}»");
    Ok(said)
}

/// What the real switch on the page is at, by the page itself.
async fn page_shows(setting: &Setting) -> Result<bool> {
    let shown = setting.session.find(SWITCH).await?;
    Ok(shown.property("checked").await? == true)
}

/// How often the server was asked for the page of the switch.
fn asked(replica: &Replica) -> usize {
    let requests = replica.requests().into_iter();
    requests
        .filter(|request| request.path == path::SWITCH)
        .count()
}
