//! Checks that the source archive gives the same packages: unpacks it into another folder, builds
//! there with a cargo cache of its own, and compares, as the stores' reviewers do.
//!
//! **Invariant:** never changes this tree's dist/.

use anyhow::{Context, Result, ensure};

use super::{Package, packages, source, zip};
use crate::build;
use crate::files;
use crate::workspace::Workspace;

/// Returns each package's name, and whether the archive gave the same bytes.
pub(crate) fn rebuilt(workspace: &Workspace) -> Result<Vec<(String, bool)>> {
    let here = packages(workspace)?;
    let place = workspace.own("elsewhere");
    let tree = place.join("the same tree");
    files::write(&tree, &zip::unpack(archive(&here)?)?)?;
    let elsewhere = Workspace::elsewhere(tree, place.join("compiled"));
    build::build(&elsewhere)?;
    let there = packages(&elsewhere)?;
    ensure!(
        here.len() == there.len(),
        "{} packages here, {} elsewhere",
        here.len(),
        there.len()
    );
    Ok(here.iter().zip(&there).map(same).collect())
}

fn archive(packages: &[Package]) -> Result<&[u8]> {
    let name = source::name();
    let archive = packages.iter().find(|package| package.0 == name);
    let (_, bytes) = archive.with_context(|| format!("there is no {name}"))?;
    Ok(bytes)
}

fn same((here, there): (&Package, &Package)) -> (String, bool) {
    let same = here == there;
    let (name, bytes) = here;
    let verdict = if same {
        "the same bytes"
    } else {
        "different: compare dist/ with target/elsewhere/the same tree/dist/"
    };
    println!("  {name} ({} bytes): {verdict}", bytes.len());
    (name.clone(), same)
}
