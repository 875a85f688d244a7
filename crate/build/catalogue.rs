//! Reads the `messages.json` catalogues and reports, by file and key, what is wrong with a
//! catalogue on its own: no text, undeclared placeholders, wrong signs, texts that are too long, a
//! law that the description does not name.

use super::law;
use super::plural::CATEGORIES;
use super::typography;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Longest texts in characters: for each, the smaller limit of Mozilla's and Google's extension
/// stores.
const LIMITS: [(&str, usize); 2] = [("manifest_name", 45), ("manifest_description", 132)];

/// The description with which a translator confirms that a text is deliberately the same as in
/// English.
pub(crate) const SAME_AS_IN_ENGLISH: &str = "Same as in English.";

/// What is wrong: for each problem, where it is and what to do.
pub(crate) type Complaints = Vec<String>;

/// The messages of one language.
pub(crate) struct Catalogue {
    /// Name of the folder below `_locales`, such as `fr` or `pt_BR`.
    pub(crate) folder: String,
    /// Messages by key. Plural forms are grouped under their common key, without `_one` and so on.
    pub(crate) messages: BTreeMap<String, Message>,
}

/// One message, in all its plural forms.
#[derive(Default)]
pub(crate) struct Message {
    /// The texts by plural category (`_one` …). A message without plural forms has one text, under
    /// `""`.
    pub(crate) texts: BTreeMap<&'static str, String>,
    /// Names of the placeholders, in the order of their numbers (`$1` …), which no change of the
    /// text changes: two dates that change places would be a false statement.
    pub(crate) placeholders: Vec<String>,
    /// Whether the translator confirmed that the text is the same as in English.
    pub(crate) same_as_in_english: bool,
}

impl Message {
    pub(crate) fn is_plural(&self) -> bool {
        !self.texts.contains_key("")
    }
}

/// Reads every catalogue below `locales` and returns them with English first.
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

/// Parses one catalogue from the text of its `messages.json`.
pub(crate) fn read(folder: String, text: &str) -> Result<Catalogue, Complaints> {
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
                let mut used = placeholders(text);
                used.sort_by_key(|name| number(&entry, name));
                for complaint in undeclared(&entry, &used)
                    .into_iter()
                    .chain(typography::complaints(&folder, text))
                    .chain(too_long(&key, text))
                {
                    complaints.push(format!("{folder}: {key} {complaint}"));
                }
                let (base, category) = split(&key);
                let message = messages.entry(base.to_owned()).or_default();
                message.texts.insert(category, text.to_owned());
                message.same_as_in_english |= entry["description"] == SAME_AS_IN_ENGLISH;
                for name in used {
                    if !message.placeholders.contains(&name) {
                        message.placeholders.push(name);
                    }
                }
            }
        }
        if folder == "en" {
            let complaint = description(&entry);
            complaints.extend(complaint.map(|complaint| format!("en: {key} {complaint}")));
        }
    }
    if complaints.is_empty() {
        Ok(Catalogue { folder, messages })
    } else {
        Err(complaints)
    }
}

/// Reports an English text whose description is missing, or does not name the law that the text
/// names.
fn description(entry: &Value) -> Option<String> {
    match entry["description"].as_str() {
        None | Some("") => Some("has no \"description\" for translators".to_owned()),
        Some(description) => law::unnamed(entry["message"].as_str()?, description),
    }
}

/// Reports placeholders that are used but not declared: for one of them, browsers refuse the whole
/// catalogue.
fn undeclared(entry: &Value, used: &[String]) -> Vec<String> {
    let declared = |name: &String| entry["placeholders"][name]["content"].is_string();
    let missing = used.iter().filter(|name| !declared(name));
    let complaint = |name| format!("uses ${name}$, which is not among its \"placeholders\"");
    missing.map(complaint).collect()
}

/// The number of a placeholder as it is declared, such as `$1`.
fn number(entry: &Value, name: &str) -> Option<String> {
    let content = entry["placeholders"][name]["content"].as_str();
    content.map(str::to_owned)
}

/// Reports a text that an extension store would cut off or refuse.
fn too_long(key: &str, text: &str) -> Option<String> {
    let (_, limit) = LIMITS.iter().find(|(limited, _)| *limited == key)?;
    let length = text.chars().count();
    (length > *limit).then(|| format!("has {length} characters; the stores take {limit}"))
}

/// The names between dollar signs, in lower case, in order of use. `$$` is a dollar sign, and one
/// without a partner begins no name.
pub(crate) fn placeholders(text: &str) -> Vec<String> {
    let text = text.replace("$$", "");
    let parts = text.split('$').collect::<Vec<_>>();
    let closed = &parts[..parts.len() - 1];
    let names = closed.iter().skip(1).step_by(2);
    names.map(|name| name.to_lowercase()).collect()
}

fn split(key: &str) -> (&str, &'static str) {
    CATEGORIES
        .into_iter()
        .find_map(|category| Some((key.strip_suffix(category)?, category)))
        .unwrap_or((key, ""))
}
