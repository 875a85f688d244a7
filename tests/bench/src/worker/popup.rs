//! The popup as a tab, from the start of the navigation until what the core drew is painted. The window that a browser makes
//! for it on a click is the browser's, and not seen from here.

use anyhow::{Context, Result};
use veto_tests::{SOON, Session, until};

use crate::figures::Figure;

/// The popup.
const POPUP: &str = "popup/popup.html";
/// The same document and style with its words in it, so that nothing has to be run to draw them: what the browser itself takes.
const FLOOR: &str = "popup/floor.html";

/// What was measured in turn.
pub(crate) struct Painted {
    pub(crate) popup: Figure,
    pub(crate) floor: Figure,
}

impl From<(Vec<f64>, Vec<f64>)> for Painted {
    fn from((popup, floor): (Vec<f64>, Vec<f64>)) -> Self {
        Self {
            popup: Figure::of(popup),
            floor: Figure::of(floor),
        }
    }
}

/// With no background and no page of Veto's: the browser has to start a process for it, too.
pub(crate) async fn cold(session: &Session, runs: usize) -> Result<Painted> {
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..runs {
        for (page, into) in [(POPUP, &mut times.0), (FLOOR, &mut times.1)] {
            session.goto("about:blank").await?;
            session.stop_worker().await?;
            into.push(painted(session, page).await?);
        }
    }
    Ok(times.into())
}

/// Again and again, with the background and another page of Veto's there.
pub(crate) async fn warm(session: &Session, runs: usize) -> Result<Painted> {
    session.badge().await?;
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..runs {
        for (page, into) in [(POPUP, &mut times.0), (FLOOR, &mut times.1)] {
            session.goto("about:blank").await?;
            into.push(painted(session, page).await?);
        }
    }
    Ok(times.into())
}

async fn painted(session: &Session, page: &str) -> Result<f64> {
    let page = format!("{}/{page}", session.extension_origin());
    session.goto(&page).await?;
    until("the popup to be painted", SOON, async || {
        let at = session.run("return globalThis.painted", &[]).await?;
        at.as_f64().context("it is not")
    })
    .await
}
