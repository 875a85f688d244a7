//! Reads what libFuzzer prints (<https://llvm.org/docs/LibFuzzer.html#output>): how much was tried, what was reached, what broke. Runs nothing.

/// What a run told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// Inputs that were tried.
    pub(crate) executions: u64,
    /// Edges of the program's control flow that were reached.
    pub(crate) reached: u64,
    /// Edges that there are.
    pub(crate) edges: u64,
    /// The file with the input that broke a promise.
    pub(crate) input: Option<String>,
}

impl Told {
    /// Takes in one line; tells whether a person waiting wants to see it.
    pub(crate) fn line(&mut self, line: &str) -> bool {
        if let Some((_, rest)) = line.split_once("modules") {
            self.edges = first_number(rest).unwrap_or(self.edges);
        } else if let Some(count) = line.strip_prefix("stat::number_of_executed_units:") {
            self.executions = first_number(count).unwrap_or(self.executions);
        } else if let Some(path) = after(line, "Test unit written to ") {
            self.input = Some(path.to_owned());
        } else if let Some(counts) = line.strip_prefix('#') {
            self.executions = first_number(counts).unwrap_or(self.executions);
            self.reached = after(line, " cov: ")
                .and_then(first_number)
                .unwrap_or(self.reached);
            let mut words = line.split_whitespace();
            return matches!(words.nth(1), Some("INITED" | "pulse" | "DONE"));
        }
        !line.starts_with("INFO:") && !line.starts_with("stat::") && !line.trim().is_empty()
    }
}

fn after<'a>(line: &'a str, words: &str) -> Option<&'a str> {
    Some(line.split_once(words)?.1)
}

fn first_number(text: &str) -> Option<u64> {
    let start = text.find(|sign: char| sign.is_ascii_digit())?;
    let digits = text[start..].split(|sign: char| !sign.is_ascii_digit());
    digits.into_iter().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "\
INFO: Running with entropic power schedule (0xFF, 100).
INFO: Seed: 1234
INFO: Loaded 1 modules   (28345 inline 8-bit counters): 28345 [0x55, 0x56), \n\
#17	INITED cov: 812 ft: 2030 corp: 16/1290b exec/s: 0 rss: 50Mb
#99	NEW    cov: 820 ft: 2040 corp: 17/1300b lim: 110 exec/s: 0 rss: 50Mb L: 10/110 MS: 1 Custom-
#65536	pulse  cov: 901 ft: 2940 corp: 77/13Kb lim: 110 exec/s: 21845 rss: 62Mb
";

    #[test]
    fn a_run_to_its_end() {
        let mut told = Told::default();
        let shown: Vec<_> = OUTPUT.lines().filter(|line| told.line(line)).collect();
        assert_eq!(shown.len(), 2, "{shown:?}");
        assert!(told.line("#70000	DONE   cov: 905 ft: 2950 corp: 78/13Kb exec/s: 21845 rss: 62Mb"));
        assert!(!told.line("stat::number_of_executed_units: 70001"));
        let expect = Told {
            executions: 70_001,
            reached: 905,
            edges: 28_345,
            input: None,
        };
        assert_eq!(told, expect);
    }

    #[test]
    fn a_run_that_breaks_something() {
        let mut told = Told::default();
        let said = [
            "#5	NEW    cov: 8 ft: 9 corp: 2/1b exec/s: 0 rss: 1Mb",
            "thread '<unnamed>' panicked at src/lib.rs:3:5:",
            "==1== ERROR: libFuzzer: deadly signal",
            "artifact_prefix='x/'; Test unit written to x/crash-da39",
        ];
        let shown = said.map(|line| told.line(line));
        assert_eq!(shown, [false, true, true, true]);
        assert_eq!(told.input.as_deref(), Some("x/crash-da39"));
        assert_eq!((told.executions, told.reached), (5, 8));
    }
}
