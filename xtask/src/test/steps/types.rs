//! TypeScript's check of the shell's JavaScript, by its comments. Translates nothing: what is checked is what ships.

use anyhow::Result;

use crate::command;
use crate::test::tally::Tally;
use crate::tools::npm;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let config = workspace.root().join("tests/tools/tsconfig.json");
    let mut tsc = npm::TOOLS.ensure(workspace)?.tsc();
    // From the top, so that the files it names can be opened from there.
    command::run(
        tsc.arg("--project")
            .arg(config)
            .current_dir(workspace.root()),
    )?;
    println!("no errors");
    Ok(Tally::PASSED)
}
