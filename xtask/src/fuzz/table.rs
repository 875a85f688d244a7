//! What is printed at the end of `cargo xtask fuzz`: for each target what was tried, reached and kept.

use super::told::Told;

/// How one target went.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) told: Told,
    /// The sizes of the inputs in its kept corpus, in bytes.
    pub(crate) kept: Vec<usize>,
}

/// Target by target, and all together.
pub(crate) fn text(rows: &[Row]) -> String {
    let line = |name: &str, executions: u64, edges: String, kept: &[usize]| {
        let bytes: usize = kept.iter().sum();
        let kilobytes = bytes.div_ceil(1_000);
        format!(
            "{name:<12} {executions:>12} {edges:>16} {:>6} {kilobytes:>5} kB",
            kept.len()
        )
    };
    let head = format!(
        "{:<12} {:>12} {:>16} {:>6} {:>8}",
        "target", "executions", "edges reached", "kept", "in all"
    );
    let rows_text = rows.iter().map(|row| {
        let edges = format!("{} of {}", row.told.reached, row.told.edges);
        line(&row.name, row.told.executions, edges, &row.kept)
    });
    let executions = rows.iter().map(|row| row.told.executions).sum();
    let kept: Vec<_> = rows.iter().flat_map(|row| row.kept.clone()).collect();
    let all = line("all", executions, String::new(), &kept);
    let lines: Vec<_> = [head].into_iter().chain(rows_text).chain([all]).collect();
    lines.join("\n")
}

/// All targets in one sentence.
pub(crate) fn figure(rows: &[Row]) -> String {
    let sum = |of: fn(&Told) -> u64| rows.iter().map(|row| of(&row.told)).sum::<u64>();
    format!(
        "{} decoders, {} inputs tried, {} edges reached",
        rows.len(),
        sum(|told| told.executions),
        sum(|told| told.reached)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table() {
        let row = |name: &str, executions, reached, kept: &[usize]| Row {
            name: name.to_owned(),
            told: Told {
                executions,
                reached,
                edges: 28_345,
                input: None,
            },
            kept: kept.to_vec(),
        };
        let rows = [
            row("journal", 1_200_000, 905, &[120, 80]),
            row("event", 40_000, 9_105, &[2_500]),
        ];
        let expect = "\
target         executions    edges reached   kept   in all
journal           1200000     905 of 28345      2     1 kB
event               40000    9105 of 28345      1     3 kB
all               1240000                       3     3 kB";
        assert_eq!(text(&rows), expect);
        let expect = "2 decoders, 1240000 inputs tried, 10010 edges reached";
        assert_eq!(figure(&rows), expect);
    }
}
