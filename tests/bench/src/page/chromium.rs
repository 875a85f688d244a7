//! Reads Chromium's costs of a tab's main thread. It reads processor time instead of elapsed time,
//! so that other load on the machine matters less.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use veto_tests::Session;

use super::view::{Costs, HEAP, LAYOUT, MAIN, MEMORY, SCRIPT};

type Metrics = BTreeMap<String, f64>;

/// Starts counting.
pub(crate) async fn before(session: &Session) -> Result<Metrics> {
    let threads = json!({ "timeDomain": "threadTicks" });
    session.devtools("Performance.disable", json!({})).await?;
    session.devtools("Performance.enable", threads).await?;
    metrics(session).await
}

/// The costs since `before`, in ms, and the memory in MB.
pub(crate) async fn after(session: &Session, before: &Metrics) -> Result<Costs> {
    let after = metrics(session).await?;
    session
        .devtools("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let at_rest = metrics(session).await?;
    let at = |metrics: &Metrics, name: &str| metrics.get(name).copied().unwrap_or_default();
    // The page may have moved to a new process, which counts from zero.
    let spent = |name: &str| {
        let (old, new) = (at(before, name), at(&after, name));
        1_000.0 * if new < old { new } else { new - old }
    };
    Ok(Costs::from([
        (MAIN, spent("TaskDuration")),
        (SCRIPT, spent("ScriptDuration")),
        (
            LAYOUT,
            spent("LayoutDuration") + spent("RecalcStyleDuration"),
        ),
        (HEAP, at(&at_rest, "JSHeapUsedSize") / 1e6),
        (MEMORY, at(&at_rest, "JSHeapTotalSize") / 1e6),
    ]))
}

async fn metrics(session: &Session) -> Result<Metrics> {
    let answer = session
        .devtools("Performance.getMetrics", json!({}))
        .await?;
    let metrics = answer["metrics"].as_array().context("metrics")?;
    let one = |metric: &Value| {
        Some((
            metric["name"].as_str()?.to_owned(),
            metric["value"].as_f64()?,
        ))
    };
    Ok(metrics.iter().filter_map(one).collect())
}
