//! Writes the translators' page of all texts: the key, the purpose and a picture of each.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Form, frame, on_stage};
use crate::browser::Scheme;
use crate::catalogues::{altered, english, keyed, keys_in};
use crate::scenes::{Scene, all};
use crate::{Browser, Session, extension_folder};

/// Script that returns everything on the page that is shown or read out: texts, names,
/// descriptions, the title.
const TEXTS: &str = "
    const named = [...document.querySelectorAll('[aria-label], [title]')];
    const names = named.map((one) => one.ariaLabel + one.title);
    return [document.title, document.body.textContent, ...names].join(' ')";

/// Writes the page `words.md` into this folder, with its pictures beside it.
pub async fn write(folder: &Path) -> Result<()> {
    let standing = standing().await?;
    let scenes = fewest(&standing);
    super::emptied(folder)?;
    pictures(folder, &scenes).await?;
    fs::write(folder.join("words.md"), page(&standing, &scenes)?)?;
    Ok(())
}

/// Which message keys occur in which scene.
type Standing = Vec<(Scene, Vec<String>)>;

/// Shows every scene with the message keys in place of the texts, and collects the keys.
async fn standing() -> Result<Standing> {
    let browser = Browser::Chromium;
    let extension = altered(browser, keyed)?;
    on_stage(browser, extension.path(), async |stage| {
        let mut standing = Standing::new();
        for scene in all() {
            stage.show(&scene, "en").await?;
            let texts = texts(stage.session).await?;
            let mut keys: Vec<_> = keys_in(&texts).map(str::to_owned).collect();
            keys.sort();
            keys.dedup();
            standing.push((scene, keys));
        }
        Ok(standing)
    })
    .await
}

/// Everything that is shown or read out, in the page and in the notice that Veto inserts in it.
async fn texts(session: &Session) -> Result<String> {
    let texts = session.run(TEXTS, &[]).await?;
    let mut texts = texts.as_str().unwrap_or_default().to_owned();
    if let Some(overlay) = session.overlay_now().await? {
        texts += &overlay.text().await?;
        for named in overlay.find_all("[aria-label]").await? {
            texts += &named.label().await?;
        }
    }
    Ok(texts)
}

/// Few scenes that together show every key: repeatedly picks the scene with the most keys that no
/// picked scene shows yet.
fn fewest(standing: &Standing) -> Vec<Scene> {
    let mut missing: Vec<&String> = standing.iter().flat_map(|(_, keys)| keys).collect();
    let mut chosen = Vec::new();
    loop {
        let news = |(_, keys): &&(Scene, Vec<String>)| {
            keys.iter().filter(|key| missing.contains(key)).count()
        };
        match standing.iter().rev().max_by_key(news) {
            Some(best) if news(&best) > 0 => {
                missing.retain(|key| !best.1.contains(key));
                chosen.push(best.0.clone());
            }
            _ => break,
        }
    }
    let order = |scene: &Scene| {
        standing
            .iter()
            .position(|(one, _)| one.to_string() == scene.to_string())
    };
    chosen.sort_by_key(order);
    chosen
}

async fn pictures(folder: &Path, scenes: &[Scene]) -> Result<()> {
    let extension = extension_folder(Browser::Chromium)?;
    on_stage(Browser::Chromium, &extension, async |stage| {
        let session = stage.session;
        session.prefer(Scheme::Light).await?;
        for scene in scenes {
            frame::set(session, scene, Form::Desktop).await?;
            stage.show(scene, "en").await?;
            frame::fit(session, scene, Form::Desktop).await?;
            let file = folder.join(format!("{scene}.webp"));
            session.screenshot_small(file).await?;
        }
        Ok(())
    })
    .await
}

const HEAD: &str = "# Every text of Veto

Made from the English texts and their descriptions; to be changed there. \
How to translate: docs/translating.md.

A key that ends in `_one`, `_other` … is one plural form of a text. \
Texts without a picture stand where no picture was taken: in the browser's own lists,
in the tooltip of the toolbar button, or only on days and in troubles that cannot be put on.

| key | text | what it is for | picture |
|---|---|---|---|
";

fn page(standing: &Standing, scenes: &[Scene]) -> Result<String> {
    let pictured: BTreeMap<&str, String> = scenes
        .iter()
        .rev()
        .filter_map(|scene| {
            standing
                .iter()
                .find(|(one, _)| one.to_string() == scene.to_string())
        })
        .flat_map(|(scene, keys)| {
            keys.iter()
                .map(move |key| (key.as_str(), scene.to_string()))
        })
        .collect();
    let mut page = HEAD.to_owned();
    for (key, entry) in english()? {
        // A scene shows only the plural form that fits its number: the other form gets the same
        // picture.
        let sibling = || pictured.get(key.replace("_one", "_other").as_str());
        let picture = pictured.get(key.as_str()).or_else(sibling);
        page.push_str(&row(&key, &entry, picture)?);
    }
    Ok(page)
}

fn row(key: &str, entry: &Value, picture: Option<&String>) -> Result<String> {
    let field = |name: &str| {
        entry[name]
            .as_str()
            .with_context(|| format!("{key} has no {name}"))
    };
    let picture = picture.map(|name| format!("[{name}]({name}.webp)"));
    let mut row = String::new();
    writeln!(
        row,
        "| `{key}` | {} | {} | {} |",
        cell(field("message")?),
        cell(field("description")?),
        picture.unwrap_or_default()
    )?;
    Ok(row)
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// The folder of the documentation in the source tree.
pub fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_every_text() {
        let page = page(&Standing::new(), &[]).expect("a page");
        for (key, entry) in english().expect("English") {
            let text = cell(entry["message"].as_str().expect("a text"));
            let row = page
                .lines()
                .find(|line| line.starts_with(&format!("| `{key}` |")));
            assert!(row.is_some_and(|row| row.contains(&text)), "{key}");
        }
    }
}
