//! Node.js and npm, of a version that the tools in tests/tools can use.

use anyhow::{Context, Result, bail};
use std::env::consts::OS;
use std::path::PathBuf;

use super::packages::{self, Need};
use super::system;
use super::version;
use crate::progress::doing;

/// What web-ext asks for; TypeScript and node's own test runner ask for less.
const OLDEST: u32 = 20;
/// Node.js as a package of npm's: for distributions whose own is older, as Debian 12's and Ubuntu 24.04's are.
const NEWER: &str = "sudo npm install --global node@22";

/// Both programs.
pub(crate) struct Node {
    pub(crate) node: PathBuf,
    pub(crate) npm: PathBuf,
}

/// Finds them; where they are missing or too old, installs them if that needs no question.
pub(crate) fn ensure() -> Result<Node> {
    if found().is_none() {
        system::provide(&[Need::Node])?;
    }
    let node = found().context(
        "Node.js was installed, but `node` and `npm` are not in PATH: open a new terminal",
    )?;
    let Some(old) = too_old(&node)? else {
        return Ok(node);
    };
    if OS != "linux" || !system::is_root() {
        let newer = if OS == "linux" {
            NEWER.to_owned()
        } else {
            packages::commands(&[Need::Node]).join("\n")
        };
        bail!(
            "Node.js {old} is too old: web-ext needs {OLDEST} or newer. Install it with\n{newer}"
        );
    }
    doing(
        &format!("install a newer Node.js, since {old} is too old for web-ext"),
        || system::as_root(NEWER),
    )?;
    let node = found().context("Node.js is gone from PATH: install it again")?;
    match too_old(&node)? {
        None => Ok(node),
        Some(old) => bail!(
            "`{NEWER}` went well, but PATH still leads to {} ({old}): remove that one",
            node.node.display()
        ),
    }
}

fn found() -> Option<Node> {
    Some(Node {
        node: which::which("node").ok()?,
        npm: which::which("npm").ok()?,
    })
}

fn too_old(node: &Node) -> Result<Option<String>> {
    let answer = version::asked(&node.node)?;
    let major = version::major(&answer)
        .with_context(|| format!("{} gave no version but {answer:?}", node.node.display()))?;
    Ok((major < OLDEST).then_some(answer))
}
