//! Measures the popup in a tab, from the start of the navigation until what the core drew is
//! painted. The window that the browser opens for a popup on a click is not measured: it cannot be
//! seen from here.

use anyhow::{Context, Result};
use tempfile::TempDir;
use veto_tests::{SOON, Session, extension_page, until};

use crate::figures::Figure;
use crate::instrumented;

/// The same document and style with its words already in it, and no script to draw them: the time
/// that the browser itself needs.
const FLOOR: &str = "floor.html";

/// What the page shows, as markup.
const DRAWN: &str = "
    document.querySelectorAll('script, template').forEach((part) => part.remove());
    return document.body.innerHTML;";

/// The popup and the floor, measured in turn.
pub(crate) struct Painted {
    pub(crate) popup: Figure,
    pub(crate) floor: Figure,
}

impl From<(Vec<f64>, Vec<f64>)> for Painted {
    fn from((popup, floor): (Vec<f64>, Vec<f64>)) -> Self {
        Self {
            popup: Figure::from_values(popup),
            floor: Figure::from_values(floor),
        }
    }
}

/// Adds the page without script to the copy, as the core draws it now.
pub(crate) async fn prepare(session: &Session, copy: &TempDir) -> Result<()> {
    painted(session, &extension_page("popup")).await?;
    let drawn = session.run(DRAWN, &[]).await?;
    let drawn = drawn.as_str().context("the popup has no markup")?;
    instrumented::add_floor(copy, FLOOR, drawn)
}

/// Measures without a background and without a page of Veto, so that the browser also has to start
/// a process.
pub(crate) async fn cold(session: &Session, runs: usize) -> Result<Painted> {
    let popup = extension_page("popup");
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..runs {
        for (page, into) in [(popup.as_str(), &mut times.0), (FLOOR, &mut times.1)] {
            session.goto("about:blank").await?;
            session.stop_worker().await?;
            into.push(painted(session, page).await?);
        }
    }
    Ok(times.into())
}

/// Measures repeatedly while the background runs and another page of Veto is open.
pub(crate) async fn warm(session: &Session, runs: usize) -> Result<Painted> {
    session.badge().await?;
    let popup = extension_page("popup");
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..runs {
        for (page, into) in [(popup.as_str(), &mut times.0), (FLOOR, &mut times.1)] {
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
