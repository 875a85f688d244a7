//! Reads the release notes of a version from CHANGELOG.md.

use anyhow::{Context, Result, ensure};
use std::fs;

use crate::workspace::Workspace;

const PAGE: &str = "CHANGELOG.md";

/// Returns the changes of the newest version. Fails if it is not this tree's version, or lists no
/// changes.
pub(crate) fn changes(workspace: &Workspace) -> Result<String> {
    newest(&page(workspace)?, Workspace::VERSION)
}

/// Fails unless `tag` is the name of this version and CHANGELOG.md has its date.
pub(crate) fn check_tag(workspace: &Workspace, tag: &str) -> Result<()> {
    let version = Workspace::VERSION;
    ensure!(
        tag == format!("v{version}"),
        "the tag {tag} is not `v{version}`, the version in Cargo.toml: correct one of them"
    );
    ensure!(
        heading(&page(workspace)?).is_some_and(is_dated),
        "{PAGE} has no date for {version}: write `## {version}, <year>-<month>-<day>`"
    );
    Ok(())
}

fn page(workspace: &Workspace) -> Result<String> {
    let page = workspace.root().join(PAGE);
    fs::read_to_string(&page).with_context(|| format!("could not read {}", page.display()))
}

fn newest(text: &str, version: &str) -> Result<String> {
    let heading = heading(text)
        .with_context(|| format!("{PAGE} has no heading `## <version>, <date>`: add one"))?;
    ensure!(
        heading.split(',').next() == Some(version),
        "the first heading of {PAGE} is {heading:?}, but this is {version}: list the changes under `## {version}, …`"
    );
    let after = text.split_once(heading).map_or("", |(_, after)| after);
    let changes = after.split("\n## ").next().unwrap_or_default().trim();
    ensure!(
        !changes.is_empty(),
        "{PAGE} lists no changes of {version}: add them under its heading"
    );
    Ok(format!("{changes}\n"))
}

/// The heading of the newest version, without the `## `.
fn heading(text: &str) -> Option<&str> {
    text.lines().find_map(|line| line.strip_prefix("## "))
}

fn is_dated(heading: &str) -> bool {
    let date = heading.rsplit(", ").next().unwrap_or_default();
    let parts: Vec<_> = date.split('-').map(str::len).collect();
    parts == [4, 2, 2]
        && date
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_versions_changes_are_found() {
        let check = |text: &str, expect: Result<&str, &str>| {
            let found = newest(text, "0.2.0").map_err(|error| error.to_string());
            assert_eq!(found, expect.map(Into::into).map_err(Into::into));
        };
        let before = "# Changes\n\nWhat a person notices.\n\n";
        check(
            &format!(
                "{before}## 0.2.0, 2026-12-01\n\n* one\n* two\n\n## 0.1.0, 2026-11-01\n\n* older\n"
            ),
            Ok("* one\n* two\n"),
        );
        check(
            &format!("{before}## 0.1.0, 2026-11-01\n\n* older\n"),
            Err(
                "the first heading of CHANGELOG.md is \"0.1.0, 2026-11-01\", but this is 0.2.0: list the changes under `## 0.2.0, …`",
            ),
        );
        check(
            &format!("{before}## 0.2.0, 2026-12-01\n\n## 0.1.0, 2026-11-01\n\n* older\n"),
            Err("CHANGELOG.md lists no changes of 0.2.0: add them under its heading"),
        );
        check(
            before,
            Err("CHANGELOG.md has no heading `## <version>, <date>`: add one"),
        );
    }

    #[test]
    fn a_published_version_has_its_day() {
        let check = |heading: &str, expect| assert_eq!(is_dated(heading), expect, "{heading}");
        check("0.2.0, 2026-12-01", true);
        check("0.2.0, not published yet", false);
        check("0.2.0", false);
        check("0.2.0, 2026-12-1", false);
        check("0.2.0, 2026-xx-01", false);
    }

    #[test]
    fn this_trees_own_are_there() {
        let workspace = Workspace::here().expect("a workspace");
        changes(&workspace).expect("changes");
    }
}
