//! The main job: from the first page to the confirmed objection.

use anyhow::Result;

use super::control::{GO, IS_CONFIRMED, IS_HERE, RELOAD, START, SWITCH, TICK};
use super::person::Person;
use crate::replica::path;
use crate::walk::badge_is;

/// The person reads the first page as far as its main control, meets the banner on the feed, turns
/// the switch off, and loads the page again.
pub(super) async fn to_the_tick(person: &mut Person<'_>) -> Result<()> {
    person.is_on("welcome").await?;
    person.looks_at(&START).await?;
    person.visits(path::FEED).await?;
    person.uses(&GO).await?;
    person.hears(IS_HERE).await?;
    person.uses(&SWITCH).await?;
    person.uses(&RELOAD).await?;
    person.hears(IS_CONFIRMED).await?;
    let session = person.session;
    let badge = async || badge_is(session, TICK).await;
    person.waits("the tick", badge).await
}
