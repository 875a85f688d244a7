//! Browsers that serve one story after the other: starting one takes longer than most stories.

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

/// What runs all stories of a process: what belongs to a browser has to outlive the story that started it.
pub fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let mut threads = Builder::new_multi_thread();
        let threads = threads.worker_threads(2).enable_all();
        threads.build().expect("threads can be had")
    });
    &RUNTIME
}

/// A browser with the extension in this folder, as if just installed, and the replica before it.
///
/// # Errors
/// When none waits and none can be started.
pub async fn lent(browser: Browser, folder: &Path, options: Options) -> Result<(Session, Replica)> {
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

/// The end of a story in a browser that was lent: fails if anything had something to complain of.
///
/// # Errors
/// When something was logged, or something is left that cannot be cleared away.
pub async fn given_back(session: Session, replica: Replica, folder: &Path) -> Result<()> {
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
