//! `cargo xtask words`: writes a sheet in which a native reader corrects the texts of a language,
//! takes the corrections over, and sets no-break spaces.

mod build_checks;
mod catalogues;
mod check;
mod correct;
mod history;
mod letters;
mod pictures;
mod reviews;
mod row;
mod sheet;
mod workbook;

use anyhow::{Context, Result, bail};
use clap::{Args as ClapArgs, Subcommand};
use std::fs;
use std::path::{Path, PathBuf};

use crate::files;
use crate::progress::step;
use crate::workspace::Workspace;
use build_checks::typography::with_no_break_spaces;
use catalogues::Catalogues;
use correct::Correction;
use reviews::Review;
use row::Row;
use sheet::Sheet;

/// The folder for the sheets, in the workspace's target/.
const FOLDER: &str = "words";
/// The folder where `cargo xtask pictures --words` puts its page, in the workspace's target/.
const PICTURES: &str = "pictures/words";
/// The page with the table of reviews.
const PAGE: &str = "docs/translating.md";

#[derive(Subcommand)]
pub(crate) enum Task {
    /// Write a sheet for a native reader of a language, or read a corrected one (--read)
    Review(ReviewArgs),
    /// Set a no-break space in every text that needs one
    Spaces,
}

#[derive(ClapArgs)]
pub(crate) struct ReviewArgs {
    /// The language, by its folder in extension/_locales, such as `fr`
    language: String,
    /// Read this sheet, check it, and take its corrections over if nothing is wrong with it
    #[arg(long, value_name = "FILE")]
    read: Option<PathBuf>,
    /// Who read the texts, for the table in docs/translating.md, if they want to be named
    #[arg(long, value_name = "NAME", requires = "read")]
    by: Option<String>,
}

pub(crate) fn words(workspace: &Workspace, task: &Task) -> Result<()> {
    let catalogues = Catalogues::read(workspace.root())?;
    match task {
        Task::Spaces => spaces(workspace, catalogues),
        Task::Review(args) => {
            catalogues.expect(&args.language)?;
            match &args.read {
                None => write(workspace, &catalogues, &args.language),
                Some(file) => take_over(workspace, catalogues, args, file),
            }
        }
    }
}

/// Writes the sheet of a language, with the pictures beside it.
fn write(workspace: &Workspace, catalogues: &Catalogues, language: &str) -> Result<()> {
    let folder = workspace.own(FOLDER).join(language);
    let file = folder.join(format!("veto-{language}.xlsx"));
    let pictures = pictures::by_key(&workspace.own(PICTURES))?;
    step("write the sheet for the native reader", || {
        let corrected = history::corrected_on(workspace.root(), language);
        let rows = Row::all(catalogues, language, &pictures, &corrected);
        let sheet = Sheet::new(language, catalogues.own_name(language), rows);
        files::remove(&folder)?;
        fs::create_dir_all(&folder)
            .with_context(|| format!("could not create {}", folder.display()))?;
        pictures::copy(&workspace.own(PICTURES), &folder, &pictures)?;
        fs::write(&file, workbook::bytes(&sheet)?)
            .with_context(|| format!("could not write {}", file.display()))
    })?;
    println!("\nThe sheet: {}", file.display());
    match pictures.is_empty() {
        true => println!(
            "It has no pictures: run `cargo xtask pictures --words` before, if you have a browser."
        ),
        false => println!("Send the whole folder: the pictures are in it."),
    }
    println!("When it comes back: cargo xtask words review {language} --read FILE --by \"NAME\"");
    Ok(())
}

/// Checks a sheet that came back. Only if nothing is wrong with it, changes the catalogue and notes
/// the review.
fn take_over(
    workspace: &Workspace,
    mut catalogues: Catalogues,
    args: &ReviewArgs,
    file: &Path,
) -> Result<()> {
    let language = &args.language;
    let page = workspace.root().join(PAGE);
    let mut corrections = Vec::new();
    let mut review = Review::default();
    step("read and check the sheet", || {
        let bytes = fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
        let sheet = Sheet::parse(&workbook::cells(&bytes)?)?;
        let checked = check::check(&sheet, &catalogues, language);
        if !checked.problems.is_empty() {
            bail!(
                "{}\nNothing was taken over.",
                check::list(&checked.problems)
            );
        }
        review = Review::new(
            &checked,
            catalogues.texts(language).len(),
            args.by.as_deref(),
        );
        corrections = checked.corrections;
        Ok(())
    })?;
    let noted = fs::read_to_string(&page).context("could not read docs/translating.md")?;
    let noted = reviews::note(&noted, language, &review)?;
    correct::apply(&mut catalogues, language, &corrections);
    catalogues.write(workspace.root(), language)?;
    fs::write(&page, noted).context("could not write docs/translating.md")?;
    println!("\n{}", report(language, &corrections, &review));
    Ok(())
}

/// What was taken over, and what to do next. The reasons belong into the commit's message: they are
/// in no other place.
fn report(language: &str, corrections: &[Correction], review: &Review) -> String {
    let mut report = format!(
        "{} texts read by a native reader of {language}, {} corrected; {PAGE} says so.\n\
         Look at the change (git diff), and at the texts as a whole: \
         INSTA_UPDATE=always cargo test -p veto\n",
        review.read(),
        corrections.len(),
    );
    let reasons: Vec<_> = corrections
        .iter()
        .filter(|correction| !correction.reason.is_empty())
        .map(|correction| format!("  {}: {}\n", correction.key, correction.reason))
        .collect();
    if !reasons.is_empty() {
        report += "The reader's reasons, for the message of your commit:\n";
        report += &reasons.concat();
    }
    report
}

/// Sets the no-break spaces in all languages.
fn spaces(workspace: &Workspace, mut catalogues: Catalogues) -> Result<()> {
    for language in catalogues.languages() {
        let changed = catalogues.change_texts(&language, with_no_break_spaces);
        if changed > 0 {
            catalogues.write(workspace.root(), &language)?;
            println!("{language}: {changed} texts changed");
        }
    }
    println!("Every text has its no-break spaces.");
    Ok(())
}

#[cfg(test)]
mod tests;
