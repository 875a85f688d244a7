//! Takes the few pictures that the README shows. People chose the scenes. The pictures are renewed
//! at the same time as those for translators.

use std::path::Path;

use anyhow::Result;

use super::{Form, emptied, frame, on_stage};
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
    emptied(&folder)?;
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
