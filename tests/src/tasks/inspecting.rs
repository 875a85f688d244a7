//! An engineer turns quiet mode on, and saves the record.

use anyhow::{Result, ensure};
use serde_json::json;

use super::control::{QUIET, RECORD, SAVE, SETTINGS};
use super::person::Person;
use crate::walk::journal;

/// Counts the files that the page saves.
const COUNT_FILES: &str = "
    window.saved = 0;
    HTMLAnchorElement.prototype.click = () => void window.saved++;";

pub(super) async fn quiet_and_saved(person: &mut Person<'_>) -> Result<()> {
    let session = person.session;
    person.opens_the_popup().await?;
    person.goes_to(&QUIET, &[&SETTINGS]).await?;
    person.uses(&QUIET).await?;
    let noted = async || {
        let journal = journal(session).await?;
        ensure!(journal.contains("quiet_mode_chosen"), "{journal}");
        Ok(())
    };
    person.waits("quiet mode", noted).await?;
    person.goes_to(&SAVE, &[&RECORD]).await?;
    session.run(COUNT_FILES, &[]).await?;
    person.uses(&SAVE).await?;
    let saved = async || {
        let files = session.run("return window.saved", &[]).await?;
        ensure!(files == json!(1), "{files} files");
        Ok(())
    };
    person.waits("the file", saved).await
}
