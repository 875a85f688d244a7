//! Reads what was written to the browser's consoles. Errors of the extension are also in
//! `problems`.

use anyhow::Result;
use serde_json::json;

use super::problems::lines;
use super::{Browser, Session, raw};

impl Session {
    /// Warnings and errors on the console.
    ///
    /// Chromium: those of the current tab since the last call. Firefox: `console.error` and
    /// `console.warn` of all pages and of the extension, all of them at every call.
    pub async fn console(&self) -> Result<Vec<String>> {
        match self.browser {
            Browser::Chromium => {
                let entries =
                    raw::post(&self.client, "se/log", json!({ "type": "browser" })).await?;
                let all = entries.as_array().into_iter().flatten();
                Ok(lines(all.map(|entry| entry["message"].clone()).collect()))
            }
            Browser::Firefox => {
                let output = self.driver.output();
                let logged = output.lines().filter(|line| is_content(line));
                Ok(logged.map(str::to_owned).collect())
            }
        }
    }
}

/// Whether a line comes from a page or an extension. Firefox writes its own messages to the same
/// place, but without quotation marks.
fn is_content(line: &str) -> bool {
    let text = line
        .strip_prefix("console.error: ")
        .or(line.strip_prefix("console.warn: "));
    text.is_some_and(|text| text.starts_with(['"', '(']))
}
