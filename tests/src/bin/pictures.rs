//! Takes the pictures that people look at. `cargo xtask pictures` calls it.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use veto_tests::Browser;
use veto_tests::pictures::{
    Wishes, docs, emptied, take, usual_languages, write_chosen, write_sheet, write_store,
    write_words,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut wishes = Wishes {
        browsers: Browser::ALL.to_vec(),
        languages: Vec::new(),
        only: String::new(),
        folder: PathBuf::new(),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--docs" {
            println!("  the README’s pictures");
            return write_chosen(&docs()).await;
        }
        if name == "--store" {
            println!("  the stores’ pictures");
            return write_store(&docs().join("../store")).await;
        }
        let value = arguments
            .next()
            .with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--words" => {
                println!("  every text, and pictures of where it stands: some minutes");
                return write_words(value.as_ref()).await;
            }
            "--language" => wishes.languages.push(value),
            "--only" => wishes.only = value,
            "--to" => wishes.folder = value.into(),
            _ => bail!("{name}? Use `cargo xtask pictures`."),
        }
    }
    if wishes.languages.is_empty() {
        wishes.languages = usual_languages()?;
    }
    emptied(&wishes.folder)?;
    let pictures = take(&wishes, &mut |done| println!("  {done}")).await?;
    let sheets = write_sheet(&wishes.folder, &pictures).await?;
    println!(
        "{} pictures, on one sheet: {}",
        pictures.len(),
        wishes.folder.join("index.html").display()
    );
    for sheet in sheets {
        println!("  as a picture: {}", wishes.folder.join(sheet).display());
    }
    Ok(())
}
