//! Describes the machine and the browsers of a run, because figures mean little without them.
//! **Invariant:** the description does not identify the machine.

use anyhow::Result;
use std::env::consts::{ARCH, OS};
use std::thread::available_parallelism;
use veto_tests::browser::Installed;
use veto_tests::{Browser, Options, Replica, Session, extension_folder};

/// One sentence of Markdown.
pub(crate) async fn describe(wanted: &[Browser], runs: usize) -> Result<String> {
    let mut browsers = Vec::new();
    for &browser in wanted {
        let replica = Replica::start().await?;
        let options = Options {
            installed: Installed::Not,
            ..Options::default()
        };
        let session =
            Session::start(browser, extension_folder(browser)?, &replica, options).await?;
        browsers.push(session.version().await?);
    }
    let processors = available_parallelism()?;
    Ok(format!(
        "One run of {runs} rounds on {processors} processors ({ARCH}, {OS}), {}, \
         without a window.\n",
        browsers.join(", ")
    ))
}
