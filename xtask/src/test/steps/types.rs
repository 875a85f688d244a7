//! Type-checks the shell's JavaScript with TypeScript, by its JSDoc comments. Nothing is compiled:
//! the checked files are the ones that ship.

use anyhow::Result;

use crate::command;
use crate::test::tally::Tally;
use crate::tools::npm;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let config = workspace.root().join("tests/tools/tsconfig.json");
    let mut tsc = npm::TOOLS.ensure(workspace)?.tsc();
    // From the top, so that the paths in the errors can be opened from there.
    command::run(
        tsc.arg("--project")
            .arg(config)
            .current_dir(workspace.root()),
    )?;
    println!("no errors");
    Ok(Tally::PASSED)
}
