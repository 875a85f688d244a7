//! Measures what the tasks of Veto's users cost: clicks, keys, seconds of waiting, words before
//! each action and the distance to scroll, in real browsers and in real time.
//!
//! `cargo xtask tasks` runs this. There is at least one task for each of seven kinds of users. What
//! others do with the pointer, the person at the keyboard does without it. Nothing here waits for a
//! fixed time, and no time decides whether a target is held.

mod complaining;
mod control;
mod cost;
mod declining;
mod finding;
mod inspecting;
mod later;
mod list;
mod objecting;
mod pages;
mod past;
mod person;
mod phone;
mod reading;
mod row;
mod table;
mod target;
mod texts;
mod writing;

pub use list::{Task, all};
pub use row::Row;
pub use table::HEAD;

use anyhow::Result;

use self::cost::Cost;
use self::list::Job;
use self::person::Person;
use crate::{Browser, Options, Replica, Session, extension_folder};

/// Carries out one task in a browser of its own, and measures it. A task that cannot be carried out
/// is a row, too.
pub async fn measure(task: &Task, browser: Browser) -> Row {
    let mut cost = Cost::default();
    let done = carried_out(task, browser, &mut cost).await;
    Row {
        task: *task,
        browser,
        cost,
        problem: done.err().map(|error| format!("{error:#}")),
    }
}

/// `cost` is also set if the task could not be finished.
async fn carried_out(task: &Task, browser: Browser, cost: &mut Cost) -> Result<()> {
    let replica = Replica::start().await?;
    let options = Options {
        language: Some("en-GB".to_owned()),
        ..Options::default()
    };
    let extension = extension_folder(browser)?;
    let session = Session::start(browser, &extension, &replica, options).await?;
    let mut person = Person::new(&session, task.hand, task.view).await?;
    pages::installed(&session).await?;
    let done = match task.job {
        Job::Objecting => objecting::to_the_tick(&mut person).await,
        Job::Later => later::the_answer(&mut person).await,
        Job::Declining => declining::for_good(&mut person).await,
        Job::Inspecting => inspecting::quiet_and_saved(&mut person).await,
        Job::Writing => writing::to_the_print(&mut person).await,
        Job::Sending => writing::to_the_note(&mut person).await,
        Job::Complaining => complaining::to_the_print(&mut person).await,
        Job::Phone => phone::to_the_switch(&mut person).await,
    };
    *cost = person.cost();
    done?;
    session.finish().await
}
