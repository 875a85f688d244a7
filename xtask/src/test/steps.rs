//! Lists the steps of `cargo xtask test`, in their order. Each step's code is in its own file.

mod bindings;
pub(crate) mod browsers;
mod build;
pub(crate) mod cargo;
mod format;
mod lint;
mod linter;
mod packages;
mod supply;
mod types;

use anyhow::Result;

use super::tally::Tally;
use crate::tools::{disk, npm};
use crate::workspace::Workspace;

/// One check of CI.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// What it checks, in words. `--list` prints it.
    pub(crate) what: &'static str,
    /// The step that must pass first, because without it this one proves nothing.
    pub(crate) needs: Option<&'static str>,
    /// Finds or installs what the step needs, or reports what is missing. Called for all steps
    /// before the first one runs.
    pub(crate) prepare: fn(&Workspace) -> Result<()>,
    pub(crate) run: fn(&Workspace) -> Result<Tally>,
}

pub(crate) const STEPS: [Step; 13] = [
    Step {
        name: "format",
        what: "the Rust code is formatted",
        needs: None,
        prepare: disk::ensure,
        run: format::run,
    },
    Step {
        name: "lint",
        what: "clippy reports nothing, natively and for WebAssembly",
        needs: None,
        prepare: nothing,
        run: lint::run,
    },
    Step {
        name: "core",
        what: "the core's own tests, and its examples",
        needs: None,
        prepare: nothing,
        run: |at| {
            let mut tally = cargo::tests(at, "veto", &[])?;
            tally += cargo::examples(at)?;
            Ok(tally)
        },
    },
    Step {
        name: "fuzz",
        what: "the saved inputs of the fuzzed decoders, and random changes of them, break no guarantee",
        needs: None,
        prepare: nothing,
        run: |at| cargo::tests(at, "veto-fuzz", &[]),
    },
    Step {
        name: "xtask",
        what: "the tests of the xtask commands, and of the tree's files",
        needs: None,
        prepare: nothing,
        run: |at| cargo::tests(at, "xtask", &[]),
    },
    Step {
        name: "bench",
        what: "how the benchmarks compute and write their results; nothing is measured",
        needs: None,
        prepare: nothing,
        run: |at| cargo::tests(at, "veto-bench", &[]),
    },
    Step {
        name: "supply",
        what: "licences, sources, duplicate versions and known vulnerabilities in the lock files",
        needs: None,
        prepare: nothing,
        run: supply::run,
    },
    Step {
        name: "build",
        what: "both extensions build",
        needs: None,
        prepare: nothing,
        run: build::run,
    },
    Step {
        name: "bindings",
        what: "the built core answers JavaScript, in Node.js",
        needs: Some("build"),
        prepare: |_| npm::npm().map(|_| ()),
        run: bindings::run,
    },
    Step {
        name: "types",
        what: "the shell's JavaScript fits the core's and the browsers' types",
        needs: Some("build"),
        prepare: nothing,
        run: types::run,
    },
    Step {
        name: "linter",
        what: "the stores' linter finds nothing",
        needs: Some("build"),
        prepare: nothing,
        run: linter::run,
    },
    Step {
        name: "packages",
        what: "the source archive, built in another folder, gives the same packages",
        needs: Some("build"),
        prepare: nothing,
        run: packages::run,
    },
    Step {
        name: "browsers",
        what: "the extensions work in Chromium and Firefox",
        needs: Some("build"),
        prepare: |at| browsers::env(at).map(|_| ()),
        run: browsers::run,
    },
];

fn nothing(_: &Workspace) -> Result<()> {
    Ok(())
}
