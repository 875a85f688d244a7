//! A month after the confirmed objection: how does it stand?

use anyhow::Result;
use veto::journal::SwitchState::Off;

use super::control::LOOKS_AGAIN;
use super::past;
use super::person::Person;
use crate::scenes::seen;

/// The person opens the popup, and reads as far as the next date.
pub(super) async fn the_answer(person: &mut Person<'_>) -> Result<()> {
    past::lived(person.session, [seen(31, Off), seen(30, Off)]).await?;
    person.opens_the_popup().await?;
    person.reads(LOOKS_AGAIN).await
}
