//! Tests how steps are chosen, run and counted, with fake steps.

use super::*;
use anyhow::anyhow;

const fn step(
    name: &'static str,
    needs: Option<&'static str>,
    run: fn(&Workspace) -> Result<Tally>,
) -> Step {
    Step {
        name,
        what: "",
        needs,
        prepare: |_| Ok(()),
        run,
    }
}

const FAKES: [Step; 6] = [
    step("fine", None, |_| Ok(Tally::counted(3, 0))),
    step("build", None, |_| Err(anyhow!("no compiler"))),
    step("after", Some("build"), |_| Ok(Tally::counted(9, 0))),
    step("mixed", Some("fine"), |_| Ok(Tally::counted(1, 2))),
    step("panics", None, |_| panic!("out of {}", "range")),
    step("empty", None, |_| Ok(Tally::counted(0, 0))),
];

#[test]
fn a_step_brings_what_it_depends_on() {
    let check = |only: &[&str], expect: &[&str]| {
        let only: Vec<_> = only.iter().map(|name| (*name).to_owned()).collect();
        let names: Vec<_> = chosen(&FAKES, &only)
            .expect("chosen")
            .iter()
            .map(|step| step.name)
            .collect();
        assert_eq!(names, expect);
    };
    check(&[], &["fine", "build", "after", "mixed", "panics", "empty"]);
    check(&["fine"], &["fine"]);
    check(&["after"], &["build", "after"]);
    check(&["after", "mixed"], &["fine", "build", "after", "mixed"]);
}

#[test]
fn an_unknown_step_is_an_error_that_names_the_others() {
    let error = chosen(&FAKES, &["nope".into()])
        .err()
        .expect("refused")
        .to_string();
    assert_eq!(
        error,
        "there is no step \"nope\": choose from fine, build, after, mixed, panics, empty"
    );
}

#[test]
fn nothing_is_run_if_something_is_missing() {
    let workspace = Workspace::here().expect("a workspace");
    let runs = step("runs", None, |_| panic!("it was run"));
    let lacks = Step {
        prepare: |_| Err(anyhow!("no npm")),
        ..step("lacks", None, |_| Ok(Tally::PASSED))
    };
    let error = prepare_and_run(&[&runs, &lacks], &workspace).err();
    assert_eq!(error.expect("refused").to_string(), "no npm");
}

#[test]
fn every_step_is_carried_out_and_counted_whatever_fails() {
    let workspace = Workspace::here().expect("a workspace");
    let outcomes = run(&FAKES.iter().collect::<Vec<_>>(), &workspace);
    let counted: Vec<_> = outcomes
        .iter()
        .map(|o| (o.name, o.tally.passed, o.tally.failed, o.reason.as_deref()))
        .collect();
    let expect = [
        ("fine", 3, 0, None),
        ("build", 0, 1, Some("error: no compiler")),
        ("after", 0, 1, Some("not run: build failed")),
        ("mixed", 1, 2, None),
        ("panics", 0, 1, Some("error: panicked: out of range")),
        ("empty", 0, 1, Some("error: it checked nothing")),
    ];
    assert_eq!(counted, expect);
    assert_eq!(report::totals(&outcomes), Tally::counted(4, 6));
}

#[test]
fn the_real_steps_depend_on_earlier_ones_only() {
    for (index, step) in STEPS.iter().enumerate() {
        let found = |need: &str| STEPS[..index].iter().any(|earlier| earlier.name == need);
        assert!(step.needs.is_none_or(found), "{}", step.name);
    }
}
