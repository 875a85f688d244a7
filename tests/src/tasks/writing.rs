//! The letter: from the popup to the print, and the note that it was sent.

use anyhow::{Result, ensure};
use serde_json::json;

use super::control::{
    ANSWER_DUE, EMAIL, LETTER_STEP, NAME, NEXT_STEPS, NOTE_DAY, PRINT, SENT, WRITE_LETTER,
};
use super::person::Person;
use super::texts;

/// Counts how often the page asks the browser to print.
const COUNT_PRINTS: &str = "
    window.printed = 0;
    window.print = () => void window.printed++;";

/// The person opens the popup, finds the letter, types name and address, and prints.
pub(super) async fn to_the_print(person: &mut Person<'_>) -> Result<()> {
    person.opens_the_popup().await?;
    let ways = [&WRITE_LETTER, &LETTER_STEP, &NEXT_STEPS];
    person.goes_to(&NAME, &ways).await?;
    person.types(&NAME, "Ada Lovelace").await?;
    person.types(&EMAIL, "ada@example.org").await?;
    prints(person).await
}

/// The person is still on the letter's page, and has just sent it.
pub(super) async fn to_the_note(person: &mut Person<'_>) -> Result<()> {
    person.is_on("letter").await?;
    person.uses(&SENT).await?;
    person.uses(&NOTE_DAY).await?;
    person.reads(&texts::pattern(ANSWER_DUE)?).await
}

/// Uses the page's print button.
pub(super) async fn prints(person: &mut Person<'_>) -> Result<()> {
    let session = person.session;
    person.goes_to(&PRINT, &[]).await?;
    session.run(COUNT_PRINTS, &[]).await?;
    person.uses(&PRINT).await?;
    let printed = async || {
        let times = session.run("return window.printed", &[]).await?;
        ensure!(times == json!(1), "it was printed {times} times");
        Ok(())
    };
    person.waits("the print", printed).await
}
