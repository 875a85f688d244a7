//! Walks through the second platform: the person says that they use X, turns off the switch there,
//! and sees both platforms in the popup.

use super::{Narrator, guide_says};
use crate::replica::{X_ORIGIN, path};
use crate::{Replica, SOON, Session, until, until_is};
use anyhow::{Result, ensure};

/// The box for training on the replica's page of X.
const BOX: &str = "main [componentkey=k7QzW2]";
/// "I use this", on X's card.
const USE: &str = "#x .actions button";
const UNFOLD: &str = "document.querySelector('#another').open = true";

/// Adds X and objects there. The browser must have granted Veto host access to X: no test can
/// answer the browser's own question.
pub async fn another_platform(
    session: &Session,
    replica: &Replica,
    narrator: &mut Narrator,
) -> Result<()> {
    let story = session.tab().await?;
    let popup = session.open_popup().await?;
    session.switch(&popup).await?;
    session.find("main:not([aria-busy]) #status strong").await?;
    session.viewport(400, 900).await?;
    session.find("#another").await?;
    session.run(UNFOLD, &[]).await?;
    session.find(USE).await?;
    narrator
        .narrate(
            session,
            "another",
            "In the popup, «Add another platform» lists what else Veto knows, and what it \
             can do there.",
        )
        .await?;
    session.click(USE).await?;
    until("the guide for X", SOON, async || {
        let ids = session.registered_ids().await?;
        ensure!(ids.iter().any(|id| id == "guide/x"), "{ids:?}");
        Ok(())
    })
    .await?;
    session.switch(&story).await?;
    session.goto(&format!("{X_ORIGIN}{}", path::GROK)).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    narrator
        .narrate(
            session,
            "x-on",
            "«I use this»: Veto now looks after X, too. On X's page the guide points at the box: \
             it is on.",
        )
        .await?;
    session.click(BOX).await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    until_is("the account’s own record", false, async || {
        Ok(replica.account().on_x.training)
    })
    .await?;
    session.overlay().await?.click("button.primary").await?;
    guide_says(session, "Confirmed on").await?;
    narrator
        .narrate(
            session,
            "x-confirmed",
            "Turned off by hand and loaded afresh: confirmed on X, too.",
        )
        .await?;
    session.switch(&popup).await?;
    session.reload().await?;
    session.find("#x .sign").await?;
    narrator
        .narrate(
            session,
            "two-platforms",
            "The popup shows both platforms, each with its sign and its state.",
        )
        .await?;
    session.close().await?;
    session.switch(&story).await
}
