//! Checks names of tests and steps in texts, such as `path::name` and `cargo xtask test --only
//! step`: whether that test or step exists.

use std::process::Command;

use super::manifests::root;
use std::fs;

/// Every text between backticks.
pub(crate) fn quoted(page: &str) -> impl Iterator<Item = &str> {
    page.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// Why there is no such test or step. `None` if it exists, or if this names neither.
pub(crate) fn wrong(name: &str) -> Option<String> {
    if let Some(step) = name.strip_prefix("cargo xtask test --only ") {
        let known = steps().iter().any(|one| one == step);
        return (!known).then(|| format!("there is no step {step:?}"));
    }
    let (path, test) = name.split_once("::")?;
    if !path.ends_with(".rs") && !path.ends_with(".mjs") {
        return None;
    }
    let Ok(code) = fs::read_to_string(root().join(path)) else {
        return Some(format!("there is no file {path}"));
    };
    (!has(&code, path, test)).then(|| format!("{path} has no test {test:?}"))
}

/// Whether the code has this test. In Rust, a function with a test attribute or in an
/// `each_browser!` list; in JavaScript, a call of `test`.
fn has(code: &str, path: &str, test: &str) -> bool {
    if path.ends_with(".mjs") {
        return code.contains(&format!("\ntest(\"{test}\""));
    }
    let Some(start) = code.find(&format!("fn {test}(")) else {
        return false;
    };
    let by_attribute = || {
        let before = code[..start]
            .trim_end()
            .trim_end_matches("async")
            .trim_end();
        before.ends_with("#[test]") || before.ends_with("#[tokio::test]")
    };
    let in_each_browser = || {
        code.split("each_browser!(").skip(1).any(|list| {
            let list = list.split(')').next().unwrap_or_default();
            list.split(',').any(|one| one.trim() == test)
        })
    };
    by_attribute() || in_each_browser()
}

fn steps() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["test", "--list"])
        .output()
        .expect("xtask starts");
    let list = String::from_utf8_lossy(&output.stdout).into_owned();
    let first = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    list.lines().map(first).collect()
}

#[test]
fn a_name_is_right_only_if_that_test_is_run() {
    let check =
        |name: &str, expect: Option<&str>| assert_eq!(wrong(name).as_deref(), expect, "{name}");
    let here = "xtask/tests/tree/named_tests.rs";
    check(
        &format!("{here}::a_name_is_right_only_if_that_test_is_run"),
        None,
    );
    check(
        &format!("{here}::steps"),
        Some(&format!("{here} has no test \"steps\"")),
    );
    check(
        &format!("{here}::nope"),
        Some(&format!("{here} has no test \"nope\"")),
    );
    check(
        "tests/nope.rs::nope",
        Some("there is no file tests/nope.rs"),
    );
    check("cargo xtask test --only core", None);
    check(
        "cargo xtask test --only nope",
        Some("there is no step \"nope\""),
    );
    check(
        "tests/stories/banner.rs::a_page_cannot_press_its_buttons",
        None,
    );
    check(
        "crate/src/journal/tests/random.rs::decoding_never_panics",
        None,
    );
    check(
        "tests/bindings/decision.test.mjs::a wrong sender is refused, whatever it is made of",
        None,
    );
    check("chrono::NaiveDate", None);
}
