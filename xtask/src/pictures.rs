//! `cargo xtask pictures`: builds, then takes pictures of everything that Veto shows. tests/
//! defines the scenes.

use anyhow::Result;
use clap::Args as ClapArgs;

use crate::build::{self, Browser};
use crate::command;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Use this language of extension/_locales (repeatable; default: en, fr, de, el, the longest)
    #[arg(long, value_name = "CODE")]
    language: Vec<String>,
    /// Take only scenes whose names contain this, such as `popup` or `banner-on`
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Take each scene at 1280, 640, 360 and 320 pixels of width, in forced colours, too
    #[arg(long)]
    every_size: bool,
    /// Renew the pictures of the README and the user guide in docs/pictures instead
    #[arg(long, conflicts_with_all = ["language", "only", "every_size"])]
    docs: bool,
    /// Write the translators' page, every text with a picture, to target/pictures/words instead
    #[arg(long, conflicts_with_all = ["language", "only", "every_size", "docs"])]
    words: bool,
    /// Renew the stores' screenshots and tile in store/ instead
    #[arg(long, conflicts_with_all = ["language", "only", "every_size", "docs", "words"])]
    store: bool,
}

/// The folder for the pictures, in the workspace.
const FOLDER: &str = "target/pictures/sheet";
/// The folder for the translators' page.
const WORDS: &str = "target/pictures/words";

pub(crate) fn pictures(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let env = browsers::driven(workspace, &Browser::ALL)?;
    let mut cargo = workspace.test_program("pictures");
    if args.docs {
        cargo.arg("--docs");
    } else if args.words {
        cargo.arg("--words").arg(workspace.root().join(WORDS));
    } else if args.store {
        cargo.arg("--store");
    } else {
        cargo.arg("--to").arg(workspace.root().join(FOLDER));
    }
    let languages = args.language.iter().flat_map(|one| ["--language", one]);
    let only = args.only.iter().flat_map(|text| ["--only", text]);
    cargo.args(languages.chain(only));
    cargo.args(args.every_size.then_some("--every-size"));
    command::run(cargo.envs(env.iter().map(|(name, value)| (name, value))))
}
