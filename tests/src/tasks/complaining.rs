//! The complaint of a person whose letter was not answered.

use anyhow::Result;
use veto::journal::Step;

use super::control::{COMPLAIN, COMPLAINT_STEP, NEXT_STEPS, PRINT, WRITE_COMPLAINT};
use super::person::Person;
use super::{past, writing};
use crate::scenes::taken;

/// 34 days after the letter the person opens the popup, and prints the complaint. What the person
/// types there is as in the letter, and not part of this task.
pub(super) async fn to_the_print(person: &mut Person<'_>) -> Result<()> {
    past::lived(person.session, [taken(34, Step::Letter)]).await?;
    person.opens_the_popup().await?;
    let ways = [&WRITE_COMPLAINT, &COMPLAIN, &COMPLAINT_STEP, &NEXT_STEPS];
    person.goes_to(&PRINT, &ways).await?;
    writing::prints(person).await
}
