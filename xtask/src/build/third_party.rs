//! Bundles the npm libraries that ship into classic scripts, because content scripts cannot import
//! modules.

use anyhow::{Context, Result};
use std::fs;

use crate::command;
use crate::files::Files;
use crate::tools::npm::THIRD_PARTY;
use crate::workspace::Workspace;

/// Returns the script that computes names and descriptions of controls, with its library's licence
/// at the top.
pub(crate) fn make(workspace: &Workspace) -> Result<Files> {
    let installed = THIRD_PARTY.ensure(workspace)?;
    let licence = installed.module("dom-accessibility-api/LICENSE.md");
    let licence = fs::read_to_string(&licence)
        .with_context(|| format!("could not read {}", licence.display()))?;
    let script = command::output(installed.esbuild().args([
        "accessible-name.mjs",
        "--bundle",
        "--format=iife",
        "--charset=utf8",
        "--log-level=error",
    ]))?;
    let script = format!(
        "/*\ndom-accessibility-api\n\n{}\n*/\n{script}",
        licence.trim()
    );
    Ok(Files::from([(
        "content/accessible-name.js".into(),
        script.into_bytes(),
    )]))
}
