//! The background and the popup, with clocks inside them: an event until the badge is set, the core's start, the popup until
//! it is painted. How large the core is, is in `size`.

mod popup;
pub(crate) mod report;
pub(crate) mod size;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use veto_tests::{Browser, Replica, SOON, Session, until};

use crate::figures::Figure;
use crate::instrumented;

/// Times in ms, by what was measured.
pub(crate) type Times = Vec<(&'static str, Figure)>;

/// How often the core is started in one background.
const CORES: usize = 20;

pub(crate) const STARTED: &str = "core: compile + instantiate";
pub(crate) const POPUP_COLD: &str = "popup, to painted; no process of Veto's ran";
pub(crate) const POPUP_WARM: &str = "popup, to painted; one ran";
const FLOOR: &str = "as long as the same page takes with its words in it, and no script";

/// A choice made in the popup; the answer comes when all is done. One that writes: the longest way an event can go.
const EVENT: &str = "
    const request = { choose_language: { language: arguments[0] } };
    const before = performance.now();
    const reply = await chrome.runtime.sendMessage({ id: crypto.randomUUID(), request });
    const answered = performance.now() - before;
    return { answered, kind: reply?.kind };";

/// What the clock in the background says.
const CLOCK: &str = "
    const port = chrome.runtime.connect();
    const answer = new Promise((resume) => port.onMessage.addListener(resume));
    port.postMessage(arguments[0]);
    return await answer;";

/// Measures one browser.
pub(crate) async fn measure(browser: Browser, runs: usize) -> Result<Times> {
    let replica = Replica::start().await?;
    println!("  {browser}: the core's start …");
    let many = instrumented::copy(browser, CORES)?;
    let (compiled, instantiated) =
        cores(&instrumented::start(browser, &many, &replica).await?).await?;
    let copy = instrumented::copy(browser, 0)?;
    let session = instrumented::start(browser, &copy, &replica).await?;
    println!("  {browser}: events to a background that runs …");
    let warm = events(&session, runs, false).await?;
    println!("  {browser}: events to one that was stopped …");
    let cold = events(&session, runs, true).await?;
    println!("  {browser}: the popup …");
    let popup_cold = popup::cold(&session, runs).await?;
    let popup_warm = popup::warm(&session, runs).await?;
    let sum = compiled
        .iter()
        .zip(&instantiated)
        .map(|(one, other)| one + other);
    Ok(vec![
        (STARTED, Figure::of(sum)),
        ("of it compile", Figure::of(compiled.iter().copied())),
        (
            "of it instantiate",
            Figure::of(instantiated.iter().copied()),
        ),
        (
            "core as a stopped background starts it, read from the package",
            Figure::of(cold.iter().map(|one| one.core)),
        ),
        (
            "event to badge set, background running",
            Figure::of(warm.iter().map(|one| one.badge)),
        ),
        (
            "event to answer, background running",
            Figure::of(warm.iter().map(|one| one.answered)),
        ),
        (
            "start of a stopped background to badge set",
            Figure::of(cold.iter().map(|one| one.badge)),
        ),
        (
            "event to answer, background stopped",
            Figure::of(cold.iter().map(|one| one.answered)),
        ),
        (POPUP_COLD, popup_cold.popup),
        (FLOOR, popup_cold.floor),
        (POPUP_WARM, popup_warm.popup),
        (FLOOR, popup_warm.floor),
    ])
}

async fn cores(session: &Session) -> Result<(Vec<f64>, Vec<f64>)> {
    let times = session.extension_run(CLOCK, &[json!("cores")]).await?;
    let times: Vec<(f64, f64)> = serde_json::from_value(times)?;
    // The first ones warm the engine up, as a background's own core would not: they count, the median passes them by.
    Ok(times.into_iter().unzip())
}

struct Event {
    badge: f64,
    answered: f64,
    core: f64,
}

/// With a background that runs, the badge counts from the event; else from the background's own start.
async fn events(session: &Session, runs: usize, stopped: bool) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for run in 0..runs {
        if stopped {
            session.stop_worker().await?;
        }
        // Another one each time, so that there is something to write.
        let language = json!(if run % 2 == 0 { "de" } else { "en" });
        let answer = until("an answer", SOON, async || {
            // A message to a background that is just gone may be lost, as the product's own senders know.
            let answer = session
                .extension_run(EVENT, std::slice::from_ref(&language))
                .await?;
            anyhow::ensure!(answer["kind"] == "answered", "{answer}");
            Ok(answer)
        })
        .await?;
        let clock = session.extension_run(CLOCK, &[json!("clock")]).await?;
        let number = |of: &Value, name: &str| {
            of[name]
                .as_f64()
                .with_context(|| format!("no {name} in {of}"))
        };
        let since = if stopped {
            0.0
        } else {
            number(&clock, "event")?
        };
        events.push(Event {
            badge: number(&clock, "badge")? - since,
            answered: number(&answer, "answered")?,
            core: number(&clock, "core")?,
        });
    }
    Ok(events)
}
