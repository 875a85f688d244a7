//! Waiting for a condition; the only place where time passes, so that no test sleeps.

use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use tokio::time::{Instant, sleep, timeout_at};

/// Long enough for anything that happens at all, even on a busy machine.
pub const SOON: Duration = Duration::from_secs(15);

const PAUSE: Duration = Duration::from_millis(15);

/// Asks `check` again and again until it answers `Ok`, and returns that answer.
///
/// An `Err` means “not yet”, and its text is what was seen instead: the last one is in the error
/// when the deadline passes.
pub async fn until<T>(
    what: &str,
    deadline: Duration,
    check: impl AsyncFnMut() -> Result<T>,
) -> Result<T> {
    until_every(PAUSE, what, deadline, check).await
}

/// [`until`], with this pause between one look and the next: for looks that slow down what they wait for.
pub async fn until_every<T>(
    pause: Duration,
    what: &str,
    deadline: Duration,
    mut check: impl AsyncFnMut() -> Result<T>,
) -> Result<T> {
    let end = Instant::now() + deadline;
    let mut seen = anyhow!("nothing: the first look did not return");
    loop {
        match timeout_at(end, check()).await {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(error)) => seen = error,
            Err(_) => {
                bail!(
                    "waited {deadline:?} for {what}; the last look was cut off, before it: {seen:#}"
                )
            }
        }
        if Instant::now() + pause > end {
            bail!("waited {deadline:?} for {what}; last seen: {seen:#}");
        }
        sleep(pause).await;
    }
}

/// [`until`] what `look` returns equals `wanted`.
pub async fn until_is<T: PartialEq + std::fmt::Debug>(
    what: &str,
    wanted: T,
    mut look: impl AsyncFnMut() -> Result<T>,
) -> Result<()> {
    until(what, SOON, async || {
        let seen = look().await?;
        anyhow::ensure!(seen == wanted, "{seen:?}, not {wanted:?}");
        Ok(())
    })
    .await
}
