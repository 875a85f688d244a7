//! Tests that the scripts which type a key type the same as the core: content scripts run without
//! the core, and the core sees neither the published values nor the draft's key.

use super::*;
use std::fs;
use std::path::Path;

/// The texts of all scripts in a folder.
fn scripts(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(scripts(&path));
        } else if path.extension().is_some_and(|extension| extension == "js") {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
    texts
}

#[test]
fn scripts_use_the_keys_of_the_core() {
    let extension = Path::new(env!("CARGO_MANIFEST_DIR")).join("../extension");
    let scripts = scripts(&extension);
    for expected in [
        // The background publishes the banner and the host access of each site.
        format!("publish(`{BANNER}${{effect.origin}}`, effect.banner)"),
        format!("publish(`{HOST_ACCESS}${{effect.origin}}`, effect.granted)"),
        // The banner's script reads the banner.
        format!("const KEY = `{BANNER}${{location.origin}}`;"),
        // The guide listens to changes.
        format!(
            "const changed = ({{ {JOURNAL}, [`{HOST_ACCESS}${{location.origin}}`]: access }}) =>"
        ),
        // The letters keep a draft.
        format!("const KEY = \"{DRAFT}\";"),
    ] {
        let found = scripts.iter().filter(|text| text.contains(&expected));
        assert_eq!(found.count(), 1, "{expected}");
    }
}
