//! `cargo xtask run --live`: opens the real site with Veto installed, for the person to use. Starts
//! the browsers without a driver, so that nothing marks them as automated.

use anyhow::{Context, Result, ensure};
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::has_display;
use crate::build::Browser;
use crate::command;
use crate::tools::{browsers, npm, system};
use crate::workspace::Workspace;

const START: &str = "https://www.linkedin.com/feed/";

/// Fails where no window can be shown, before anything is built.
pub(crate) fn check_display() -> Result<()> {
    ensure!(
        has_display(),
        "--live opens a window, but there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): \
         run it in a desktop session, or run `cargo xtask run`, which needs no window"
    );
    Ok(())
}

/// Opens the browsers side by side and waits until all are closed.
pub(crate) fn open(workspace: &Workspace, browsers: &[Browser]) -> Result<()> {
    let profiles = workspace.own("live");
    fs::create_dir_all(&profiles).context("could not create target/live")?;
    let commands = browsers.iter().map(|&browser| match browser {
        Browser::Chrome => chromium(workspace),
        Browser::Firefox => firefox(workspace),
    });
    let mut commands: Vec<_> = commands.collect::<Result<_>>()?;
    println!(
        "\nLinkedIn opens with Veto installed. Sign in as yourself and do the rest by hand: nothing here \
         clicks for you.\n\
         The profile is separate from your own browser's. It keeps your sign-in until you delete \
         the folder\n  {}\n\
         Close the window to end.",
        profiles.display()
    );
    if browsers.contains(&Browser::Firefox) {
        println!(
            "Firefox's address bar is striped, because its debugger installed Veto; no page sees that."
        );
    }
    println!();
    let mut open = Vec::new();
    for command in &mut commands {
        let child = command.stdin(Stdio::null()).spawn();
        open.push(
            child.with_context(|| format!("`{}` could not be started", command::typed(command)))?,
        );
    }
    for (child, command) in open.iter_mut().zip(&commands) {
        let ended = command::succeeded(command, child.wait()?);
        ended.context("a browser failed; Chromium's output is in target/live/chromium.log")?;
    }
    Ok(())
}

fn chromium(workspace: &Workspace) -> Result<Command> {
    let mut chromium = command::new(browsers::plain(Browser::Chrome)?);
    chromium.arg(joined("--user-data-dir=", workspace.own("live/chromium")));
    chromium.arg(joined(
        "--load-extension=",
        workspace.dist().join(Browser::Chrome.folder()),
    ));
    chromium.args(["--no-first-run", "--no-default-browser-check"]);
    // As root, Chromium starts only without its sandbox.
    chromium.args(system::is_root().then_some("--no-sandbox"));
    // Chromium logs so much that it would hide the text printed above, so the output goes to a
    // file.
    let log = workspace.own("live/chromium.log");
    let file = File::create(&log).with_context(|| format!("could not write {}", log.display()))?;
    chromium.arg(START).stdout(file.try_clone()?).stderr(file);
    Ok(chromium)
}

fn firefox(workspace: &Workspace) -> Result<Command> {
    let firefox = browsers::plain(Browser::Firefox)?;
    let mut web_ext = npm::TOOLS.ensure(workspace)?.web_ext();
    web_ext.args([
        "run",
        "--no-config-discovery",
        "--no-input",
        "--no-reload",
        "--keep-profile-changes",
        "--profile-create-if-missing",
    ]);
    web_ext
        .arg("--source-dir")
        .arg(workspace.dist().join(Browser::Firefox.folder()));
    web_ext
        .arg("--firefox")
        .arg(firefox)
        .arg("--firefox-profile")
        .arg(workspace.own("live/firefox"));
    web_ext.args(["--start-url", START]);
    Ok(web_ext)
}

fn joined(flag: &str, path: PathBuf) -> OsString {
    let mut word = OsString::from(flag);
    word.push(path);
    word
}
