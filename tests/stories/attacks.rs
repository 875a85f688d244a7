//! Repeats attacks on the tick that once succeeded, each as it was carried out: none may produce
//! *off* or ✓ where that is not true. The numbers (S1, S2, …) are those of the review that found
//! them.

mod beside;
mod cache;
mod clobbered;
mod fresh_load;
mod half_an_emoji;
mod older_tab;
mod private;

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{guide_says, without_label};

const SWITCH: &str = "main [role=switch]";

/// The switch was seen off on a first load, although the server drops every save.
async fn off_in_vain(setting: &Setting) -> Result<()> {
    setting
        .replica
        .change(|account| account.saving = Saving::Drops);
    setting.at_the_switch().await?;
    setting.session.click(SWITCH).await?;
    guide_says(&setting.session, "The switch is off, as Veto saw at").await?;
    setting
        .entries_are(&["switch_seen: on", "switch_seen: off"])
        .await
}

/// Waits until the guide's text begins with one of `starts`, behind the platform's name, and
/// returns it. Fails if the badge was ever a tick meanwhile.
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
            starts
                .iter()
                .any(|start| without_label(&said).starts_with(start)),
            "«{said}»"
        );
        Ok(said)
    })
    .await?;
    ticked |= session.badge().await?.text == "✓";
    ensure!(!ticked, "there was a tick; the guide says «{said}»");
    Ok(said)
}

/// Whether the real switch on the page is on, according to the page itself.
async fn page_shows(setting: &Setting) -> Result<bool> {
    let shown = setting.session.find(SWITCH).await?;
    Ok(shown.property("checked").await? == true)
}

/// The number of requests to the server for the page of the switch.
fn asked(replica: &Replica) -> usize {
    let requests = replica.requests().into_iter();
    requests
        .filter(|request| request.path == path::SWITCH)
        .count()
}
