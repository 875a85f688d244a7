//! The words on random pages, by setting and language: the platform's own where they are known,
//! else the replica’s invention.

mod ai_on_linkedin;
mod common;
mod known;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use veto::platform::SettingId;

use crate::replica::Language;

/// The words of one language for one setting.
#[derive(Debug)]
pub(crate) struct LabelSet {
    pub(crate) tag: &'static str,
    /// Whether the platform's own words in this language are known.
    pub(crate) is_known: bool,
    pub(crate) title: &'static str,
    pub(crate) label: &'static str,
    /// The label with its meaning reversed: on means that the data is *not* used.
    pub(crate) negated: Cow<'static, str>,
    /// The label reversed with a word of refusal, such as "prohibit".
    pub(crate) refused: Cow<'static, str>,
    /// A name that any control could have.
    pub(crate) generic: &'static str,
    pub(crate) on: &'static str,
    pub(crate) off: &'static str,
}

impl LabelSet {
    /// The words for a setting, one item for each language.
    pub(crate) fn of(setting: SettingId) -> &'static [Self] {
        &ALL[&setting]
    }
}

static ALL: LazyLock<BTreeMap<SettingId, Vec<LabelSet>>> =
    LazyLock::new(|| SettingId::all().map(|one| (one, made_for(one))).collect());

fn made_for(setting: SettingId) -> Vec<LabelSet> {
    match (setting.platform_id().slug(), setting.slug()) {
        ("linkedin", "ai-training") => ai_on_linkedin::all(),
        ("linkedin", "research") => {
            let invented = [Language::Fr, Language::Nl, Language::De, Language::Sv];
            let invented = invented.into_iter().map(research);
            // As many pages in the one known language as in the others.
            let known = (0..invented.len()).flat_map(|_| known::all(setting));
            known.chain(invented).collect()
        }
        _ => known::all(setting)
            .chain(known::in_english(setting))
            .collect(),
    }
}

/// LinkedIn's switch for research in a language in which its label is not known.
fn research(language: Language) -> LabelSet {
    let words = language.words();
    let common = common::in_language(language.tag());
    LabelSet {
        tag: language.tag(),
        is_known: false,
        title: words.research.page,
        label: words.research.label,
        negated: common.negated(words.research.label).into(),
        refused: common.refused(words.research.label).into(),
        generic: common.generic,
        on: words.on,
        off: words.off,
    }
}
