//! Renders the PNG icons from the SVG files in extension/icons. The manifest says which of them a
//! browser uses.

use anyhow::{Context, Result, bail};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::fs;
use std::path::Path;

use crate::files::Files;

/// The SVG files, each with the icon sizes in pixels that are rendered from it. Chrome asks for 16,
/// 32, 48 and 128, Firefox for 48 and 96. At 16 pixels the dot would blur: that icon is the sign
/// alone.
const SOURCES: [(&str, &[u16]); 2] = [("icons/veto.svg", &[32, 48, 96, 128]), (SMALL, &[16])];

/// The sign alone. Only the build needs this file.
pub(crate) const SMALL: &str = "icons/veto-16.svg";

/// Renders the icons in every size, as `icons/veto-<size>.png`. `shell` is the folder extension/.
pub(crate) fn draw(shell: &Path) -> Result<Files> {
    let mut files = Files::new();
    for (source, sizes) in SOURCES {
        let svg = shell.join(source);
        let text = fs::read_to_string(&svg)
            .with_context(|| format!("could not read {}: the icon must be there", svg.display()))?;
        let picture = parse(&text).with_context(|| format!("could not draw {}", svg.display()))?;
        for size in sizes {
            files.insert(format!("icons/veto-{size}.png"), png(&picture, *size)?);
        }
    }
    Ok(files)
}

fn parse(svg: &str) -> Result<Tree> {
    // resvg is built without fonts and image formats here, so it would silently leave both out.
    for element in ["<text", "<image"] {
        if svg.contains(element) {
            bail!("it has a {element}> element: turn it into paths");
        }
    }
    let picture = Tree::from_str(svg, &Options::default())?;
    let (width, height) = (picture.size().width(), picture.size().height());
    if (width - height).abs() > f32::EPSILON {
        bail!("it is {width} by {height}: make its viewBox square");
    }
    Ok(picture)
}

fn png(picture: &Tree, size: u16) -> Result<Vec<u8>> {
    let mut pixels = Pixmap::new(size.into(), size.into()).context("an icon of no size")?;
    let scale = f32::from(size) / picture.size().width();
    resvg::render(
        picture,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Ok(pixels.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#f00"/></svg>"##;

    #[test]
    fn every_size_is_drawn_to_its_edges() {
        let picture = parse(SQUARE).expect("a picture");
        for &size in SOURCES.iter().flat_map(|(_, sizes)| *sizes) {
            let drawn = Pixmap::decode_png(&png(&picture, size).expect("drawn")).expect("a PNG");
            assert_eq!((drawn.width(), drawn.height()), (size.into(), size.into()));
            assert!(
                drawn
                    .pixels()
                    .iter()
                    .all(|pixel| (pixel.red(), pixel.green(), pixel.alpha()) == (255, 0, 255))
            );
        }
    }

    #[test]
    fn a_picture_that_would_come_out_wrong_is_refused() {
        let check = |svg: &str, expect: &str| {
            let error = format!("{:#}", parse(svg).expect_err("refused"));
            assert!(error.contains(expect), "{error}");
        };
        check("<svg", "");
        check(
            &SQUARE.replace("0 0 8 8", "0 0 9 8"),
            "9 by 8: make its viewBox square",
        );
        check(
            &SQUARE.replace("<rect", "<text>V</text><rect"),
            "<text> element: turn it into paths",
        );
    }
}
