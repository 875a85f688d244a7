//! Builds both extensions, for the steps that check them.

use anyhow::Result;

use crate::build::{self, Browser};
use crate::test::tally::Tally;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    build::build(workspace)?;
    Ok(Tally::counted(Browser::ALL.len(), 0))
}
