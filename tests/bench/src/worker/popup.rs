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

/// The popup, the popup with nothing kept, and the floor, measured in turn.
pub(crate) struct Painted {
    pub(crate) popup: Figure,
    pub(crate) changed: Figure,
    pub(crate) floor: Figure,
}

impl From<[Vec<f64>; 3]> for Painted {
    fn from(times: [Vec<f64>; 3]) -> Self {
        let [popup, changed, floor] = times.map(Figure::from_values);
        Self {
            popup,
            changed,
            floor,
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
    let pages = pages(session).await?;
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..runs {
        for (page, into) in pages.iter().zip(&mut times) {
            session.goto("about:blank").await?;
            session.stop_worker().await?;
            into.push(painted(session, page).await?);
        }
    }
    Ok(times.into())
}

/// Measures repeatedly while the background runs and another page of Veto is open.
pub(crate) async fn warm(session: &Session, runs: usize) -> Result<Painted> {
    let pages = pages(session).await?;
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..runs {
        for (page, into) in pages.iter().zip(&mut times) {
            session.goto("about:blank").await?;
            into.push(painted(session, page).await?);
        }
    }
    Ok(times.into())
}

/// What is measured. The address of the toolbar's popup names what it shows; the bare address shows
/// nothing that was kept, as after a change. The toolbar's was opened once before.
async fn pages(session: &Session) -> Result<[String; 3]> {
    let kept = session.popup_path().await?;
    painted(session, &kept).await?;
    Ok([kept, extension_page("popup"), FLOOR.to_owned()])
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
