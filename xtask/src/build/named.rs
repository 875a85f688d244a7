//! Checks that every file named in a manifest is in the extension. A browser reports a missing file
//! only when it loads the extension, and Chrome does not report all of them.

use anyhow::{Result, bail};
use serde_json::Value;

use crate::files::Files;

const ENDINGS: [&str; 6] = [".js", ".html", ".css", ".png", ".svg", ".json"];

/// Returns an error that names the first missing file.
pub(crate) fn check(manifest: &Value, files: &Files) -> Result<()> {
    match manifest {
        Value::Array(values) => values.iter().try_for_each(|value| check(value, files)),
        Value::Object(keys) => keys.values().try_for_each(|value| check(value, files)),
        Value::String(address) => {
            // The address of a page may have a query.
            let name = address.split('?').next().unwrap_or_default();
            let is_file = ENDINGS.iter().any(|ending| name.ends_with(ending));
            if is_file && !files.contains_key(name.trim_start_matches('/')) {
                bail!(
                    "manifest.json names {name}, which is not in the extension: add extension/{name}, or correct its name"
                );
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_file_that_is_named_is_there() {
        let files = Files::from([
            ("a.js".into(), vec![]),
            ("icons/veto-16.png".into(), vec![]),
        ]);
        let checked = |manifest| check(&manifest, &files).map_err(|error| error.to_string());
        let missing = |name| {
            Err(format!(
                "manifest.json names {name}, which is not in the extension: add extension/{name}, or correct its name"
            ))
        };
        assert_eq!(
            checked(
                json!({ "background": { "scripts": ["a.js"] }, "icons": { "16": "/icons/veto-16.png" } })
            ),
            Ok(())
        );
        assert_eq!(
            checked(
                json!({ "name": "Veto", "manifest_version": 3, "matches": ["https://example.org/*"] })
            ),
            Ok(())
        );
        assert_eq!(
            checked(json!({ "content_scripts": [{ "js": ["a.js", "b.js"] }] })),
            missing("b.js")
        );
        assert_eq!(
            checked(json!({ "action": { "default_popup": "popup.html" } })),
            missing("popup.html")
        );
        assert_eq!(
            checked(json!({ "action": { "default_popup": "page.html?show=popup" } })),
            missing("page.html")
        );
    }
}
