//! `cargo xtask dist`: packs the built extensions and their source for the stores. Signing and
//! uploading are done elsewhere.

mod changes;
mod check;
pub(crate) mod linter;
pub(crate) mod rebuilt;
mod source;
pub(crate) mod zip;

use anyhow::{Context, Result};
use clap::Args as ClapArgs;
use sha2::{Digest, Sha256};
use std::fs;

use crate::build::{self, Browser};
use crate::files;
use crate::progress::step;
use crate::workspace::Workspace;

/// A package's file name and its bytes.
pub(crate) type Package = (String, Vec<u8>);

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Also rebuild from the source archive, compare the packages, and run the stores' linter
    #[arg(long)]
    check: bool,
    /// Fail unless this is the tag of this version, such as v1.2.3, and CHANGELOG.md dates it
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
}

/// Builds, packs, and writes the packages, SHA256SUMS and NOTES.md into dist/. Prints each
/// package's size.
pub(crate) fn dist(workspace: &Workspace, args: &Args) -> Result<()> {
    if let Some(tag) = &args.tag {
        changes::check_tag(workspace, tag)?;
    }
    build::build(workspace)?;
    step("pack the two extensions and the source in dist/", || {
        let packages = packages(workspace)?;
        let sums: String = packages
            .iter()
            .map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes)))
            .collect();
        for (name, bytes) in &packages {
            put(workspace, name, bytes)?;
            println!(
                "  dist/{name} ({} kB, {} bytes)",
                bytes.len() / 1000,
                bytes.len()
            );
        }
        put(workspace, "SHA256SUMS", sums.as_bytes())?;
        put(
            workspace,
            "NOTES.md",
            changes::changes(workspace)?.as_bytes(),
        )
    })?;
    if args.check {
        check::check(workspace)?;
    }
    Ok(())
}

/// Returns the packages of both built extensions, and the archive of the source that they were
/// built from.
pub(crate) fn packages(workspace: &Workspace) -> Result<Vec<Package>> {
    let mut packages = Vec::new();
    for browser in Browser::ALL {
        let built = files::read(&workspace.dist().join(browser.folder()))?;
        packages.push((name(browser), zip::pack(&built)?));
    }
    packages.push((source::name(), zip::pack(&source::files(workspace)?)?));
    Ok(packages)
}

fn name(browser: Browser) -> String {
    let ending = match browser {
        Browser::Chrome => "zip",
        Browser::Firefox => "xpi",
    };
    format!("veto-{}-{}.{ending}", Workspace::VERSION, browser.folder())
}

/// Writes a package under a temporary name and renames it, so that dist/ never has a partial one.
fn put(workspace: &Workspace, name: &str, bytes: &[u8]) -> Result<()> {
    let path = workspace.dist().join(name);
    let unfinished = workspace.dist().join(".unfinished-package");
    fs::write(&unfinished, bytes)
        .with_context(|| format!("could not write {}", unfinished.display()))?;
    fs::rename(&unfinished, &path)
        .with_context(|| format!("could not put {} in its place", path.display()))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_the_one_that_sha256sum_prints() {
        assert_eq!(
            sha256(b"veto\n"),
            "097827b916e43b18f5a367252397dadc85d70ec673001f6c1aac62ba15ab8c06"
        );
    }
}
