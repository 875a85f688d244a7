//! Takes pictures of every scene, in many languages and both colour schemes, and puts them on one
//! contact sheet.
//!
//! `cargo xtask pictures` runs this, and people look at the result.

mod chosen;
mod frame;
mod sheet;
mod store;
mod words;

pub use chosen::write as write_chosen;
pub use frame::Form;
pub use sheet::write as write_sheet;
pub use store::write as write_store;
pub use words::{docs, write as write_words};

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::browser::Scheme;
use crate::scenes::{Scene, Stage};
use crate::{Browser, Options, Replica, Session, catalogues};

/// Which pictures to take, and where to put them.
#[derive(Clone, Debug)]
pub struct Selection {
    pub browsers: Vec<Browser>,
    /// Languages, as the folders of their catalogues.
    pub languages: Vec<String>,
    /// Take only scenes whose names contain this text.
    pub only: String,
    /// Take each scene at every size, in forced colours, too.
    pub every_size: bool,
    /// The folder for the pictures.
    pub folder: PathBuf,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Name of the scene, with `-phone` after it if it is shown as on a phone.
    pub row: String,
    /// Browser, colour scheme and language, in lower case.
    pub column: String,
    /// Name of the picture's file in the folder.
    pub file: String,
}

/// The colour schemes of all pictures.
const USUAL: &[Scheme] = &[Scheme::Light, Scheme::Dark];
/// Further ones, taken at every size only. They come last: once Chromium has emulated them, pages
/// keep their black ground.
const FORCED: &[Scheme] = &[Scheme::Forced];

/// The languages that are always looked at: those of the Belgian authority's guidance and
/// neighbouring ones, one with another alphabet, and the longest.
pub fn usual_languages() -> Result<Vec<String>> {
    let mut languages = ["en", "fr", "de", "el"].map(str::to_owned).to_vec();
    let longest = catalogues::longest()?;
    if !languages.contains(&longest) {
        languages.push(longest);
    }
    Ok(languages)
}

/// Takes all pictures of the selection. Calls `progress` after each scene.
pub async fn take(selection: &Selection, progress: &mut impl FnMut(&str)) -> Result<Vec<Picture>> {
    fs::create_dir_all(&selection.folder)?;
    let mut pictures = Vec::new();
    for browser in &selection.browsers {
        let extension = crate::extension_folder(*browser)?;
        let taken = on_stage(*browser, &extension, async |stage| {
            let mut pictures = Vec::new();
            let further = selection.every_size.then_some(FORCED);
            for schemes in [USUAL].into_iter().chain(further) {
                for (scene, form) in shots(selection) {
                    let taken = one(stage, &scene, form, schemes, selection).await?;
                    let (count, row) = (taken.len(), row(&scene, form));
                    progress(&format!("{browser}: {count} × {row}"));
                    pictures.extend(taken);
                }
            }
            Ok(pictures)
        });
        pictures.extend(taken.await?);
    }
    Ok(pictures)
}

/// Starts a browser of its own with an extension (the built one or an altered copy), and runs `act`
/// on a stage in it.
async fn on_stage<T>(
    browser: Browser,
    extension: &Path,
    act: impl AsyncFnOnce(&Stage<'_>) -> Result<T>,
) -> Result<T> {
    let replica = Replica::start().await?;
    let session = Session::start(browser, extension, &replica, options()).await?;
    let stage = Stage {
        session: &session,
        replica: &replica,
    };
    let done = act(&stage).await?;
    session.finish().await?;
    Ok(done)
}

/// The browser options for pictures: the defaults, with English as the browser's language.
pub(crate) fn options() -> Options {
    Options {
        language: Some("en-GB".to_owned()),
        ..Options::default()
    }
}

/// Every scene in the size of a desktop, and some also in that of a phone; or each at every size.
fn shots(selection: &Selection) -> Vec<(Scene, Form)> {
    let all = crate::scenes::all().into_iter();
    let shots = all.flat_map(|scene| {
        let forms = if selection.every_size {
            Form::every_size(&scene)
        } else {
            Form::all_for(&scene)
        };
        let forms = forms.iter().map(|form| (scene.clone(), *form));
        forms.collect::<Vec<_>>()
    });
    shots
        .filter(|(scene, form)| row(scene, *form).contains(&selection.only))
        .collect()
}

async fn one(
    stage: &Stage<'_>,
    scene: &Scene,
    form: Form,
    schemes: &[Scheme],
    selection: &Selection,
) -> Result<Vec<Picture>> {
    let session = stage.session;
    let mut pictures = Vec::new();
    frame::set(session, scene, form).await?;
    for (index, language) in selection.languages.iter().enumerate() {
        if index == 0 {
            stage.show(scene, language).await?;
        } else {
            stage.speak(scene, language).await?;
        }
        frame::fit(session, scene, form).await?;
        for &scheme in schemes {
            session.prefer(scheme).await?;
            let (row, column) = (
                row(scene, form),
                column(session.browser(), scheme, language),
            );
            let file = format!("{row}-{}.png", column.replace(' ', "-"));
            session.screenshot(selection.folder.join(&file)).await?;
            pictures.push(Picture { row, column, file });
        }
    }
    Ok(pictures)
}

fn row(scene: &Scene, form: Form) -> String {
    match form {
        Form::Desktop => scene.to_string(),
        Form::Phone => format!("{scene}-phone"),
        Form::Window(width, height) => format!("{scene}-{width}x{height}"),
    }
}

fn column(browser: Browser, scheme: Scheme, language: &str) -> String {
    format!("{browser} {scheme:?} {language}").to_lowercase()
}

/// Empties the folder, or creates it, so that no picture of an earlier run is left.
pub fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}
