//! `cargo xtask dist --check`: checks that the packages can be published.

use anyhow::{Result, ensure};

use super::linter;
use super::rebuilt::rebuilt;
use crate::progress::step;
use crate::workspace::Workspace;

/// Fails unless the source archive gives the same packages and the stores' linter finds nothing.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let differing = step("build the source archive in another folder", || {
        let packages = rebuilt(workspace)?;
        Ok(packages.into_iter().filter(|(_, same)| !same).count())
    })?;
    ensure!(
        differing == 0,
        "{differing} packages differ when they are built in another folder: compare them as said above"
    );
    let found = step("run the stores' linter", || linter::findings(workspace))?;
    found.iter().for_each(|one| println!("  {one}"));
    ensure!(
        found.is_empty(),
        "the stores' linter reports what is listed above: fix it"
    );
    println!("\nThe packages are the same bytes, and the linter finds nothing.");
    Ok(())
}
