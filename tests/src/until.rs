//! Waits for a condition by polling, so that no test sleeps for a fixed time.

use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use tokio::time::{Instant, sleep, timeout_at};

/// Long enough for everything that happens at all, even on a busy machine.
pub const SOON: Duration = Duration::from_secs(15);

const PAUSE: Duration = Duration::from_millis(15);

/// Calls `check` again and again until it returns `Ok`, and returns that value.
///
/// An `Err` means “not yet”, and its text says what was seen instead. When the deadline passes, the
/// error contains the last one.
pub async fn until<T>(
    what: &str,
    deadline: Duration,
    check: impl AsyncFnMut() -> Result<T>,
) -> Result<T> {
    until_every(PAUSE, what, deadline, check).await
}

/// [`until`] with a chosen pause between two looks, for looks that slow down what they wait for.
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

/// [`until`] the value that `look` returns equals `wanted`.
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
