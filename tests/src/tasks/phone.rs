//! A phone: from the first page to the banner's action.

use anyhow::Result;

use super::control::{GO, IS_HERE, START};
use super::person::Person;
use crate::replica::path;

/// The person reads the first page as far as its main control, meets the banner, and touches its
/// action.
pub(super) async fn to_the_switch(person: &mut Person<'_>) -> Result<()> {
    person.session.touch(true).await?;
    person.is_on("welcome").await?;
    person.looks_at(&START).await?;
    person.visits(path::FEED).await?;
    person.uses(&GO).await?;
    person.hears(IS_HERE).await
}
