//! Collects what went wrong on the replica's pages: CSP reports, script errors, and requests that
//! no page made. For the extension's own errors see `problems`.

use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Session;
use crate::replica::ORIGIN;
use crate::{SOON, until};

/// A host name that no real page requests. Its CSP report shows that all earlier reports have
/// arrived.
const MARK: &str = "veto-mark";

static MARKS: AtomicU32 = AtomicU32::new(0);

impl Session {
    /// Every CSP report and script error that the replica received, and every request that only the
    /// extension can have made; one line each.
    pub async fn page_problems(&self) -> Result<Vec<String>> {
        if self.url().await?.starts_with(ORIGIN) {
            self.mark().await?;
        }
        let reports = self.replica.csp_reports();
        let real = reports
            .into_iter()
            .filter(|report| !report.to_string().contains(MARK));
        let reported = real.chain(self.replica.page_errors());
        let reported = reported.map(|problem| problem.to_string());
        let strange = self.replica.strange_requests().into_iter();
        let strange = strange.map(|request| format!("a request that no page made: {request:?}"));
        Ok(reported.chain(strange).collect())
    }

    /// Violates the page's CSP on purpose and waits for the report.
    async fn mark(&self) -> Result<()> {
        let number = MARKS.fetch_add(1, Ordering::Relaxed);
        let mark = format!("https://{MARK}-{number}.invalid");
        let image = "new window.Image().src = arguments[0]";
        self.run(image, &[json!(format!("{mark}/"))]).await?;
        until("the report of a deliberate violation", SOON, async || {
            let reports = self.replica.csp_reports();
            let is_it = |report: &Value| report.to_string().contains(&mark);
            reports
                .iter()
                .any(is_it)
                .then_some(())
                .context("no such report")
        })
        .await
    }
}
