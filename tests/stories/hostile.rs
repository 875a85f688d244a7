//! Tests hostile pages: the journal stays true, the page stays usable, only pages that the core
//! names are opened, and there are no errors.

mod notice;
mod page;
mod restless;

use crate::setting::Setting;
use veto_tests::prelude::*;

/// Only the first tab is open, and it shows LinkedIn.
async fn nothing_opened(setting: &Setting) -> Result<()> {
    let tabs = setting.session.tabs().await?;
    ensure!(tabs.len() == 1, "{} tabs are open", tabs.len());
    let url = setting.session.url().await?;
    ensure!(url.starts_with("https://www.linkedin.com/"), "{url}");
    Ok(())
}
