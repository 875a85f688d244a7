//! Prints progress: the current step, how long it took, and why it failed.

use anyhow::{Context, Error, Result};
use std::time::{Duration, Instant};

/// Prints `what`, does the work, and prints how long it took. `what` must also fit after "could
/// not", for the error.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    println!("▸ {what}");
    let done = work().with_context(|| format!("could not {what}"))?;
    println!("  done in {}", seconds(start.elapsed()));
    Ok(done)
}

/// Formats an error with all its causes, the outermost first.
pub(crate) fn render(error: &Error) -> String {
    let causes: Vec<_> = error
        .chain()
        .map(|cause| cause.to_string().trim_end().replace('\n', "\n  "))
        .collect();
    format!("error: {}", causes.join("\n  because: "))
}

/// Formats a duration, such as "1.2 s" or "2 min 05 s".
pub(crate) fn seconds(time: Duration) -> String {
    match time.as_secs() {
        whole @ 60.. => format!("{} min {:02} s", whole / 60, whole % 60),
        _ => format!("{:.1} s", time.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    #[test]
    fn durations_read_well() {
        let check =
            |millis, expect: &str| assert_eq!(seconds(Duration::from_millis(millis)), expect);
        check(0, "0.0 s");
        check(1_250, "1.2 s");
        check(59_940, "59.9 s");
        check(60_000, "1 min 00 s");
        check(125_900, "2 min 05 s");
    }

    #[test]
    fn an_error_tells_its_causes() {
        let error = anyhow!("no such file\ntry again").context("could not build");
        assert_eq!(
            render(&error),
            "error: could not build\n  because: no such file\n  try again"
        );
    }
}
