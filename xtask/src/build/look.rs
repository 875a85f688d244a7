//! Makes a script of the notice's style sheet: a content script reads no file, and a page sees every style sheet it is given. Changes no rule.

use anyhow::{Context, Result};

use crate::command;
use crate::files::Files;
use crate::tools::npm::THIRD_PARTY;
use crate::workspace::Workspace;

/// The style sheet, which itself imports the names of colours and sizes. It does not ship.
pub(crate) const SOURCE: &str = "content/notice.css";

/// The script that hands the style sheet over, made small.
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
