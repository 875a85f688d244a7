//! The fields of a letter: what is asked for, what helps with it, and what was typed. Writes no letter.

use super::LetterKind;
use super::authority::{guessed, offered};
use crate::letter::{Draft, LetterLanguage, Purpose, purpose};
use crate::rights::{Authority, Law};
use crate::situation::Situation;
use crate::view::page::link;
use crate::view::{Item, Label};
use crate::words::{Language, Message, messages};

/// A field, in the order of the page.
#[allow(clippy::large_enum_variant, reason = "a page has a handful of fields")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftField {
    /// A text.
    Text {
        /// Its name in the draft.
        name: &'static str,
        /// What it is called.
        label: Message,
        /// How much goes into it.
        kind: FieldKind,
        /// What was typed.
        value: String,
        /// What helps, and examples.
        help: Option<(Message, Vec<Message>, Message)>,
    },
    /// Ticks, of which any number can be set.
    Ticks {
        /// What they are about.
        label: Message,
        /// They.
        ticks: Vec<DraftTick>,
    },
    /// A list of which one is chosen.
    Choice {
        /// Its name in the draft.
        name: &'static str,
        /// What it is about.
        label: Message,
        /// What can be chosen.
        options: Vec<DraftChoice>,
        /// What is to be known of the authority that is chosen, if it is that.
        authority: Option<ChosenAuthority>,
    },
}

/// How much goes into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A line.
    Line,
    /// A few lines.
    Lines,
    /// Paragraphs.
    Paragraphs,
}

/// A use to object to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftTick {
    /// Which.
    pub purpose: Purpose,
    /// It, in words.
    pub label: Message,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftChoice {
    /// What the draft says when it is chosen.
    pub value: String,
    /// What it is called.
    pub label: Named,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// What one thing to choose is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// In words.
    Label(Label),
    /// By the place that an authority is for: its own name may be too long for a list. To be sorted as the
    /// person's language sorts them.
    Place {
        /// As ISO 3166-1 has it.
        country: &'static str,
        /// What of the country.
        part: Option<Part>,
    },
}

/// A part of a country that has an authority of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Its name for itself.
    pub name: &'static str,
    /// The language of that.
    pub language: &'static str,
}

/// An authority that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenAuthority {
    /// Its name for itself.
    pub name: &'static str,
    /// The language of that.
    pub language: &'static str,
    /// Its page.
    pub link: Item,
}

/// All fields of one of the letters.
pub(super) fn fields(
    kind: LetterKind,
    draft: &Draft,
    law: Law,
    authority: Option<&'static Authority>,
    situation: &Situation,
) -> Vec<DraftField> {
    let text = |name, label, kind, value: &str| DraftField::Text {
        name,
        label,
        kind,
        value: value.to_owned(),
        help: None,
    };
    let mut fields = vec![
        text("name", messages::field_name(), FieldKind::Line, &draft.name),
        text(
            "contact",
            messages::field_contact(),
            FieldKind::Lines,
            &draft.contact,
        ),
        text(
            "profile",
            messages::field_profile(),
            FieldKind::Line,
            &draft.profile,
        ),
    ];
    match kind {
        LetterKind::Objection => fields.extend([uses(draft, law), grounds(draft)]),
        LetterKind::Complaint => fields.extend([
            authority_choice(authority, situation),
            text(
                "story",
                messages::field_story(),
                FieldKind::Paragraphs,
                &draft.story,
            ),
        ]),
    }
    fields.extend(language(draft, situation));
    fields
}

fn uses(draft: &Draft, law: Law) -> DraftField {
    let mut offered = vec![
        Purpose::Content,
        Purpose::Past,
        Purpose::OtherAi,
        Purpose::Recruiting,
        Purpose::Research,
    ];
    if law == Law::UkGdpr {
        offered.push(Purpose::Microsoft);
    }
    let chosen = draft.purposes();
    let tick = |one| DraftTick {
        purpose: one,
        label: purpose(one),
        ticked: chosen.contains(&one),
    };
    DraftField::Ticks {
        label: messages::field_purposes(),
        ticks: offered.into_iter().map(tick).collect(),
    }
}

fn grounds(draft: &Draft) -> DraftField {
    let examples = vec![
        messages::ground_confidentiality(),
        messages::ground_others(),
        messages::ground_sensitive(),
        messages::ground_livelihood(),
        messages::ground_expectation(),
    ];
    DraftField::Text {
        name: "grounds",
        label: messages::field_grounds(),
        kind: FieldKind::Paragraphs,
        value: draft.grounds.clone(),
        help: Some((
            messages::grounds_help(),
            examples,
            messages::grounds_general_note(),
        )),
    }
}

fn authority_choice(chosen: Option<&'static Authority>, situation: &Situation) -> DraftField {
    let option = |authority: &'static Authority| DraftChoice {
        value: authority.code.to_owned(),
        label: Named::Place {
            country: authority.country(),
            part: authority.place.map(|name| Part {
                name,
                language: authority.language,
            }),
        },
        chosen: chosen == Some(authority),
    };
    // It stays when one is chosen: a list whose entries move under the hand is none to choose from.
    let none_yet = guessed(situation).is_none().then(|| DraftChoice {
        value: String::new(),
        label: Named::Label(Label::Said(messages::choose_authority())),
        chosen: chosen.is_none(),
    });
    let offered = offered(situation).into_iter().map(option);
    DraftField::Choice {
        name: "authority",
        label: messages::field_authority(),
        options: none_yet.into_iter().chain(offered).collect(),
        authority: chosen.map(|authority| ChosenAuthority {
            name: authority.name,
            language: authority.language,
            link: link(messages::link_authority(), authority.complaints),
        }),
    }
}

/// The person's language or the controller's, where these are two.
fn language(draft: &Draft, situation: &Situation) -> Option<DraftField> {
    if situation.language == Language::ENGLISH {
        return None;
    }
    let option = |value: &str, language: Language, chosen| DraftChoice {
        value: value.to_owned(),
        label: Named::Label(Label::Own {
            name: language.own_name().to_owned(),
            language: language.tag(),
        }),
        chosen,
    };
    let english = draft.language == Some(LetterLanguage::Controllers);
    Some(DraftField::Choice {
        name: "language",
        label: messages::field_letter_language(),
        options: vec![
            option("own", situation.language, !english),
            option("controllers", Language::ENGLISH, english),
        ],
        authority: None,
    })
}
