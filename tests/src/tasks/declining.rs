//! A person who does not mind says so, and is left in peace.

use anyhow::{Result, ensure};

use super::control::DECLINE;
use super::person::Person;
use crate::replica::path;
use crate::{SOON, until};

pub(super) async fn for_good(person: &mut Person<'_>) -> Result<()> {
    person.visits(path::FEED).await?;
    person.uses(&DECLINE).await?;
    let session = person.session;
    let gone = async || {
        ensure!(session.overlay_now().await?.is_none(), "it is still there");
        Ok(())
    };
    person.waits("nothing on the page", gone).await?;
    // It does not come back, either. Nobody waits for that.
    until("silence", SOON, async || {
        let ids = session.registered_ids().await?;
        ensure!(!ids.iter().any(|id| id.starts_with("banner/")), "{ids:?}");
        let badge = session.badge().await?.text;
        ensure!(badge.is_empty(), "the badge says {badge}");
        Ok(())
    })
    .await
}
