//! Measures one view of the heavy feed, from an empty tab until the feed is complete.

use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use veto_tests::replica::path;
use veto_tests::{Browser, Session};

use super::{chromium, firefox};

/// The costs of one view, by name.
pub(crate) type Costs = BTreeMap<&'static str, f64>;

pub(crate) const LOAD: &str = "load, ms";
pub(crate) const MAIN: &str = "main thread, ms";
pub(crate) const SCRIPT: &str = "of it script, ms";
pub(crate) const LAYOUT: &str = "of it style and layout, ms";
pub(crate) const LONG: &str = "long tasks";
pub(crate) const LONG_MS: &str = "in long tasks, ms";
pub(crate) const SHIFT: &str = "layout shift";
pub(crate) const MOVED: &str = "parts that moved";
pub(crate) const HEAP: &str = "script heap, MB";
pub(crate) const MEMORY: &str = "process, MB";
pub(crate) const WAKES: &str = "wake-ups of the background";

/// All costs, in the order of the tables.
pub(crate) const ALL: [&str; 11] = [
    LOAD, MAIN, SCRIPT, LAYOUT, LONG, LONG_MS, SHIFT, MOVED, HEAP, MEMORY, WAKES,
];

/// Waits until the page reports that it is complete. Polling it meanwhile would cost time, too.
const DONE: &str = "
    if (!globalThis.seen?.done)
      await new Promise((resume) => addEventListener('feed-done', resume, { once: true }));
    const [load] = performance.getEntriesByType('navigation');
    return { ...seen, load: load.loadEventEnd - load.startTime };";

/// Loads the page once and measures it.
pub(crate) async fn view(session: &Session, has_background: bool) -> Result<Costs> {
    session.goto("about:blank").await?;
    let mut costs = match session.browser() {
        Browser::Chromium => {
            let before = chromium::before(session).await?;
            let seen = look(session).await?;
            let mut costs = chromium::after(session, &before).await?;
            costs.insert(LONG, number(&seen, "longTasks")?);
            costs.insert(LONG_MS, number(&seen, "longTaskMs")?);
            costs.insert(SHIFT, number(&seen, "shift")?);
            common(&mut costs, &seen)?;
            costs
        }
        Browser::Firefox => {
            let before = firefox::processes(session).await?;
            let seen = look(session).await?;
            let mut costs = firefox::after(session, &before).await?;
            // Firefox reports neither long tasks nor layout shifts: delays of the page's own timers
            // replace the former.
            costs.insert(LONG, number(&seen, "gaps")?);
            costs.insert(LONG_MS, number(&seen, "gapMs")?);
            common(&mut costs, &seen)?;
            costs
        }
    };
    if has_background {
        // The background was stopped before, and stops by itself only half a minute after it was
        // woken.
        let runs = session.worker_running().await?;
        costs.insert(WAKES, f64::from(u8::from(runs)));
        if runs {
            session.stop_worker().await?;
        }
    }
    Ok(costs)
}

async fn look(session: &Session) -> Result<Value> {
    session.goto(path::HEAVY).await?;
    session.run_async(DONE, &[]).await
}

fn common(costs: &mut Costs, seen: &Value) -> Result<()> {
    costs.insert(LOAD, number(seen, "load")?);
    costs.insert(MOVED, number(seen, "moved")?);
    Ok(())
}

/// The number in this field of the answer.
pub(crate) fn number(value: &Value, name: &str) -> Result<f64> {
    value[name]
        .as_f64()
        .with_context(|| format!("no {name} in {value}"))
}
