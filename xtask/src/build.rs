//! `cargo xtask build`: builds the unpacked extensions in dist/chrome and dist/firefox.

pub(crate) mod bindings;
mod icons;
mod licences;
mod look;
mod manifest;
mod named;
mod pages;
mod third_party;
pub(crate) mod wasm;

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

use crate::files::{self, Files};
use crate::progress::step;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

/// The schema of the settings that an organisation can set by policy. Only Chrome's package has it:
/// Chrome requires the schema, Firefox warns of its manifest key.
const MANAGED_SCHEMA: &str = "managed-schema.json";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    Chrome,
    Firefox,
}

impl Browser {
    pub(crate) const ALL: [Self; 2] = [Self::Chrome, Self::Firefox];

    /// The browser's folder in dist/.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Firefox => "firefox",
        }
    }
}

/// Builds both extensions. dist/ changes only after both are complete.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    let _held = workspace.lock()?;
    wasm_target::ensure(workspace)?;
    let module = step("compile the core to WebAssembly", || {
        wasm::compile(workspace, wasm::CORE)
    })?;
    let core = step("generate the core's JavaScript bindings", || {
        bindings::make(workspace, &module)
    })?;
    let third_party = step("bundle the libraries that ship into scripts", || {
        third_party::make(workspace)
    })?;
    let look = step("turn the notice's style sheet into a script", || {
        look::make(workspace)
    })?;
    let licences = step("collect the licences of what ships", || {
        licences::make(workspace)
    })?;
    step("put the two extensions together in dist/", || {
        let made = [core, third_party, look, licences];
        let mut shared = shared(workspace, made.into_iter().flatten())?;
        pages::bundle(workspace, &mut shared)?;
        let extensions = Browser::ALL
            .map(|browser| finished(workspace, &shared, browser).map(|files| (browser, files)));
        swap(workspace, extensions.into_iter().collect::<Result<_>>()?)
    })?;
    Ok(())
}

/// The files that are the same in every browser: extension/ itself, the generated files, and the
/// icons.
fn shared(workspace: &Workspace, made: impl Iterator<Item = (String, Vec<u8>)>) -> Result<Files> {
    let shell = workspace.root().join("extension");
    let mut files =
        files::read(&shell).context("could not read extension/, which holds the shell")?;
    files.remove(look::SOURCE);
    files.remove(icons::SMALL);
    let icons = icons::draw(&shell)?;
    for (name, bytes) in made.chain(icons) {
        files::add(&mut files, &name, bytes)?;
    }
    Ok(files)
}

fn finished(workspace: &Workspace, shared: &Files, browser: Browser) -> Result<Files> {
    let mut files = shared.clone();
    let manifest = manifest::make(&workspace.root().join("manifest.json"), browser)?;
    if browser == Browser::Firefox {
        files.remove(MANAGED_SCHEMA);
    }
    named::check(&manifest, &files)?;
    let manifest = serde_json::to_string_pretty(&manifest)? + "\n";
    files::add(&mut files, "manifest.json", manifest.into_bytes())?;
    Ok(files)
}

/// Replaces the folders in dist/. Both extensions are first written in full to a temporary folder,
/// and the old ones are moved there whole, so an interruption never leaves a partial extension in
/// dist/.
fn swap(workspace: &Workspace, extensions: Vec<(Browser, Files)>) -> Result<()> {
    let dist = workspace.dist();
    let aside = dist.join(".unfinished");
    files::remove(&aside)?;
    for (browser, files) in &extensions {
        files::write(&aside.join(browser.folder()), files)?;
    }
    for (browser, files) in &extensions {
        let folder = dist.join(browser.folder());
        let in_use = || format!("could not replace {}: close what uses it", folder.display());
        if folder.exists() {
            fs::rename(&folder, aside.join(format!("old {}", browser.folder())))
                .with_context(in_use)?;
        }
        fs::rename(aside.join(browser.folder()), &folder).with_context(in_use)?;
        println!(
            "  {} ({} files, {} kB)",
            shown(workspace, &folder),
            files.len(),
            size(files) / 1000
        );
    }
    files::remove(&aside)
}

fn size(files: &Files) -> usize {
    files.values().map(Vec::len).sum()
}

fn shown(workspace: &Workspace, path: &Path) -> String {
    path.strip_prefix(workspace.root())
        .unwrap_or(path)
        .display()
        .to_string()
}
