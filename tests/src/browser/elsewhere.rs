//! Runs a script in a Firefox tab without switching to it. Switching to a tab and back takes longer
//! than most scripts.

use anyhow::Result;
use fantoccini::Client;
use serde_json::{Value, json};

use super::firefox::privileged;

/// Loads a frame script into the tab. It runs the script as the driver would, in a sandbox that
/// sees what the page sees (`createMutable` in
/// <https://searchfox.org/mozilla-central/source/remote/marionette/evaluate.sys.mjs>).
const RUN: &str = r#"
    const [tab, script, args] = arguments;
    const browser = BrowsingContext.getCurrentTopByBrowserId(tab)?.embedderElement;
    if (!browser) throw new Error("the tab is no longer open");
    const within = async (name, script, args) => {
        const left = () => answer({ error: "the page was left" });
        const answer = (result) => {
            removeEventListener("pagehide", left);
            sendAsyncMessage(name, JSON.stringify(result));
        };
        addEventListener("pagehide", left);
        try {
            const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
            const run = Cu.evalInSandbox(`(async function () { ${script} })`, sandbox);
            answer({ value: await run.apply(null, Cu.cloneInto(args, sandbox)) });
        } catch (error) {
            answer({ error: String(error) });
        }
    };
    const name = `tests:${crypto.randomUUID()}`;
    const source = `(${within})(...${JSON.stringify([name, script, args])})`;
    const { messageManager } = browser;
    return new Promise((resolve, reject) => {
        messageManager.addMessageListener(name, function hear({ data }) {
            messageManager.removeMessageListener(name, hear);
            const { value, error } = JSON.parse(data);
            error ? reject(error) : resolve(value);
        });
        const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
        messageManager.loadFrameScript(address, false);
    });"#;

/// Firefox's own number of the current tab. It stays the same whatever the tab shows.
pub(super) async fn current(client: &Client) -> Result<Value> {
    let script = "return gBrowser.selectedBrowser.browserId";
    privileged(client, script, Vec::new()).await
}

/// Runs a script in the page of a tab and returns what it `return`s. The script may use `await`;
/// `args` is in `arguments`.
pub(super) async fn run(
    client: &Client,
    tab: &Value,
    script: &str,
    args: Vec<Value>,
) -> Result<Value> {
    privileged(client, RUN, vec![tab.clone(), json!(script), json!(args)]).await
}
