//! Mozilla's linter, the one that its store runs, on the extension as it was just built.

use anyhow::Result;

use crate::build::Browser;
use crate::command;
use crate::test::counts;
use crate::test::tally::Tally;
use crate::tools::npm;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let mut web_ext = npm::TOOLS.ensure(workspace)?.web_ext();
    web_ext.args([
        "lint",
        "--no-config-discovery",
        "--output",
        "json",
        "--source-dir",
    ]);
    web_ext
        .arg(workspace.dist().join(Browser::Firefox.folder()))
        .current_dir(workspace.root());
    let mut json = String::new();
    let status = command::lines(&mut web_ext, |line| json += line)?;
    let found = counts::linter(&json)?;
    found.iter().for_each(|one| println!("{one}"));
    if found.is_empty() {
        command::succeeded(&web_ext, status)?;
        println!("no errors, no warnings, no notices");
        return Ok(Tally::PASSED);
    }
    Ok(Tally {
        passed: 0,
        failed: found.len(),
    })
}
