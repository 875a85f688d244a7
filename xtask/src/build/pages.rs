//! Bundles what Veto's own pages load: one script, and one style sheet for each page. Each file of
//! an extension costs a page some milliseconds, and a module that is imported by another waits for
//! it.

use anyhow::{Context, Result};
use std::fs;

use crate::command;
use crate::files::{self, Files};
use crate::tools::npm::THIRD_PARTY;
use crate::workspace::Workspace;

/// The folder of the pages in the extension.
const FOLDER: &str = "page/";
/// The script of all pages. It imports what only one page needs, too.
const SCRIPT: &str = "page/page.js";
/// The script that runs before everything else, so it becomes a classic one.
const FIRST: &str = "page/begin.js";
/// A classic script that imports nothing.
const SHELL: &str = "page/shell.js";

/// Replaces the scripts and style sheets of the pages by bundles. `page.html` names the style sheet
/// of each page.
pub(crate) fn bundle(workspace: &Workspace, shared: &mut Files) -> Result<()> {
    let sources = tempfile::tempdir().context("could not make a temporary folder")?;
    files::write(sources.path(), shared)?;
    let document = shared.get("page.html").context("page.html is missing")?;
    let document = String::from_utf8_lossy(document).into_owned();
    let bundled: Vec<_> = shared
        .keys()
        .filter(|name| name.starts_with(FOLDER))
        .filter(|name| name.ends_with(".js") || name.ends_with(".css"))
        .filter(|name| *name != SHELL)
        .cloned()
        .collect();
    let wanted = |name: &&String| {
        [SCRIPT, FIRST].contains(&name.as_str())
            || document.contains(&format!("<link rel=\"stylesheet\" href=\"{name}\""))
    };
    let mut made = Files::new();
    for name in bundled.iter().filter(wanted) {
        let format = if name == FIRST { "iife" } else { "esm" };
        let output = command::output(
            THIRD_PARTY
                .ensure(workspace)?
                .esbuild()
                // From there, because the bundle names its sources.
                .current_dir(sources.path())
                .arg(name)
                .args([
                    "--bundle",
                    &format!("--format={format}"),
                    "--target=chrome123,firefox140",
                    "--charset=utf8",
                    "--log-level=error",
                ]),
        )?;
        made.insert(name.clone(), output.into_bytes());
    }
    for name in bundled {
        shared.remove(&name);
    }
    shared.extend(made);
    fs::remove_dir_all(sources.path()).context("could not remove the temporary folder")
}
