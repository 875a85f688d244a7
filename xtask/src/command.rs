//! Starts other programs, and streams, captures, or reads their output line by line.

use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// A command that draws no colours and no progress bars under CI.
pub(crate) fn new(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    if env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false") {
        command
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TERM_PROGRESS_WHEN", "never");
        command
            .env("NO_COLOR", "1")
            .env_remove("FORCE_COLOR")
            .env_remove("CLICOLOR_FORCE");
        // rustfmt obeys no other variable.
        command.env("TERM", "dumb");
    }
    command
}

/// Runs the command and streams its output. Fails unless the command succeeds.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    run_attended(command.stdin(Stdio::null()))
}

/// Like `run`, but the command can read what the person types.
pub(crate) fn run_attended(command: &mut Command) -> Result<()> {
    let status = status(command)?;
    succeeded(command, status)
}

/// Runs the command, streams its output, and returns its exit status without judging it.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus> {
    command.status().with_context(|| not_started(command))
}

/// Runs the command and returns its standard output. Prints its standard error only if it fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| not_started(command))?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
    }
    succeeded(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs the command and passes each line of its output to `each` as soon as it is printed.
pub(crate) fn lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<ExitStatus> {
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().with_context(|| not_started(command))?;
    let printed = BufReader::new(child.stdout.take().context("its output was not piped")?);
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        for line in printed.split(b'\n').map_while(Result::ok) {
            if send.send(line).is_err() {
                return;
            }
        }
    });
    // Child processes left behind by a program (a browser, a driver) keep its output open. So after
    // the program has exited, one second of silence counts as the end of its output.
    let mut silent_since_its_end = 0;
    while silent_since_its_end < 5 {
        match receive.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => each(String::from_utf8_lossy(&line).trim_end_matches('\r')),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if child.try_wait()?.is_some() => {
                silent_since_its_end += 1
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
    Ok(child.wait()?)
}

/// The command as a person would type it.
pub(crate) fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    let words = [program].into_iter().chain(command.get_args()).map(|word| {
        let word = word.to_string_lossy();
        if word.contains(' ') {
            format!("'{word}'")
        } else {
            word.into_owned()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns an error that names the command, unless it succeeded.
pub(crate) fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` failed ({status})", typed(command));
    }
    Ok(())
}

fn not_started(command: &Command) -> String {
    format!("`{}` could not be started", typed(command))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn lines_come_one_by_one_and_a_forgotten_child_does_not_hold_them_up() {
        let mut seen = Vec::new();
        let mut command = new("sh");
        command.args(["-c", "sleep 9 & printf 'one\\r\\ntwo\\nlast'; exit 3"]);
        let status = lines(&mut command, |line| seen.push(line.to_owned())).expect("sh starts");
        // The last line ends only when the output closes, and the child that is still running holds
        // it open.
        assert_eq!(seen[..2], ["one", "two"]);
        assert_eq!(status.code(), Some(3));
    }

    #[test]
    fn an_error_names_the_command() {
        let error = run(new("sh").args(["-c", "exit 2"])).expect_err("it fails");
        assert_eq!(
            error.to_string(),
            "`sh -c 'exit 2'` failed (exit status: 2)"
        );
        let error = output(new("no-such-program").arg("x")).expect_err("there is none");
        assert_eq!(
            error.to_string(),
            "`no-such-program x` could not be started"
        );
    }
}
