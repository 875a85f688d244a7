//! Reads which texts have a wording that the law fixes. The description of the English text names
//! the law at its end: "… Law: GDPR, article 21(1)."

/// Stands in front of the law in a description.
pub(crate) const MARK: &str = "Law: ";

/// What an English text says when it names a law.
const NAMES: [&str; 4] = [
    "GDPR",
    "Data Protection Act",
    "Act on Data Protection",
    "Article ",
];

/// The law that fixes the wording of a text, from the description of the English one.
pub(crate) fn named(description: &str) -> Option<&str> {
    let (_, law) = description.rsplit_once(MARK)?;
    Some(law.trim_end_matches('.'))
}

/// Reports a text that names a law which its description does not name: without it, translators
/// would not know that the wording is fixed.
pub(crate) fn unnamed(text: &str, description: &str) -> Option<String> {
    let names_one = NAMES.iter().any(|name| text.contains(name));
    (names_one && named(description).is_none()).then(|| {
        format!("names a law: let its \"description\" end with “{MARK}”, the law and the article")
    })
}
