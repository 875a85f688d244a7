//! Lets time pass: puts a record of earlier days into the store.

use anyhow::Result;
use serde_json::json;

use crate::Session;
use crate::scenes::Past;

/// The person has used Veto before, on these days.
pub(super) async fn lived(session: &Session, past: impl Into<Past>) -> Result<()> {
    let journal = past.into().journal("en")?;
    session.stop_worker().await?;
    session.store(json!({ "journal": journal })).await
}
