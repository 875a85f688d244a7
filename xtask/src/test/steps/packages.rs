//! Checks that the source archive, built in another folder, gives the same packages.

use anyhow::Result;

use crate::dist::rebuilt::rebuilt;
use crate::test::tally::Tally;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let mut tally = Tally::default();
    for (_, same) in rebuilt(workspace)? {
        tally += Tally::one(same);
    }
    Ok(tally)
}
