//! Asks a program for its version, and finds the major version in the answer.

use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

use crate::command;

/// The first line that `<program> --version` prints.
pub(crate) fn ask(program: &Path) -> Result<String> {
    first_line(command::new(program).arg("--version")).with_context(|| {
        format!(
            "{} exists but does not start: install it again",
            program.display()
        )
    })
}

/// The first line that this command prints.
pub(crate) fn first_line(command: &mut Command) -> Result<String> {
    let output = command::output(command)?;
    Ok(output.lines().next().unwrap_or_default().trim().to_owned())
}

/// The major version in such a line: "Chromium 156.0.8078.79 built on …" → 156.
pub(crate) fn major(answer: &str) -> Option<u32> {
    let number = answer
        .split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    number.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_number_is_found() {
        let check = |answer, expect| assert_eq!(major(answer), expect, "{answer}");
        check(
            "Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)",
            Some(156),
        );
        check(
            "ChromeDriver 156.0.8078.79 (a21ce95c24ce-refs/branch-heads/8078@{#1704})",
            Some(156),
        );
        check("Mozilla Firefox 153.7.0esr", Some(153));
        check("geckodriver 0.37.1", Some(0));
        check("v20.20.2", Some(20));
        check("11.19.1", Some(11));
        check("no number", None);
        check("", None);
    }
}
