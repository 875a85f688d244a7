//! Reads the catalogues and compares each with the English one. Complains by file and key; mends nothing.

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The plural categories of Unicode CLDR, as the end of a key.
pub(crate) const CATEGORIES: [&str; 6] = ["_zero", "_one", "_two", "_few", "_many", "_other"];

/// What is wrong, each with where and what to do.
pub(crate) type Complaints = Vec<String>;

/// One language's words.
pub(crate) struct Catalogue {
    /// Name of the folder below `_locales`, such as `fr` or `pt_BR`.
    pub(crate) folder: String,
    /// Messages by key, plural forms gathered under their common key.
    pub(crate) messages: BTreeMap<String, Message>,
}

/// One message, in all its plural forms.
#[derive(Default)]
pub(crate) struct Message {
    /// The text, or the texts by plural category (`_one` …).
    pub(crate) texts: BTreeMap<&'static str, String>,
    /// The placeholders' names in the order in which the first text uses them.
    pub(crate) placeholders: Vec<String>,
}

impl Message {
    /// Whether there are plural forms.
    pub(crate) fn is_plural(&self) -> bool {
        !self.texts.contains_key("")
    }
}

/// Every catalogue below `locales`, English first.
pub(crate) fn read_all(locales: &Path) -> Result<Vec<Catalogue>, Complaints> {
    let folders = fs::read_dir(locales)
        .map_err(|error| vec![format!("{}: {error}", locales.display())])?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect::<BTreeSet<_>>();
    let mut catalogues = Vec::new();
    for folder in folders {
        let file = locales.join(&folder).join("messages.json");
        let text = fs::read_to_string(&file)
            .map_err(|error| vec![format!("{folder}/messages.json: {error}")])?;
        catalogues.push(read(folder, &text)?);
    }
    catalogues.sort_by_key(|catalogue| catalogue.folder != "en");
    match catalogues.first() {
        Some(first) if first.folder == "en" => Ok(catalogues),
        _ => Err(vec![
            "en/messages.json is missing: it is the reference".into(),
        ]),
    }
}

fn read(folder: String, text: &str) -> Result<Catalogue, Complaints> {
    let whole: BTreeMap<String, Value> = serde_json::from_str(text)
        .map_err(|error| vec![format!("{folder}/messages.json is not valid: {error}")])?;
    let mut complaints = Complaints::new();
    let mut messages = BTreeMap::<String, Message>::new();
    for (key, entry) in whole {
        match entry["message"].as_str().map(str::trim) {
            None | Some("") => {
                complaints.push(format!("{folder}: {key} has no text in \"message\""))
            }
            Some(text) => {
                let declared = entry["placeholders"].as_object();
                let used = placeholders(text);
                for name in &used {
                    if !declared.is_some_and(|declared| declared.contains_key(name)) {
                        complaints.push(format!(
                            "{folder}: {key} uses ${name}$, which is not among its \"placeholders\""
                        ));
                    }
                }
                let (base, category) = split(&key);
                let message = messages.entry(base.to_owned()).or_default();
                message.texts.insert(category, text.to_owned());
                for name in used {
                    if !message.placeholders.contains(&name) {
                        message.placeholders.push(name);
                    }
                }
            }
        }
        if folder == "en" && entry["description"].as_str().is_none_or(str::is_empty) {
            complaints.push(format!("en: {key} has no \"description\" for translators"));
        }
    }
    for (key, message) in &messages {
        if message.is_plural() && !message.texts.contains_key("_other") {
            complaints.push(format!(
                "{folder}: {key} has plural forms and lacks {key}_other"
            ));
        }
    }
    if complaints.is_empty() {
        Ok(Catalogue { folder, messages })
    } else {
        Err(complaints)
    }
}

/// The names between dollar signs, in lower case, in order; `$$` is a dollar.
fn placeholders(text: &str) -> Vec<String> {
    let parts = text.replace("$$", "");
    let parts = parts.split('$').collect::<Vec<_>>();
    parts
        .iter()
        .skip(1)
        .step_by(2)
        .map(|name| name.to_lowercase())
        .collect()
}

fn split(key: &str) -> (&str, &'static str) {
    CATEGORIES
        .into_iter()
        .find_map(|category| Some((key.strip_suffix(category)?, category)))
        .unwrap_or((key, ""))
}

/// Every catalogue must say what the English one says, with the same placeholders.
pub(crate) fn compare(catalogues: &[Catalogue]) -> Result<(), Complaints> {
    let (english, others) = catalogues.split_first().expect("read_all checked");
    let mut complaints = Complaints::new();
    for Catalogue { folder, messages } in others {
        for (key, expected) in &english.messages {
            match messages.get(key) {
                None => complaints.push(format!(
                    "{folder}: {key} is missing; English: {:?}",
                    expected.texts
                )),
                Some(message) => {
                    let names = |message: &Message| {
                        message
                            .placeholders
                            .iter()
                            .cloned()
                            .collect::<BTreeSet<_>>()
                    };
                    if names(message) != names(expected) {
                        complaints.push(format!(
                            "{folder}: {key} has the placeholders {:?}, English has {:?}",
                            message.placeholders, expected.placeholders
                        ));
                    }
                    if message.is_plural() != expected.is_plural() {
                        complaints.push(format!(
                            "{folder}: {key} must have plural forms exactly where English has them"
                        ));
                    }
                }
            }
        }
        for key in messages
            .keys()
            .filter(|key| !english.messages.contains_key(*key))
        {
            complaints.push(format!(
                "{folder}: {key} is left over; English has no such key"
            ));
        }
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(complaints)
    }
}
