//! Lines reached, by file, from a report in lcov's format (`man geninfo`). The tests' own lines do not count.

use std::collections::BTreeMap;
use std::iter::Sum;
use std::path::{Path, PathBuf};

use crate::files::Files;

/// Lines that can be reached, and those that were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    reached: usize,
    all: usize,
}

impl Lines {
    /// How many were reached. Where there are none, none is missing.
    pub(crate) fn percent(self) -> f64 {
        if self.all == 0 {
            return 100.0;
        }
        100.0 * self.reached as f64 / self.all as f64
    }
}

impl Sum for Lines {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, lines| Self {
            reached: sum.reached + lines.reached,
            all: sum.all + lines.all,
        })
    }
}

/// The files that are counted, by path: name to print, and how many lines come before their tests.
pub(crate) struct Sources(BTreeMap<PathBuf, (String, usize)>);

impl Sources {
    /// The files of a folder without tests that are files of their own, and without the bindings.
    pub(crate) fn of(folder: &Path, files: Files) -> Self {
        let of_interest = files.into_iter().filter(|(name, _)| {
            let ours = |part: &str| !["tests", "tests.rs", "web", "web.rs"].contains(&part);
            name.ends_with(".rs") && name.split('/').all(ours)
        });
        let measured = of_interest.map(|(name, bytes)| {
            let length = length_without_tests(&String::from_utf8_lossy(&bytes));
            (folder.join(&name), (name, length))
        });
        Self(measured.collect())
    }
}

/// A file's tests stand at its end.
fn length_without_tests(source: &str) -> usize {
    source
        .lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .count()
}

/// What the report says of each source that it names, the least reached first.
pub(crate) fn reached(report: &str, sources: &Sources) -> Vec<(String, Lines)> {
    let mut by_file: BTreeMap<&str, Lines> = BTreeMap::new();
    let mut source = None;
    for line in report.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            source = sources.0.get(Path::new(path));
        } else if let Some(counted) = line.strip_prefix("DA:")
            && let Some((name, length)) = source
            && let Some((number, count)) = counted.split_once(',')
            && number.parse().is_ok_and(|number: usize| number <= *length)
        {
            let lines = by_file.entry(name).or_default();
            lines.all += 1;
            lines.reached += usize::from(count != "0");
        }
    }
    let mut by_file: Vec<_> = by_file
        .into_iter()
        .map(|(name, lines)| (name.to_owned(), lines))
        .collect();
    by_file.sort_by(|(_, a), (_, b)| a.percent().total_cmp(&b.percent()));
    by_file
}

/// File by file, and all together at the end.
pub(crate) fn table(by_file: &[(String, Lines)]) -> String {
    let row = |name: &str, lines: Lines| {
        format!(
            "{:>6.1} %  {:>5} of {:>5}  {name}",
            lines.percent(),
            lines.reached,
            lines.all
        )
    };
    let all = row("all", by_file.iter().map(|(_, lines)| *lines).sum());
    let rows = by_file.iter().map(|(name, lines)| row(name, *lines));
    rows.chain([all]).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_own_lines_and_the_bindings_do_not_count() {
        let folder = Path::new("/core/src");
        let files = [
            ("a.rs", "fn a() {\n}\n#[cfg(test)]\nmod tests {\n}\n"),
            ("b.rs", "fn b() {\n}\n"),
            ("b/tests.rs", "fn c() {\n}\n"),
            ("b/tests/d.rs", "fn d() {\n}\n"),
            ("web/e.rs", "fn e() {\n}\n"),
            ("words.json", "{}"),
        ]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        let sources = Sources::of(folder, Files::from(files));
        let report = "\
SF:/core/src/a.rs
FN:1,a
DA:1,12
DA:2,12
DA:4,1
end_of_record
SF:/core/src/b.rs
DA:1,0
DA:2,3
end_of_record
SF:/core/src/b/tests.rs
DA:1,1
end_of_record
SF:/core/src/web/e.rs
DA:1,0
end_of_record
SF:/elsewhere/b.rs
DA:1,0
end_of_record
";
        let by_file = reached(report, &sources);
        let expect = "  50.0 %      1 of     2  b.rs
 100.0 %      2 of     2  a.rs
  75.0 %      3 of     4  all";
        assert_eq!(table(&by_file), expect);
    }

    #[test]
    fn nothing_to_reach_is_reached() {
        assert_eq!(Lines::default().percent(), 100.0);
    }
}
