//! The popup as a tab, from the start of the navigation until what the core drew is painted. The window that a browser makes
//! for it on a click is the browser's, and not seen from here.

use anyhow::{Context, Result};
use veto_tests::{SOON, Session, until};

use crate::figures::Figure;

/// With no background and no page of Veto's: the browser has to start a process for it, too.
pub(crate) async fn cold(session: &Session, runs: usize) -> Result<Figure> {
    let mut times = Vec::new();
    for _ in 0..runs {
        session.goto("about:blank").await?;
        session.stop_worker().await?;
        times.push(painted(session).await?);
    }
    Ok(Figure::of(times))
}

/// Again and again, with the background and another page of Veto's there.
pub(crate) async fn warm(session: &Session, runs: usize) -> Result<Figure> {
    session.badge().await?;
    let mut times = Vec::new();
    for _ in 0..runs {
        session.goto("about:blank").await?;
        times.push(painted(session).await?);
    }
    Ok(Figure::of(times))
}

async fn painted(session: &Session) -> Result<f64> {
    let popup = format!("{}/popup/popup.html", session.extension_origin());
    session.goto(&popup).await?;
    until("the popup to be painted", SOON, async || {
        let at = session.run("return globalThis.painted", &[]).await?;
        at.as_f64().context("it is not")
    })
    .await
}
