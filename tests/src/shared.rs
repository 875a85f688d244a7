//! Reuses browsers: one browser runs one story after another, since starting it takes longer than
//! most stories.

use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, MutexGuard};

use anyhow::Result;
use tokio::runtime::{Builder, Runtime};

use crate::{Browser, Options, Replica, Session};

/// A browser that waits for its next story.
struct Idle {
    browser: Browser,
    folder: PathBuf,
    session: Session,
    replica: Replica,
}

static IDLE: Mutex<Vec<Idle>> = Mutex::new(Vec::new());

/// The async runtime of all stories in a process: the tasks of a browser have to outlive the story
/// that started it.
pub fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let mut threads = Builder::new_multi_thread();
        let threads = threads.worker_threads(2).enable_all();
        threads.build().expect("threads can be had")
    });
    &RUNTIME
}

/// A browser with the extension in this folder, in the state of a new installation, and its
/// replica. Takes an idle browser if one fits.
///
/// # Errors
/// Fails if a new browser is needed and cannot be started.
pub async fn borrow(
    browser: Browser,
    folder: &Path,
    options: Options,
) -> Result<(Session, Replica)> {
    let waiting = {
        let mut idle = idle();
        let fits = |one: &Idle| one.browser == browser && one.folder == folder;
        let at = idle.iter().position(fits);
        at.map(|at| idle.swap_remove(at))
    };
    if let Some(Idle {
        session, replica, ..
    }) = waiting
    {
        return Ok((session, replica));
    }
    let replica = Replica::start().await?;
    let session = Session::start(browser, folder, &replica, options).await?;
    Ok((session, replica))
}

/// Ends a story in a browser from [`borrow`], and makes the browser available to other stories.
///
/// # Errors
/// Fails if the browser logged a problem, or if something is left that cannot be cleared away.
pub async fn give_back(session: Session, replica: Replica, folder: &Path) -> Result<()> {
    session.check().await?;
    session.clear().await?;
    idle().push(Idle {
        browser: session.browser(),
        folder: folder.to_owned(),
        session,
        replica,
    });
    Ok(())
}

fn idle() -> MutexGuard<'static, Vec<Idle>> {
    IDLE.lock().expect("nobody panics with it")
}
