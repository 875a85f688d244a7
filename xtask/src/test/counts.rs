//! Parses the output of libtest and of Node.js's test runner: numbers of passed and failed tests,
//! and durations.

use std::time::Duration;

use super::tally::{Tally, Timed};

/// The counts in libtest's line "test result: ok. 3 passed; 0 failed; …".
pub(crate) fn libtest(line: &str) -> Option<Tally> {
    let counts = line.trim().strip_prefix("test result: ")?;
    let before = |word| {
        let words: Vec<_> = counts
            .split([' ', ';'])
            .filter(|part| !part.is_empty())
            .collect();
        words
            .windows(2)
            .find(|pair| pair[1] == word)
            .and_then(|pair| pair[0].parse().ok())
    };
    Some(Tally::counted(before("passed")?, before("failed")?))
}

/// The duration in libtest's line "test a::b ... ok <1.234s>", which has one only with
/// `--report-time`.
pub(crate) fn timed(line: &str) -> Option<Timed> {
    let (test, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let seconds = rest.split_once('<')?.1.strip_suffix("s>")?;
    Some(Timed {
        test: test.to_owned(),
        took: Duration::try_from_secs_f64(seconds.parse().ok()?).ok()?,
    })
}

/// The count in a summary line of Node.js's test runner: "# pass 3", "# fail 0" or "# cancelled 0".
pub(crate) fn node(line: &str) -> Option<Tally> {
    let mut words = line
        .strip_prefix("ℹ ")
        .or_else(|| line.strip_prefix("# "))?
        .split(' ');
    let (word, count) = (words.next()?, words.next()?.parse().ok()?);
    match word {
        "pass" => Some(Tally::counted(count, 0)),
        "fail" | "cancelled" => Some(Tally::counted(0, count)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libtest_counts() {
        let check = |line, expect: Option<(usize, usize)>| {
            assert_eq!(
                libtest(line),
                expect.map(|(passed, failed)| Tally::counted(passed, failed)),
                "{line}"
            );
        };
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.03s",
            Some((12, 0)),
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s",
            Some((3, 2)),
        );
        check("test a::b ... ok", None);
        check("test result: ok.", None);
        check("", None);
    }

    #[test]
    fn libtest_times() {
        let check = |line, expect: Option<(&str, u64)>| {
            let expect = expect.map(|(test, milliseconds)| Timed {
                test: test.to_owned(),
                took: Duration::from_millis(milliseconds),
            });
            assert_eq!(timed(line), expect, "{line}");
        };
        check("test a::b ... ok <1.234s>", Some(("a::b", 1_234)));
        check("test a::b ... FAILED <12.000s>", Some(("a::b", 12_000)));
        check("test a::b ... ok", None);
        check("test a::b ... ignored", None);
        check("test a::b has been running for over 60 seconds", None);
        check("test result: ok. 1 passed; 0 failed", None);
    }

    #[test]
    fn node_counts() {
        let check = |line, expect: Option<(usize, usize)>| {
            assert_eq!(
                node(line),
                expect.map(|(passed, failed)| Tally::counted(passed, failed)),
                "{line}"
            );
        };
        check("ℹ pass 4", Some((4, 0)));
        check("ℹ fail 2", Some((0, 2)));
        check("ℹ cancelled 1", Some((0, 1)));
        check("# pass 4", Some((4, 0)));
        check("ℹ tests 6", None);
        check("ℹ duration_ms 45.1", None);
        check("✔ pass 3", None);
        check("# pass", None);
    }
}
