//! Checks that texts and pictures for the stores fit the tree and the stores' limits. The core's
//! build checks the lengths of names and summaries.

use std::fs;

use super::manifests::{json, root, text, word};
use super::table::rows;

const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];
const PAGE: &str = "store/README.md";
/// Chrome's limit for a description, in characters. Mozilla's is no lower.
const DESCRIPTION: usize = 16_000;
/// The number of screenshots: as many as Chrome's store accepts.
const SCREENSHOTS: usize = 5;

#[test]
fn each_language_has_its_description_its_captions_and_its_screenshots() {
    let captions = json("store/captions.json");
    for language in LANGUAGES {
        let description = text(&format!("store/{language}/description.txt"));
        let length = description.chars().count();
        assert!(
            (500..DESCRIPTION).contains(&length),
            "{language}: {length} characters"
        );
        let captions = captions[language].as_object().expect("captions");
        assert_eq!(captions.len(), SCREENSHOTS, "{language}");
        for (index, name) in captions.keys().enumerate() {
            let picture = format!("store/{language}/screenshots/{}-{name}.png", index + 1);
            assert_eq!(size(&picture), (1280, 800), "{picture}");
        }
        let folder = root().join(format!("store/{language}/screenshots"));
        assert_eq!(
            fs::read_dir(folder).expect("screenshots").count(),
            SCREENSHOTS
        );
    }
    assert_eq!(size("store/tile.png"), (440, 280));
}

#[test]
fn every_permission_has_a_reason_to_enter_and_stands_in_each_description() {
    let manifest = json("manifest.json");
    let keys = [
        "permissions",
        "host_permissions",
        "optional_host_permissions",
    ];
    let lists = keys.map(|key| manifest[key].as_array().expect("a list"));
    let asked: Vec<_> = lists.into_iter().flatten().map(word).collect();
    let mut explained: Vec<_> = rows(PAGE, "Chrome: privacy practices")
        .into_iter()
        .map(|row| row[0].trim_matches('`').to_owned())
        .collect();
    explained.sort();
    let mut wanted: Vec<_> = asked.iter().map(|one| (*one).to_owned()).collect();
    wanted.sort();
    assert_eq!(explained, wanted);
    for language in LANGUAGES {
        let description = text(&format!("store/{language}/description.txt"));
        // The last list before the languages: one line for each permission.
        let asks = description.split("\n\n").nth(4).expect("what it asks for");
        let lines = asks.lines().filter(|line| line.starts_with("• ")).count();
        assert_eq!(lines, asked.len(), "{language}:\n{asks}");
    }
}

/// The width and height of a PNG (<https://www.w3.org/TR/png-3/#11IHDR>).
fn size(path: &str) -> (u32, u32) {
    let bytes = fs::read(root().join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}: run `cargo xtask pictures --store`"));
    assert!(
        bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "{path} is not a PNG"
    );
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}
