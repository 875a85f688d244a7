//! Writes the benchmark results into docs/performance.md, between its markers. People write the
//! rest of the page.

use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

const PAGE: &str = "docs/performance.md";
const PICTURES: &str = "docs/pictures";

/// The root folder of the repository.
fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The file of a plot.
pub(crate) fn picture(name: &str) -> PathBuf {
    root().join(PICTURES).join(format!("growth-{name}.svg"))
}

/// Replaces one section of the page.
pub(crate) fn write(section: &str, text: &str) -> Result<()> {
    let page = root().join(PAGE);
    let before = fs::read_to_string(&page).with_context(|| format!("cannot read {PAGE}"))?;
    fs::write(&page, written(&before, section, text)?)?;
    println!("{PAGE}: {section} is rewritten");
    Ok(())
}

fn written(page: &str, section: &str, text: &str) -> Result<String> {
    let begin = format!("<!-- cargo xtask bench: {section} -->\n");
    let end = format!("<!-- the end of {section} -->");
    let (before, rest) = page
        .split_once(&begin)
        .with_context(|| format!("{PAGE} has no place for {section}"))?;
    let (_, after) = rest
        .split_once(&end)
        .with_context(|| format!("{section} has no end in {PAGE}"))?;
    Ok(format!("{before}{begin}{text}{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_a_place_for_each_section_and_all_else_stays() {
        let page = fs::read_to_string(root().join(PAGE)).expect("it is there");
        for section in ["page", "worker", "growth"] {
            let anew = written(&page, section, "new\n").expect("a place");
            let marks = format!(
                "<!-- cargo xtask bench: {section} -->\nnew\n<!-- the end of {section} -->"
            );
            assert!(anew.contains(&marks), "{anew}");
            assert_eq!(
                written(&anew, section, "").expect("a place"),
                written(&page, section, "").expect("a place")
            );
        }
    }
}
