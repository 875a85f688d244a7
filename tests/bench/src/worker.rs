//! Measures the background and the popup, with clocks inside them: from an event until the badge is
//! set, the start of the core, and the popup until it is painted. `size` measures the size of the
//! core.

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
const CHANGED: &str = "the same, the first time after a change";
const FLOOR: &str = "as long as the same page takes with its words in it, and no script";

/// The person chooses a language in the popup; the answer arrives when everything is done. The
/// event is written to the journal, which makes it the slowest kind of event.
const EVENT: &str = "
    const request = { choose_language: { language: arguments[0] } };
    const before = performance.now();
    const reply = await chrome.runtime.sendMessage({ id: crypto.randomUUID(), request });
    const answered = performance.now() - before;
    return { answered, kind: reply?.kind };";

/// Asks the clock in the background.
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
    popup::prepare(&session, &copy).await?;
    let popup_cold = popup::cold(&session, runs).await?;
    let popup_warm = popup::warm(&session, runs).await?;
    let sum = compiled
        .iter()
        .zip(&instantiated)
        .map(|(one, other)| one + other);
    Ok(vec![
        (STARTED, Figure::from_values(sum)),
        (
            "of it compile",
            Figure::from_values(compiled.iter().copied()),
        ),
        (
            "of it instantiate",
            Figure::from_values(instantiated.iter().copied()),
        ),
        (
            "core as a stopped background starts it, read from the package",
            Figure::from_values(cold.iter().map(|one| one.core)),
        ),
        (
            "event to badge set, background running",
            Figure::from_values(warm.iter().map(|one| one.badge)),
        ),
        (
            "event to answer, background running",
            Figure::from_values(warm.iter().map(|one| one.answered)),
        ),
        (
            "start of a stopped background to badge set",
            Figure::from_values(cold.iter().map(|one| one.badge)),
        ),
        (
            "event to answer, background stopped",
            Figure::from_values(cold.iter().map(|one| one.answered)),
        ),
        (POPUP_COLD, popup_cold.popup),
        (CHANGED, popup_cold.changed),
        (FLOOR, popup_cold.floor),
        (POPUP_WARM, popup_warm.popup),
        (CHANGED, popup_warm.changed),
        (FLOOR, popup_warm.floor),
    ])
}

async fn cores(session: &Session) -> Result<(Vec<f64>, Vec<f64>)> {
    let times = session.extension_run(CLOCK, &[json!("cores")]).await?;
    let times: Vec<(f64, f64)> = serde_json::from_value(times)?;
    // The first starts warm up the engine, unlike in a real background. They count, but hardly
    // affect the median.
    Ok(times.into_iter().unzip())
}

struct Event {
    badge: f64,
    answered: f64,
    core: f64,
}

/// While the background runs, the time to the badge counts from the event, otherwise from the start
/// of the background.
async fn events(session: &Session, runs: usize, stopped: bool) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for run in 0..runs {
        if stopped {
            session.stop_worker().await?;
        }
        // Choose a different language each time, so that there is something to write.
        let language = json!(if run % 2 == 0 { "de" } else { "en" });
        let answer = until("an answer", SOON, async || {
            // A message to a background that has just stopped may be lost; the product's own
            // senders retry, too.
            let answer = session
                .extension_run(EVENT, std::slice::from_ref(&language))
                .await?;
            anyhow::ensure!(answer["kind"] == "answered", "{answer}");
            Ok(answer)
        })
        .await?;
        let clock = session.extension_run(CLOCK, &[json!("clock")]).await?;
        let number = |value: &Value, name: &str| {
            value[name]
                .as_f64()
                .with_context(|| format!("no {name} in {value}"))
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
