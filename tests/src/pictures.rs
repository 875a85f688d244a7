//! Pictures of every scene, in many languages and lights, and the sheet on which they stand together. Judges none.
//!
//! `cargo xtask pictures` makes them; people look at them.

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

/// What to take.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// In which browsers.
    pub browsers: Vec<Browser>,
    /// In which languages: folders of their catalogues.
    pub languages: Vec<String>,
    /// Only scenes whose names contain this.
    pub only: String,
    /// Where the pictures go.
    pub folder: PathBuf,
}

/// One picture that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Name of the scene, and of its form if it is not the usual one.
    pub row: String,
    /// Browser, light and language.
    pub column: String,
    /// Name of the file in the folder.
    pub file: String,
}

/// The lights in which everything is looked at.
const SCHEMES: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

/// The languages that are always looked at: those of the guidance and its neighbours, another alphabet, and the longest.
pub fn usual_languages() -> Result<Vec<String>> {
    let mut languages = ["en", "fr", "de", "el"].map(str::to_owned).to_vec();
    let longest = catalogues::longest()?;
    if !languages.contains(&longest) {
        languages.push(longest);
    }
    Ok(languages)
}

/// Takes them all; tells of each scene when it is done.
pub async fn take(wishes: &Wishes, tell: &mut impl FnMut(&str)) -> Result<Vec<Picture>> {
    fs::create_dir_all(&wishes.folder)?;
    let mut pictures = Vec::new();
    for browser in &wishes.browsers {
        let extension = crate::extension_folder(*browser)?;
        let taken = on_stage(*browser, &extension, async |stage| {
            let mut pictures = Vec::new();
            for (scene, form) in shots(&wishes.only) {
                let taken = one(stage, &scene, form, wishes).await?;
                tell(&format!(
                    "{browser}: {} × {}",
                    taken.len(),
                    row(&scene, form)
                ));
                pictures.extend(taken);
            }
            Ok(pictures)
        });
        pictures.extend(taken.await?);
    }
    Ok(pictures)
}

/// Does something on a stage in a browser of its own, with the built extension or another.
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

/// As the browser is when a person looks at its pages.
pub(crate) fn options() -> Options {
    Options {
        language: Some("en-GB".to_owned()),
        ..Options::default()
    }
}

/// Every scene as on a desk, and some as on a phone, too.
fn shots(only: &str) -> Vec<(Scene, Form)> {
    let all = crate::scenes::all().into_iter();
    let shots = all.flat_map(|scene| {
        let forms = Form::of(&scene).iter().map(|form| (scene.clone(), *form));
        forms.collect::<Vec<_>>()
    });
    shots
        .filter(|(scene, form)| row(scene, *form).contains(only))
        .collect()
}

async fn one(
    stage: &Stage<'_>,
    scene: &Scene,
    form: Form,
    wishes: &Wishes,
) -> Result<Vec<Picture>> {
    let session = stage.session;
    let mut pictures = Vec::new();
    frame::set(session, scene, form).await?;
    for (index, language) in wishes.languages.iter().enumerate() {
        if index == 0 {
            stage.show(scene, language).await?;
        } else {
            stage.speak(scene, language).await?;
        }
        frame::fit(session, scene, form).await?;
        for scheme in SCHEMES {
            session.prefer(scheme).await?;
            let (row, column) = (
                row(scene, form),
                column(session.browser(), scheme, language),
            );
            let file = format!("{row}-{}.png", column.replace(' ', "-"));
            session.screenshot(wishes.folder.join(&file)).await?;
            pictures.push(Picture { row, column, file });
        }
    }
    Ok(pictures)
}

fn row(scene: &Scene, form: Form) -> String {
    match form {
        Form::Desk => scene.to_string(),
        Form::Phone => format!("{scene}-phone"),
    }
}

fn column(browser: Browser, scheme: Scheme, language: &str) -> String {
    format!("{browser} {scheme:?} {language}").to_lowercase()
}

/// The folder made anew, so that nothing of an earlier run stands among the pictures.
pub fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}
