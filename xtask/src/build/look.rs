//! Turns the notice's style sheet into a script, `content/look.js`: a content script cannot read
//! files, and a page can see every style sheet that is added to it.

use anyhow::{Context, Result};

use crate::command;
use crate::files::Files;
use crate::tools::npm::THIRD_PARTY;
use crate::workspace::Workspace;

/// The style sheet in extension/. It imports the colour and size variables. It does not ship.
pub(crate) const SOURCE: &str = "content/notice.css";

/// Returns the script that sets `veto.look` to the bundled and minified style sheet.
pub(crate) fn make(workspace: &Workspace) -> Result<Files> {
    let source = workspace.root().join("extension").join(SOURCE);
    let mut esbuild = THIRD_PARTY.ensure(workspace)?.esbuild();
    let bundled = command::output(esbuild.arg(source).args([
        "--bundle",
        "--minify",
        "--charset=utf8",
        "--log-level=error",
    ]))?;
    let text = serde_json::to_string(bundled.trim()).context("a text is always JSON")?;
    Ok(Files::from([(
        "content/look.js".into(),
        format!("veto.look = {text};\n").into_bytes(),
    )]))
}
