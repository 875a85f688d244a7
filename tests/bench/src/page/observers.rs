//! Counts the active observers of a page by world, from Chromium's heap. Firefox does not report
//! them.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use veto_tests::Session;

/// The number of active observers in the extension's world and in the page's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Observers {
    pub(crate) own: u64,
    pub(crate) pages: u64,
}

/// All kinds of observers that could stay active.
pub(crate) const KINDS: [&str; 4] = [
    "MutationObserver",
    "ResizeObserver",
    "IntersectionObserver",
    "PerformanceObserver",
];

/// More worlds than a tab has, including old ones.
const WORLDS: u64 = 200;

/// Counts the objects in the heap that have the prototype of an observer of the world, for each
/// kind of observer.
pub(crate) async fn alive(session: &Session) -> Result<Observers> {
    let mut found = Observers { own: 0, pages: 0 };
    for world in 1..=WORLDS {
        let extension = evaluate(
            session,
            world,
            "globalThis.veto ? 'own' : globalThis.seen ? 'page' : 'other'",
        )
        .await;
        let Ok(extension) = extension else { continue };
        for kind in KINDS {
            let count = match extension["value"].as_str() {
                Some("own" | "page") => count(session, world, kind).await?,
                _ => continue,
            };
            if extension["value"] == "own" {
                found.own += count
            } else {
                found.pages += count
            }
        }
    }
    Ok(found)
}

async fn count(session: &Session, world: u64, kind: &str) -> Result<u64> {
    let prototype = evaluate(session, world, &format!("{kind}.prototype")).await?;
    let query = json!({ "prototypeObjectId": prototype["objectId"] });
    let objects = session.devtools("Runtime.queryObjects", query).await?;
    let length = json!({
        "objectId": objects["objects"]["objectId"],
        "functionDeclaration": "function () { return this.length; }",
    });
    let answer = session.devtools("Runtime.callFunctionOn", length).await?;
    answer["result"]["value"]
        .as_u64()
        .with_context(|| format!("no number of {kind}"))
}

async fn evaluate(session: &Session, world: u64, expression: &str) -> Result<Value> {
    let what = json!({ "expression": expression, "contextId": world });
    Ok(session.devtools("Runtime.evaluate", what).await?["result"].clone())
}
