//! `cargo xtask dist --check`: checks that the packages can be published.

use anyhow::{Result, ensure};

use super::linter;
use super::rebuilt::rebuilt;
use crate::progress::step;
use crate::workspace::Workspace;

/// Fails unless the source archive gives the same packages and the stores' linter finds nothing.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let others = step("build the source archive in another folder", || {
        let packages = rebuilt(workspace)?;
        Ok(packages.into_iter().filter(|(_, same)| !same).count())
    })?;
    ensure!(others == 0, "{others} packages are not the same");
    let found = step("ask the stores' linter", || linter::findings(workspace))?;
    found.iter().for_each(|one| println!("  {one}"));
    ensure!(found.is_empty(), "the stores' linter has something to say");
    println!("\nThe same bytes, and nothing for the linter to say.");
    Ok(())
}
