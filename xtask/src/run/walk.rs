//! Walks the main job on the local replica, in one browser after the other. The walk itself is a
//! program in tests/.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

use crate::build::Browser;
use crate::command;
use crate::progress::step;
use crate::tools::browsers;
use crate::workspace::Workspace;

/// Walks once in each browser. A failure does not stop the walk in the next browser.
pub(crate) fn walk(
    workspace: &Workspace,
    browsers: &[Browser],
    pictures: &Path,
    headed: bool,
) -> Result<()> {
    let env = browsers::driven(workspace, browsers)?;
    // Relative to the repository's top, whatever the current folder is.
    let pictures = workspace.root().join(pictures);
    fs::create_dir_all(&pictures)
        .with_context(|| format!("could not create {}", pictures.display()))?;
    let walks = browsers.iter().map(|browser| {
        let name = match browser {
            Browser::Chrome => "chromium",
            Browser::Firefox => "firefox",
        };
        step(&format!("walk the main job in {name}"), || {
            let mut cargo = workspace.test_program("walk");
            cargo.args(["--browser", name]);
            cargo
                .arg("--pictures")
                .arg(&pictures)
                .args(headed.then_some("--headed"));
            command::run_attended(cargo.envs(env.iter().map(|(name, value)| (name, value))))
        })
    });
    let walked: Vec<_> = walks.collect();
    println!("Pictures of every step: {}", pictures.display());
    walked.into_iter().collect()
}
