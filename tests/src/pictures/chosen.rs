//! Takes the few pictures that the README and the user guide show. People chose the scenes. The
//! pictures are renewed at the same time as those for translators.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::{Form, frame, on_stage};
use crate::browser::Scheme;
use crate::scenes::named;
use crate::{Browser, extension_folder};

const CHOSEN: [(&str, &str, Scheme); 6] = [
    ("banner-not-seen", "en", Scheme::Light),
    ("guide-on", "en", Scheme::Dark),
    ("popup-not-seen", "en", Scheme::Light),
    ("popup-confirmed", "fr", Scheme::Dark),
    ("popup-on-again", "el", Scheme::Light),
    ("welcome-first", "de", Scheme::Light),
];

/// Writes the pictures into `docs/pictures/`.
pub async fn write(docs: &Path) -> Result<()> {
    let folder = docs.join("pictures");
    remove_pictures(&folder)?;
    let extension = extension_folder(Browser::Chromium)?;
    on_stage(Browser::Chromium, &extension, async |stage| {
        let session = stage.session;
        for (name, language, scheme) in CHOSEN {
            let scene = named(name);
            frame::set(session, &scene, Form::Desktop).await?;
            stage.show(&scene, language).await?;
            frame::fit(session, &scene, Form::Desktop).await?;
            session.prefer(scheme).await?;
            session
                .screenshot_small(folder.join(format!("{scene}.webp")))
                .await?;
        }
        Ok(())
    })
    .await
}

/// Removes the pictures of an earlier run. The plots of the benchmarks in the same folder stay.
fn remove_pictures(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "webp")
        {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
