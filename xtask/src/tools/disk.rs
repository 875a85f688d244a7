//! Checks that the disk has enough free space for a full test run.

use anyhow::{Result, ensure};
use std::path::Path;

use crate::workspace::Workspace;

/// In gigabytes: what a run from a fresh clone leaves in `target/`, and a reserve.
const NEEDED: u64 = 10;
const GIGABYTE: u64 = 1_000_000_000;

/// Fails if the disk has too little free space for a run from a fresh clone.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    // A later run reuses the files of an earlier one, so only a fresh clone needs this much space.
    let is_fresh = !workspace.own("debug").exists();
    match fs4::available_space(workspace.root()) {
        Ok(free) if is_fresh => fits(free, workspace.root()),
        _ => Ok(()),
    }
}

fn fits(free: u64, root: &Path) -> Result<()> {
    ensure!(
        free >= NEEDED * GIGABYTE,
        "the disk of {} has {:.1} GB of free space, but compiling and testing need up to \
         {NEEDED} GB: free some, for example with `cargo clean` in other projects",
        root.display(),
        free as f64 / GIGABYTE as f64
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_little_room_is_said_with_the_remedy() {
        let here = Path::new("here");
        assert!(fits(NEEDED * GIGABYTE, here).is_ok());
        assert_eq!(
            fits(1_500_000_000, here)
                .expect_err("too little")
                .to_string(),
            "the disk of here has 1.5 GB of free space, but compiling and testing need up to \
             10 GB: free some, for example with `cargo clean` in other projects"
        );
    }
}
