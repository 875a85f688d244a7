//! Checks the GitHub workflows: actions and images are pinned by digest, packages are made where no
//! test has run, and only one job can write and attests what it publishes.

use super::manifests::{root, text};
use std::collections::BTreeMap;
use std::fs;

const RELEASE: &str = ".github/workflows/release.yml";

/// A tag can be moved to other code
/// (<https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions>).
#[test]
fn actions_and_images_are_named_by_digest() {
    let mut named = 0;
    for file in workflows() {
        let workflow = text(&file);
        for line in workflow.lines() {
            let line = line.trim_start_matches([' ', '-']);
            if let Some(action) = line.strip_prefix("uses: ") {
                let (action, version) = action.split_once(" # v").unwrap_or((action, ""));
                let digest = action.split_once('@').map_or("", |(_, digest)| digest);
                assert!(is_hex(digest, 40), "{file}: {line}: name the commit");
                assert!(!version.is_empty(), "{file}: {line}: say the version");
                named += 1;
            }
            assert!(
                !line.starts_with("container: "),
                "{file}: {line}: name the image below, as `image:`"
            );
            if line.contains("image:") {
                let digest = line.split_once("@sha256:").map_or("", |(_, digest)| digest);
                assert!(is_hex(digest, 64), "{file}: {line}: name the digest");
                named += 1;
            }
        }
    }
    assert!(named >= 8, "only {named} actions and images were found");
}

/// Tests run code of many makers: browsers, drivers, linters.
#[test]
fn packages_are_made_where_no_test_has_run() {
    let jobs = jobs(&text(RELEASE));
    let packing: Vec<_> = runs(&jobs["pack"]);
    assert_eq!(
        packing,
        [r#"cargo xtask dist --check --tag "$GITHUB_REF_NAME""#]
    );
    assert!(jobs["pack"].contains("needs: test"), "untested");
    assert_eq!(runs(&jobs["test"]), ["bash .ci/run"]);
    assert!(
        !jobs["pack"].contains("privileged"),
        "packing needs no right to mount"
    );
}

#[test]
fn one_job_alone_may_write_and_attests_what_it_publishes() {
    let release = text(RELEASE);
    assert!(release.contains("\npermissions:\n  contents: read\n"));
    let jobs = jobs(&release);
    for (name, job) in &jobs {
        let writes = job.contains(": write");
        assert_eq!(writes, name == "publish", "{name}");
        // Credentials that git leaves behind after a checkout could write too.
        let left = job.matches("actions/checkout@").count();
        let without = job.matches("persist-credentials: false").count();
        assert_eq!(left, without, "{name}");
    }
    let publish = &jobs["publish"];
    assert!(!publish.contains("checkout"), "it runs code of the tree");
    let attested = publish.find("actions/attest-build-provenance@");
    let published = publish.find("gh release create");
    assert!(attested.is_some() && attested < published, "{publish}");
    assert!(publish.contains(r#"subject-path: "veto-*""#));
}

fn workflows() -> Vec<String> {
    let folder = ".github/workflows";
    let entries = fs::read_dir(root().join(folder)).expect("read");
    let files = entries.map(|entry| entry.expect("read").file_name());
    let files: Vec<_> = files
        .map(|name| format!("{folder}/{}", name.to_string_lossy()))
        .collect();
    assert!(files.len() >= 2, "{files:?}");
    files
}

/// The lines of each job, by the job's name, without comments.
fn jobs(workflow: &str) -> BTreeMap<String, String> {
    let (_, jobs) = workflow.split_once("\njobs:\n").expect("jobs");
    let mut found = BTreeMap::<String, String>::new();
    let mut name = String::new();
    for line in jobs.lines().filter(|line| !line.trim().starts_with('#')) {
        let is_name = line.starts_with("  ") && !line.starts_with("   ");
        match line.trim().strip_suffix(':') {
            Some(job) if is_name => name = job.to_owned(),
            _ => {
                let job = found.entry(name.clone()).or_default();
                job.push_str(line);
                job.push('\n');
            }
        }
    }
    found
}

/// The commands that a job runs.
fn runs(job: &str) -> Vec<&str> {
    let lines = job.lines().map(|line| line.trim_start_matches([' ', '-']));
    lines
        .filter_map(|line| line.strip_prefix("run: "))
        .collect()
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
