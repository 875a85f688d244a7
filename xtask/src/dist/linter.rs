//! Runs web-ext lint, the linter of Mozilla's store, on the built extension for Firefox.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::build::Browser;
use crate::command;
use crate::tools::npm;
use crate::workspace::Workspace;

/// Returns the linter's findings on the extension in dist/firefox, one text each.
pub(crate) fn findings(workspace: &Workspace) -> Result<Vec<String>> {
    let mut web_ext = npm::TOOLS.ensure(workspace)?.web_ext();
    web_ext
        .args([
            "lint",
            "--no-config-discovery",
            "--output",
            "json",
            "--source-dir",
        ])
        .arg(workspace.dist().join(Browser::Firefox.folder()))
        .current_dir(workspace.root());
    let mut json = String::new();
    let status = command::lines(&mut web_ext, |line| json += line)?;
    let found = read(&json)?;
    if found.is_empty() {
        command::succeeded(&web_ext, status)?;
    }
    Ok(found)
}

/// Reads the findings from the linter's JSON, one text each. Notices count as findings too.
fn read(json: &str) -> Result<Vec<String>> {
    let found: Value = serde_json::from_str(json).context("the linter did not print JSON")?;
    let mut all = Vec::new();
    for kind in ["errors", "warnings", "notices"] {
        for one in found[kind]
            .as_array()
            .with_context(|| format!("the linter's JSON has no {kind}"))?
        {
            let text = |key: &str| one[key].as_str().unwrap_or_default();
            all.push(format!(
                "{kind}: {} {}: {} {}",
                text("file"),
                text("code"),
                text("message"),
                text("description")
            ));
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linters_findings() {
        let check = |json, expect: &[&str]| assert_eq!(read(json).expect("read"), expect);
        check(r#"{"errors":[],"warnings":[],"notices":[]}"#, &[]);
        check(
            r#"{"errors":[{"file":"a.js","code":"BAD","message":"Bad.","description":"Very."}],"warnings":[{"code":"W","message":"w"}],"notices":[]}"#,
            &["errors: a.js BAD: Bad. Very.", "warnings:  W: w "],
        );
        read("oops").expect_err("not JSON");
        read("{}").expect_err("not the linter's");
    }
}
