//! A row of the sheet: one text of a language, with what the native reader has to know and what
//! they write.

use std::collections::BTreeMap;

use super::build_checks::law;
use super::catalogues::Catalogues;
use super::pictures::Pictures;

/// One text.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) english: String,
    /// What the text is for.
    pub(super) purpose: String,
    /// The name of the picture of its place; "" if there is none.
    pub(super) picture: String,
    /// The law and the article that fix the wording; "" if none does.
    pub(super) law: String,
    /// The text as it was when the sheet was made.
    pub(super) text: String,
    /// The reader's own text; "" if the text is right.
    pub(super) correction: String,
    /// Why, or which article of the law.
    pub(super) reason: String,
    /// The day of the text's last change; "" if it is not known.
    pub(super) corrected_on: String,
    pub(super) key: String,
}

impl Row {
    /// The rows of all texts of a language, in the order of its catalogue.
    pub(super) fn all(
        catalogues: &Catalogues,
        language: &str,
        pictures: &Pictures,
        corrected_on: &BTreeMap<String, String>,
    ) -> Vec<Self> {
        let row = |key: &String| {
            let (purpose, law) = split(catalogues.description(key));
            Self {
                english: catalogues.english_text(key).to_owned(),
                purpose,
                picture: pictures.get(key).cloned().unwrap_or_default(),
                law,
                text: catalogues
                    .text(language, key)
                    .unwrap_or_default()
                    .to_owned(),
                corrected_on: corrected_on.get(key).cloned().unwrap_or_default(),
                key: key.clone(),
                ..Self::default()
            }
        };
        catalogues.texts(language).keys().map(row).collect()
    }
}

/// The purpose and the law of a description.
fn split(description: &str) -> (String, String) {
    let law = law::named(description).unwrap_or_default();
    let purpose = match law {
        "" => description,
        _ => description
            .rsplit_once(law::MARK)
            .map_or("", |(before, _)| before),
    };
    (purpose.trim().to_owned(), law.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_has_its_own_column() {
        let check = |description: &str, purpose: &str, law: &str| {
            assert_eq!(split(description), (purpose.to_owned(), law.to_owned()));
        };
        check("Below it.", "Below it.", "");
        check(
            "Below it. Law: GDPR, article 21.",
            "Below it.",
            "GDPR, article 21",
        );
    }
}
