//! Pages that mean harm: the journal stays true, the page stays usable, nothing is opened that the core did not name,
//! and nobody gets an error.

mod notice;
mod page;
mod restless;

use crate::setting::Setting;
use veto_tests::prelude::*;

/// One tab, as in the beginning, and it is on LinkedIn.
async fn nothing_opened(setting: &Setting) -> Result<()> {
    let tabs = setting.session.tabs().await?;
    ensure!(tabs.len() == 1, "{} tabs are open", tabs.len());
    let url = setting.session.url().await?;
    ensure!(url.starts_with("https://www.linkedin.com/"), "{url}");
    Ok(())
}
