//! Generates the Rust source for the catalogues: a constructor for each message, and the list of
//! languages.

use super::catalogue::{Catalogue, Message};
use std::fmt::Write;

/// Key of the name that only the manifest uses. The browser itself looks it up.
const FOR_THE_MANIFEST: &str = "manifest_name";
/// Key of the name by which a language calls itself.
const OWN_NAME: &str = "language_own_name";

/// Returns the generated source text.
pub(crate) fn rust(catalogues: &[Catalogue]) -> String {
    let mut out = String::from(
        "/// The languages with a catalogue: folder below `_locales`, and the language's own name.\n",
    );
    writeln!(
        out,
        "pub const CATALOGUES: [(&str, &str); {}] = [",
        catalogues.len()
    )
    .unwrap();
    for catalogue in catalogues {
        let own_name = catalogue
            .messages
            .get(OWN_NAME)
            .map_or("", |message| message.texts[""].as_str());
        writeln!(out, "    ({:?}, {own_name:?}),", catalogue.folder).unwrap();
    }
    out.push_str(
        "];\n\n/// One function a message.\npub(crate) mod messages {\n    use super::*;\n",
    );
    for (key, message) in &catalogues[0].messages {
        if ![FOR_THE_MANIFEST, OWN_NAME].contains(&key.as_str()) {
            constructor(&mut out, key, message);
        }
    }
    out.push_str("}\n");
    out
}

fn constructor(out: &mut String, key: &str, message: &Message) {
    let plural = message.is_plural();
    let mut names = message
        .placeholders
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>();
    if plural {
        // The count comes first, even where a form ("one day left") does not show it.
        names.retain(|name| *name != "count");
        names.insert(0, "count");
    }
    let parameters = names
        .iter()
        .map(|name| match *name {
            "count" => "count: u64".to_owned(),
            name => format!("{name}: impl Into<Argument>"),
        })
        .collect::<Vec<_>>()
        .join(", ");
    let arguments = names
        .iter()
        .map(|name| format!("({name:?}, {name}.into())"))
        .collect::<Vec<_>>()
        .join(", ");
    let count = if plural { "Some(count)" } else { "None" };
    for text in message.texts.values() {
        writeln!(out, "    /// {text}").unwrap();
    }
    writeln!(
        out,
        "    pub(crate) fn {key}({parameters}) -> Message {{ Message::new({key:?}, {count}, vec![{arguments}]) }}"
    )
    .unwrap();
}
