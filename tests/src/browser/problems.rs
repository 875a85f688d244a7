//! What the browser holds against the extension: its manifest, its errors. The page’s own troubles
//! are in `page_problems`.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Browser, Session, firefox};

impl Session {
    /// The browser’s complaints about the extension, so far; one line each.
    ///
    /// Chromium: what `chrome://extensions` lists, of its manifest and its scripts, everything on
    /// its consoles from “warning” on included. Firefox: warnings about the manifest, and script
    /// errors; for `console.error` see [`Session::console`]. Left out is its note that a page went
    /// away while it waited for an answer: any page may, at any time, and no script can prevent it. Firefox's is that it
    /// ended a script because its page was left, of which it tells as of one that ran for too long. Chromium’s are that
    /// a worker which is stopped in the midst of a call is none any more (“No SW”, thrown at the caller or logged by it;
    /// `DispatchForServiceWorker` in Chromium's `extension_function_dispatcher.cc`), and, where the harness stops it, that a
    /// file of its own did not come to its end.
    pub async fn problems(&self) -> Result<Vec<String>> {
        let stopped = self.stops() > 0;
        let cut_off =
            |line: &String| stopped && line.starts_with("Failed to load the script unexpectedly");
        let seen = match self.browser {
            Browser::Chromium => {
                let script = "const [one] = (await chrome.developerPrivate.getExtensionsInfo()) \
                                .filter(({ id }) => id === arguments[0]); \
                              return [...one.manifestErrors, ...one.runtimeErrors] \
                                .map((error) => error.message + ' (' + error.source + ')') \
                                .filter((line) => !/^(.*: )?Error: No SW \\(/.test(line))";
                developer(self, script).await?
            }
            Browser::Firefox => {
                let script = "const { extension } = WebExtensionPolicy.getByID(arguments[0]); \
                    const scripts = Services.console.getMessageArray() \
                      .filter((one) => one instanceof Ci.nsIScriptError) \
                      .filter((one) => one.sourceName.startsWith(arguments[1])) \
                      .map((one) => one.errorMessage + ' (' + one.sourceName + ')') \
                      .filter((line) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(line)) \
                      .filter((line) => !line.startsWith('Script terminated by timeout')); \
                    return [...extension.warnings, ...extension.errors, ...scripts]";
                let args = vec![json!(self.extension.id), json!(self.extension.origin)];
                firefox::privileged(&self.client, script, args).await?
            }
        };
        Ok(lines(seen)
            .into_iter()
            .filter(|line| !cut_off(line))
            .collect())
    }
}

/// Runs a script that may use `chrome.developerPrivate`; `arguments[0]` is the extension’s id.
pub(crate) async fn developer(session: &Session, script: &str) -> Result<Value> {
    // A page of chrome://extensions like any other, but seven times as fast to load.
    let page = "chrome://extensions/strings.m.js";
    let id = json!(session.extension.id);
    session
        .at_desk(page, async || session.run_async(script, &[id]).await)
        .await
}

pub(crate) fn lines(seen: Value) -> Vec<String> {
    let text = |value: &Value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    };
    seen.as_array().into_iter().flatten().map(text).collect()
}
