//! Takes pictures of everything Veto shows, for people to look at. Called by
//! `cargo xtask pictures`.

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;
use veto_tests::Browser;
use veto_tests::pictures::{
    Selection, docs, emptied, take, usual_languages, write_chosen, write_sheet, write_store,
    write_words,
};

#[derive(Parser)]
struct Args {
    /// Write the pictures of the README and the user guide to docs/pictures
    #[arg(long)]
    docs: bool,
    /// Write the stores' screenshots and tile to the store folder
    #[arg(long)]
    store: bool,
    /// Write the translators' page, every text with a picture of it, to this folder
    #[arg(long)]
    words: Option<PathBuf>,
    /// Take pictures in this language (may be given several times)
    #[arg(long)]
    language: Vec<String>,
    /// Take only scenes whose names contain this text
    #[arg(long, default_value = "")]
    only: String,
    /// Take each scene at 1280, 640, 360 and 320 pixels of width, in forced colours, too
    #[arg(long)]
    every_size: bool,
    /// Write the pictures to this folder, which is emptied first
    #[arg(long, required_unless_present_any = ["docs", "store", "words"])]
    to: Option<PathBuf>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let args = Args::parse();
    if args.docs {
        println!("  the README’s pictures");
        return write_chosen(&docs()).await;
    }
    if args.store {
        println!("  the stores’ pictures");
        return write_store(&docs().join("../store")).await;
    }
    if let Some(folder) = args.words {
        println!("  every text, and pictures of where it stands: some minutes");
        return write_words(&folder).await;
    }
    let languages = match args.language {
        none if none.is_empty() => usual_languages()?,
        some => some,
    };
    let selection = Selection {
        browsers: Browser::ALL.to_vec(),
        languages,
        only: args.only,
        every_size: args.every_size,
        folder: args.to.unwrap_or_default(),
    };
    emptied(&selection.folder)?;
    let pictures = take(&selection, &mut |done| println!("  {done}")).await?;
    let sheets = write_sheet(&selection.folder, &pictures).await?;
    println!(
        "{} pictures, on one sheet: {}",
        pictures.len(),
        selection.folder.join("index.html").display()
    );
    for sheet in sheets {
        println!("  as a picture: {}", selection.folder.join(sheet).display());
    }
    Ok(())
}
