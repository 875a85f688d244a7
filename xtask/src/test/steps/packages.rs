//! Whether the same tree gives the same packages: builds a copy of it in another folder, with a cargo cache of its own, and compares.

use anyhow::{Result, ensure};

use crate::build;
use crate::dist::{self, Package};
use crate::files;
use crate::test::tally::Tally;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let here = dist::packages(workspace)?;
    let place = workspace.own("elsewhere");
    let tree = place.join("the same tree");
    files::write(
        &tree,
        &files::read_without(workspace.root(), &["target", "dist", "node_modules"])?,
    )?;
    let elsewhere = Workspace::elsewhere(tree, place.join("compiled"));
    build::build(&elsewhere)?;
    let there = dist::packages(&elsewhere)?;
    ensure!(
        here.len() == there.len(),
        "{} packages here, {} elsewhere",
        here.len(),
        there.len()
    );
    let mut tally = Tally::default();
    for (one, other) in here.iter().zip(&there) {
        tally += Tally::of(same(one, other));
    }
    Ok(tally)
}

fn same((name, here): &Package, (_, there): &Package) -> bool {
    let same = here == there;
    let verdict = if same {
        "the same bytes"
    } else {
        "not the same: compare dist/ with target/elsewhere/the same tree/dist/"
    };
    println!("  {name} ({} bytes): {verdict}", here.len());
    same
}
