//! Writes the contact sheet: one page with all pictures, one row per scene, one column per browser,
//! colour scheme and language.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Picture, options};
use crate::{Browser, Replica, Session, extension_folder};

const STYLE: &str = "
body { margin: 16px; font: 13px/1.3 system-ui, sans-serif; background: #ddd; color: #222; }
table { border-collapse: collapse; width: max-content; }
th, td { padding: 3px; vertical-align: top; text-align: left; font-weight: 600; }
thead th { position: sticky; top: 0; background: #ddd; }
tbody th { min-width: 110px; max-width: 110px; overflow-wrap: break-word; }
img { display: block; width: 165px; border: 1px solid #999; }
";

/// The longest side of a screenshot that browsers can take, in pixels.
const TALLEST: u64 = 16_000;

/// Writes `index.html` beside the pictures, and for each surface a picture of its part of the
/// sheet. Returns the file names of those pictures.
pub async fn write(folder: &Path, pictures: &[Picture]) -> Result<Vec<String>> {
    let surfaces: BTreeSet<&str> = pictures.iter().map(surface).collect();
    let page = |wanted: &dyn Fn(&Picture) -> bool| {
        html(
            &pictures
                .iter()
                .filter(|picture| wanted(picture))
                .collect::<Vec<_>>(),
        )
    };
    fs::write(folder.join("index.html"), page(&|_| true))?;
    let replica = Replica::start().await?;
    let browser = Browser::Chromium;
    let session = Session::start(browser, extension_folder(browser)?, &replica, options()).await?;
    let mut sheets = Vec::new();
    for surface in surfaces {
        let file = folder.join(format!("{surface}.html"));
        fs::write(&file, page(&|picture| self::surface(picture) == surface))?;
        let file = file.canonicalize().context("it was just written")?;
        session.viewport(1280, 800).await?;
        session.goto(&format!("file://{}", file.display())).await?;
        let size = "const { scrollWidth, scrollHeight } = document.documentElement; \
                    return [scrollWidth, scrollHeight]";
        let size = session.run(size, &[]).await?;
        // Add some pixels, so that there is nothing to scroll.
        let side = |index: usize| (size[index].as_u64().unwrap_or(800) + 20).min(TALLEST);
        session
            .viewport(u32::try_from(side(0))?, u32::try_from(side(1))?)
            .await?;
        let sheet = format!("sheet-{surface}.png");
        session.screenshot(folder.join(&sheet)).await?;
        fs::remove_file(&file)?;
        sheets.push(sheet);
    }
    session.finish().await?;
    Ok(sheets)
}

fn surface(picture: &Picture) -> &str {
    picture.row.split('-').next().unwrap_or_default()
}

/// The contact sheet as HTML. Nothing is escaped: the names of scenes, browsers and languages are
/// our own, and hold no HTML syntax.
fn html(pictures: &[&Picture]) -> String {
    let mut rows: Vec<&str> = Vec::new();
    let mut columns: Vec<&str> = Vec::new();
    for picture in pictures {
        if !rows.contains(&picture.row.as_str()) {
            rows.push(&picture.row);
        }
        if !columns.contains(&picture.column.as_str()) {
            columns.push(&picture.column);
        }
    }
    let mut page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <title>Veto: all that can be seen</title><style>{STYLE}</style>\
         <table><thead><tr><th></th>"
    );
    for column in &columns {
        let _ = write!(page, "<th>{column}</th>");
    }
    page.push_str("</tr></thead><tbody>");
    for row in rows {
        let _ = write!(page, "<tr><th>{row}</th>");
        for column in &columns {
            let picture = pictures
                .iter()
                .find(|one| one.row == row && one.column == **column);
            let _ = match picture {
                Some(Picture { file, .. }) => {
                    write!(
                        page,
                        "<td><a href=\"{file}\">\
                         <img src=\"{file}\" alt=\"{row}, {column}\"></a></td>"
                    )
                }
                None => write!(page, "<td></td>"),
            };
        }
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table></html>\n");
    page
}
