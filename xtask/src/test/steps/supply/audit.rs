//! Looks up known vulnerabilities of the packages in a package-lock.json with `npm audit`.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::unchecked;
use crate::command;
use crate::test::tally::Tally;
use crate::tools::npm::Folder;
use crate::workspace::Workspace;

/// The severity of a vulnerability, in npm's words. The variants are ordered, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Severity {
    Info,
    Low,
    Moderate,
    High,
    Critical,
}

impl Severity {
    fn named(name: &str) -> Result<Self> {
        Ok(match name {
            "info" => Self::Info,
            "low" => Self::Low,
            "moderate" => Self::Moderate,
            "high" => Self::High,
            "critical" => Self::Critical,
            _ => bail!("npm gives the unknown severity {name:?}"),
        })
    }
}

/// Fails if a package has a vulnerability of severity `least` or higher. Prints all of them.
pub(super) fn run(workspace: &Workspace, folder: &Folder, least: Severity) -> Result<Tally> {
    println!("▸ npm audit: {}", folder.name());
    let mut answer = String::new();
    let mut audit = folder.audit(workspace)?;
    command::lines(&mut audit, |line| answer += line)?;
    let Some(found) = vulnerabilities(&answer)? else {
        println!("{}", unchecked(folder.name(), "the registry's audit"));
        return Ok(Tally::default());
    };
    found
        .iter()
        .for_each(|(name, severity)| println!("  {name}: {severity:?}"));
    Ok(Tally::one(found.iter().all(|one| one.1 < least)))
}

/// The packages with known vulnerabilities. `None` if npm could not do the audit.
fn vulnerabilities(answer: &str) -> Result<Option<Vec<(String, Severity)>>> {
    let Ok(report) = serde_json::from_str::<Value>(answer) else {
        return Ok(None);
    };
    if report["auditReportVersion"].is_null() {
        return Ok(None);
    }
    let found = report["vulnerabilities"]
        .as_object()
        .context("npm's audit has no list of vulnerabilities")?;
    let severity = |one: &Value| Severity::named(one["severity"].as_str().unwrap_or_default());
    let found = found
        .iter()
        .map(|(name, one)| Ok((name.clone(), severity(one)?)));
    found.collect::<Result<_>>().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_audit_finds() {
        let check = |answer: &str, expect: Option<&[(&str, Severity)]>| {
            let found = vulnerabilities(answer).expect("understood");
            let found = found.map(|all| all.into_iter().collect::<Vec<_>>());
            let expect = expect.map(|all| {
                let all = all.iter();
                all.map(|(name, severity)| ((*name).to_owned(), *severity))
                    .collect()
            });
            assert_eq!(found, expect, "{answer}");
        };
        check(
            r#"{ "auditReportVersion": 2, "vulnerabilities": {} }"#,
            Some(&[]),
        );
        check(
            r#"{ "auditReportVersion": 2, "vulnerabilities": { "a": { "severity": "low" }, "b": { "severity": "critical" } } }"#,
            Some(&[("a", Severity::Low), ("b", Severity::Critical)]),
        );
    }

    #[test]
    fn no_answer_is_no_clean_one() {
        for answer in [
            "",
            "npm error",
            "{}",
            r#"{ "message": "405 Method Not Allowed", "statusCode": 405, "error": { "summary": "" } }"#,
        ] {
            let found = vulnerabilities(answer).expect("understood");
            assert_eq!(found, None, "{answer}");
        }
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        for answer in [
            r#"{ "auditReportVersion": 3 }"#,
            r#"{ "auditReportVersion": 2, "vulnerabilities": { "a": { "severity": "dire" } } }"#,
        ] {
            assert!(vulnerabilities(answer).is_err(), "{answer}");
        }
    }

    #[test]
    fn the_worst_comes_last() {
        let words = ["info", "low", "moderate", "high", "critical"];
        let severities: Vec<_> = words
            .iter()
            .map(|word| Severity::named(word).expect("known"))
            .collect();
        assert!(severities.is_sorted());
    }
}
