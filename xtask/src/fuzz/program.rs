//! The fuzzing program: built with the counters that libFuzzer is guided by, started on a target. Understands nothing of what it prints.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::told::Told;
use super::{CORPUS, CRASHES};
use crate::command;
use crate::files;
use crate::tools::wasm_target::rustc;
use crate::workspace::Workspace;

/// What cargo-fuzz tells a nightly compiler (<https://github.com/rust-fuzz/cargo-fuzz>), as far as a stable one knows it: counters on
/// every edge, and what is compared with what. No sanitizer: the core has no unsafe code, and the checks of overflow are the compiler's own.
const COUNTERS: [&str; 6] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "--cfg=fuzzing",
];

/// Bytes of the longest input: enough for a journal in several items of a sync store.
const LONGEST: u32 = 16_384;

/// The places of a target.
pub(crate) struct Target {
    name: String,
    /// Its inputs in the tree.
    pub(crate) kept: PathBuf,
    /// Where those go that are found.
    found: PathBuf,
    /// Where those go that break a promise.
    crashes: PathBuf,
}

impl Target {
    pub(crate) fn of(workspace: &Workspace, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kept: workspace.root().join(CORPUS).join(name),
            found: workspace.own("fuzz/found").join(name),
            crashes: workspace.root().join(CRASHES).join(name),
        }
    }
}

/// The program.
pub(crate) struct Program(PathBuf);

impl Program {
    pub(crate) fn build(workspace: &Workspace) -> Result<Self> {
        let place = workspace.own("fuzz");
        let host = host()?;
        let mut cargo = workspace.cargo();
        cargo
            .args(["build", "--package", "veto-fuzz", "--bin", "fuzz"])
            .args(["--features", "libfuzzer", "--profile", "fuzz"])
            // Named, though it is this machine: else build scripts would get the counters, too.
            .args(["--target", &host, "--target-dir"])
            .arg(&place)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", COUNTERS.join(" "));
        command::run(&mut cargo)?;
        let name = format!("fuzz{}", std::env::consts::EXE_SUFFIX);
        Ok(Self(place.join(host).join("fuzz").join(name)))
    }

    /// Looks for inputs that reach something new, from the kept ones and those found before, until the time is over or one breaks a promise.
    pub(crate) fn run(&self, target: &Target, seconds: u64) -> Result<Told> {
        make(&target.found)?;
        make(&target.crashes)?;
        let mut fuzzer = self.on(target);
        // New ones go into the first folder.
        fuzzer.arg(&target.found).arg(&target.kept).args([
            &format!("-artifact_prefix={}/", target.crashes.display()),
            &format!("-max_total_time={seconds}"),
            "-print_final_stats=1",
            "-timeout=20",
            "-report_slow_units=20",
        ]);
        let mut told = Told::default();
        let succeeded = shown(&mut fuzzer, |line| told.line(line))?;
        // Git knows no empty folders: one that stays is no trace of anything.
        let _ = fs::remove_dir(&target.crashes);
        ensure!(
            succeeded || told.input.is_some(),
            "libFuzzer failed on {}",
            target.name
        );
        Ok(told)
    }

    /// Puts the fewest inputs that reach all edges in place of those kept before.
    pub(crate) fn minimise(&self, target: &Target) -> Result<()> {
        let fewest = target.found.with_extension("fewest");
        files::remove(&fewest)?;
        make(&fewest)?;
        let mut fuzzer = self.on(target);
        fuzzer
            // How often an edge is passed does not count: else there would be thousands.
            .args(["-set_cover_merge=1", "-use_counters=0"])
            .args([&fewest, &target.kept, &target.found]);
        ensure!(
            shown(&mut fuzzer, |_| false)?,
            "libFuzzer could not choose from the inputs of {}",
            target.name
        );
        let inputs = files::read(&fewest)?;
        if inputs.is_empty() {
            bail!("nothing would be left of the inputs of {}", target.name);
        }
        files::write(&target.kept, &inputs)?;
        println!("{} inputs are kept", inputs.len());
        Ok(())
    }

    fn on(&self, target: &Target) -> Command {
        let mut fuzzer = command::new(&self.0);
        fuzzer
            .env("VETO_FUZZ_TARGET", &target.name)
            .arg(format!("-max_len={LONGEST}"));
        fuzzer
    }
}

/// Runs it, and prints the lines that are wanted: libFuzzer prints to its error output. Tells whether it succeeded.
fn shown(fuzzer: &mut Command, mut wanted: impl FnMut(&str) -> bool) -> Result<bool> {
    fuzzer.stdin(Stdio::null()).stderr(Stdio::piped());
    let mut child = fuzzer.spawn().context("the fuzzer could not be started")?;
    let printed = child.stderr.take().context("its output was not piped")?;
    for line in BufReader::new(printed).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if wanted(&line) {
            println!("{line}");
        }
    }
    Ok(child.wait()?.success())
}

fn make(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))
}

/// The name that the compiler has for this machine.
fn host() -> Result<String> {
    let about = command::output(rustc().arg("--version").arg("--verbose"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc names no host")?.to_owned())
}
