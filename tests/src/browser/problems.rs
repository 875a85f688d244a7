//! Collects the browser's complaints about the extension: manifest warnings and script errors. For
//! problems of the pages see `page_problems`.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Browser, Session, firefox};

impl Session {
    /// The browser's complaints about the extension so far, one line each.
    ///
    /// - Chromium: what `chrome://extensions` lists about the manifest and the scripts, including
    ///   everything on the extension's consoles from “warning” on.
    /// - Firefox: warnings about the manifest, and script errors; for `console.error` see
    ///   [`Session::console`].
    ///
    /// Ignored in Firefox, because any page may go away at any time and no script can prevent it:
    /// - `Promise resolved` or `Promise rejected`, `after context unloaded` or `while context is
    ///   inactive`: a page went away while it waited for an answer.
    /// - `Script terminated by timeout`: Firefox ended a script because its page was left, which it
    ///   reports like a script that ran for too long.
    ///
    /// Ignored in Chromium:
    /// - `No SW`: a worker was stopped while it handled a call. The error is thrown at the caller
    ///   or logged by it; see `DispatchForServiceWorker` in Chromium's
    ///   `extension_function_dispatcher.cc`.
    /// - `Failed to load the script unexpectedly`, only if the harness stopped the worker: a file
    ///   of the extension was not loaded completely.
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
                      .filter((line) => !/^Promise (resolved|rejected) \
                        (after context unloaded|while context is inactive)/.test(line)) \
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

/// Runs a script that may use `chrome.developerPrivate`; `arguments[0]` is the extension's id.
pub(crate) async fn developer(session: &Session, script: &str) -> Result<Value> {
    // This file of chrome://extensions has the same rights as its main page, but loads seven times
    // as fast.
    let page = "chrome://extensions/strings.m.js";
    let id = json!(session.extension.id);
    session
        .in_control_tab(page, async || session.run_async(script, &[id]).await)
        .await
}

pub(crate) fn lines(seen: Value) -> Vec<String> {
    let text = |value: &Value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    };
    seen.as_array().into_iter().flatten().map(text).collect()
}
