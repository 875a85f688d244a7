//! Runs the stores' linter on the extension that was just built.

use anyhow::Result;

use crate::dist::linter;
use crate::test::tally::Tally;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let found = linter::findings(workspace)?;
    found.iter().for_each(|one| println!("{one}"));
    if found.is_empty() {
        println!("no errors, no warnings, no notices");
        return Ok(Tally::PASSED);
    }
    Ok(Tally::counted(0, found.len()))
}
