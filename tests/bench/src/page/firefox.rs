//! Reads Firefox's costs of the page's process: processor time of its main thread, and memory.
//! Firefox does not split these further.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use veto_tests::Session;

use super::view::{Costs, MAIN, MEMORY, number};

/// Returns each content process with its pid, the processor time of its main thread in ms and its
/// memory in MB, and the pid of the process that shows the feed.
const PROCESSES: &str = "
    const { children } = await ChromeUtils.requestProcInfo();
    const all = children
      .filter(({ type }) => type.startsWith('web'))
      .map(({ pid, threads, memory }) => ({
        pid,
        main: threads.find(({ tid }) => tid === pid)?.cpuTime / 1e6,
        memory: memory / 1e6,
      }));
    const windows = [...Services.wm.getEnumerator('navigator:browser')];
    const tabs = windows.flatMap((window) => [...window.gBrowser.tabs]);
    const isPage = ({ linkedBrowser }) =>
      linkedBrowser.currentURI.spec.startsWith(arguments[0]);
    const tab = tabs.find(isPage);
    return { all, page: tab?.linkedBrowser.browsingContext.currentWindowGlobal.osPid ?? null };";

/// The processes before the view, for [`after`].
pub(crate) async fn processes(session: &Session) -> Result<Value> {
    let feed = json!(format!("{}/feed", veto_tests::replica::ORIGIN));
    session.privileged(PROCESSES, &[feed]).await
}

/// The costs since `before`, in ms, and the memory in MB.
pub(crate) async fn after(session: &Session, before: &Value) -> Result<Costs> {
    let after = processes(session).await?;
    let page = &after["page"];
    let page_process = |processes: &Value| {
        let all = processes["all"].as_array()?;
        all.iter().find(|one| one["pid"] == *page).cloned()
    };
    let now =
        page_process(&after).with_context(|| format!("the page's process is not in {after}"))?;
    // The process may have been started for the page.
    let old = page_process(before).map_or(0.0, |old| old["main"].as_f64().unwrap_or_default());
    Ok(Costs::from([
        (MAIN, number(&now, "main")? - old),
        (MEMORY, number(&now, "memory")?),
    ]))
}
