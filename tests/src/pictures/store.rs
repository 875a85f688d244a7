//! Takes the stores' pictures: screenshots with a sentence above them, and the tile. People chose
//! the scenes; the sentences are in `store/captions.json`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;
use url::Url;

use super::{emptied, on_stage};
use crate::browser::Scheme;
use crate::scenes::named;
use crate::{Browser, Session, extension_folder};

/// Each picture: the name of its caption, and the scenes shown below it, side by side.
const SHOTS: [(&str, &[(&str, Scheme)]); 5] = [
    ("banner", &[("banner-not-seen", Scheme::Light)]),
    ("guide", &[("guide-on", Scheme::Light)]),
    (
        "popup",
        &[
            ("popup-not-seen", Scheme::Light),
            ("popup-confirmed", Scheme::Dark),
        ],
    ),
    ("record", &[("record-full", Scheme::Light)]),
    ("steps", &[("steps-first", Scheme::Light)]),
];

/// The sizes that both stores accept: <https://developer.chrome.com/docs/webstore/images>,
/// <https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/>.
const SCREENSHOT: (u32, u32) = (1280, 800);
const TILE: (u32, u32) = (440, 280);
/// Height of the scenes below the sentence, in CSS pixels.
const HEIGHT: u32 = 650;
const WIDE: u32 = 1040;
/// The width that browsers give the popup, in CSS pixels.
const NARROW: u32 = 380;

/// Hides the scroll bar: on most screens people see it only while they scroll.
const WITHOUT_BAR: &str = "document.documentElement.style.scrollbarWidth = 'none'";

/// Writes `tile.png`, and for each language with captions `<language>/screenshots/1-banner.png` and
/// so on.
pub async fn write(store: &Path) -> Result<()> {
    let captions = fs::read_to_string(store.join("captions.json"))?;
    let captions: Value = serde_json::from_str(&captions).context("captions.json is not JSON")?;
    let icon = crate::pictures::docs().join("../extension/icons/veto.svg");
    let browser = Browser::Chromium;
    on_stage(browser, &extension_folder(browser)?, async |stage| {
        let session = stage.session;
        let made = tempfile::tempdir()?;
        let page = made.path().join("page.html");
        for (language, captions) in captions.as_object().context("captions.json is no object")? {
            let folder = store.join(language).join("screenshots");
            emptied(&folder)?;
            for (index, (name, scenes)) in SHOTS.iter().enumerate() {
                let mut shown = Vec::new();
                for (scene, scheme) in *scenes {
                    let file = made.path().join(format!("{scene}.png"));
                    let scene = named(scene);
                    let width = if *name == "popup" { NARROW } else { WIDE };
                    session.viewport(width, HEIGHT).await?;
                    stage.show(&scene, language).await?;
                    session.prefer(*scheme).await?;
                    session.run(WITHOUT_BAR, &[]).await?;
                    session.screenshot(&file).await?;
                    shown.push(address(&file)?);
                }
                let caption = captions[name]
                    .as_str()
                    .with_context(|| format!("captions.json has no {name} in {language}"))?;
                fs::write(&page, framed(language, caption, &address(&icon)?, &shown))?;
                let to = folder.join(format!("{}-{name}.png", index + 1));
                picture(session, &page, SCREENSHOT, &to).await?;
            }
        }
        fs::write(&page, tile(&address(&icon)?))?;
        picture(session, &page, TILE, &store.join("tile.png")).await
    })
    .await
}

async fn picture(session: &Session, page: &Path, size: (u32, u32), to: &Path) -> Result<()> {
    session.viewport(size.0, size.1).await?;
    session.goto(&address(page)?).await?;
    let drawn =
        "await Promise.all([...document.images].map((image) => image.decode())); return true";
    session.run_async(drawn, &[]).await?;
    session.screenshot(to).await
}

fn address(file: &Path) -> Result<String> {
    let file = file.canonicalize()?;
    let url = Url::from_file_path(&file).ok().context("it is no path")?;
    Ok(url.into())
}

const STYLE: &str = "
body {
  margin: 0; height: 100vh; overflow: hidden; background: #5a46c6; color: #fff;
  font-family: system-ui, sans-serif;
}
h1 {
  display: flex; gap: 20px; align-items: center; justify-content: center; height: 118px; margin: 0;
  font-size: 34px; font-weight: 600;
}
h1 img { width: 56px; border-radius: 12px; box-shadow: 0 0 0 2px #fff6; }
main { display: flex; gap: 60px; justify-content: center; }
main img { border-radius: 12px; box-shadow: 0 8px 40px #0006; }
.tile {
  display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 10px;
  font-size: 44px; font-weight: 700;
}
.tile img { width: 132px; }
";

/// The page with a caption above its pictures, as HTML. Nothing is escaped: captions are our own,
/// and hold no HTML syntax.
fn framed(language: &str, caption: &str, icon: &str, shown: &[String]) -> String {
    let shown: String = shown
        .iter()
        .map(|one| format!("<img src=\"{one}\" alt>"))
        .collect();
    document(
        language,
        &format!("<body><h1><img src=\"{icon}\" alt>{caption}</h1><main>{shown}</main>"),
    )
}

fn tile(icon: &str) -> String {
    document(
        "en",
        &format!("<body class=\"tile\"><img src=\"{icon}\" alt>Veto"),
    )
}

fn document(language: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\">\
         <title>Veto</title><style>{STYLE}</style>{body}</html>\n"
    )
}
