//! The fields of a letter: what is asked for, help with it, and what was typed.

use super::LetterKind;
use super::requirements::requirements;
use crate::letter::{Draft, chosen_language, languages};
use crate::platform::{Purpose, PurposeId};
use crate::rights::Authority;
use crate::rights::authority::{competent, under_law_of};
use crate::situation::Situation;
use crate::view::page::link;
use crate::view::{Item, Label};
use crate::words::{Argument, Message, messages};

/// A field of a letter's form.
#[allow(clippy::large_enum_variant, reason = "a page has a handful of fields")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftField {
    /// A text field.
    Text {
        /// The field's name in the draft.
        name: &'static str,
        label: Message,
        kind: FieldKind,
        value: String,
        /// An explanation, examples, and a note.
        help: Option<(Message, Vec<Message>, Message)>,
    },
    /// Checkboxes, of which any number can be ticked.
    Checkboxes {
        label: Message,
        checkboxes: Vec<DraftCheckbox>,
    },
    /// A list in which one option is chosen.
    Choice {
        /// The field's name in the draft.
        name: &'static str,
        label: Message,
        options: Vec<DraftChoice>,
        /// Details of the chosen authority; `None` if none is chosen, or if the list is about
        /// something else.
        authority: Option<ChosenAuthority>,
    },
}

/// What a field is for, and how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    Line,
    /// An e-mail address.
    Email,
    /// A few lines.
    Lines,
    Paragraphs,
}

/// A checkbox for a use of data that the person can object to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCheckbox {
    pub purpose: PurposeId,
    pub label: Message,
    pub checked: bool,
}

/// An option of a [`DraftField::Choice`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftChoice {
    /// The value in the draft when this option is chosen.
    pub value: String,
    pub label: Named,
    pub chosen: bool,
}

/// The label of an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    Label(Label),
    /// The place that an authority is responsible for, because the authority's own name may be too
    /// long for a list. To be sorted as the person's language sorts places.
    Place {
        /// ISO 3166-1 code.
        country: &'static str,
        /// The part of the country; `None` if the authority is responsible for all of it.
        part: Option<Part>,
    },
}

/// A part of a country that has an authority of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Its name in its own language.
    pub name: &'static str,
    /// BCP 47 tag of that language.
    pub language: &'static str,
}

/// The chosen authority, as shown below the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenAuthority {
    /// Its name in its own language.
    pub name: &'static str,
    /// BCP 47 tag of that language.
    pub language: &'static str,
    /// A link to its page for complaints.
    pub link: Item,
    /// The heading above what it demands of a complaint.
    pub heading: Message,
    /// What it demands; empty if nothing is known.
    pub requirements: Vec<Message>,
}

/// All fields of a letter, in the order of the page.
pub(super) fn fields(
    kind: LetterKind,
    draft: &Draft,
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
            "address",
            messages::field_address(),
            FieldKind::Lines,
            &draft.address,
        ),
        text(
            "email",
            messages::field_email(),
            FieldKind::Email,
            &draft.email,
        ),
        text(
            "profile",
            messages::field_profile(),
            FieldKind::Line,
            &draft.profile,
        ),
    ];
    match kind {
        LetterKind::Objection => fields.extend([uses(draft, situation), grounds(draft)]),
        LetterKind::Complaint => {
            fields.push(authority_choice(authority, situation));
            if let Some(details) = authority.and_then(Authority::identification) {
                let details = Argument::quoted(details.value, details.language);
                fields.push(text(
                    "identification",
                    messages::field_identification(details),
                    FieldKind::Line,
                    &draft.identification,
                ));
            }
            fields.push(text(
                "story",
                messages::field_story(),
                FieldKind::Paragraphs,
                &draft.story,
            ));
        }
    }
    fields.extend(language(draft, authority, situation));
    fields
}

fn uses(draft: &Draft, situation: &Situation) -> DraftField {
    let checkbox = |purpose: &Purpose| DraftCheckbox {
        purpose: purpose.id,
        label: (purpose.message)(),
        checked: draft.objects_to(purpose),
    };
    let offered = situation.platform.purposes_in(situation.person.region);
    DraftField::Checkboxes {
        label: messages::field_purposes(),
        checkboxes: offered.map(checkbox).collect(),
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
                language: authority.names.main.language,
            }),
        },
        chosen: chosen == Some(authority),
    };
    // Keep the placeholder after a choice, so that the options don't shift while the list is open.
    let guess = competent(situation.person.region, situation.person.country, None);
    let none_yet = guess.is_none().then(|| DraftChoice {
        value: String::new(),
        label: Named::Label(Label::Message(messages::choose_authority())),
        chosen: chosen.is_none(),
    });
    let offered = under_law_of(situation.person.region).map(option);
    DraftField::Choice {
        name: "authority",
        label: messages::field_authority(),
        options: none_yet.into_iter().chain(offered).collect(),
        authority: chosen.map(|authority| chosen_authority(authority, situation)),
    }
}

fn chosen_authority(authority: &Authority, situation: &Situation) -> ChosenAuthority {
    let language = situation.person.language;
    let name = authority.names.in_language(language);
    let page = authority.complaints.in_language(language).value;
    ChosenAuthority {
        name: name.value,
        language: name.language,
        link: link(messages::link_authority(), page),
        heading: messages::requirements_heading(),
        requirements: requirements(authority, language),
    }
}

/// The choice of the letter's language; `None` if there is only one.
fn language(
    draft: &Draft,
    authority: Option<&Authority>,
    situation: &Situation,
) -> Option<DraftField> {
    let chosen = chosen_language(draft, authority, situation);
    let offered = languages(authority, situation);
    if offered.len() < 2 {
        return None;
    }
    let options = offered.into_iter().map(|(value, language)| DraftChoice {
        value: value.as_str().to_owned(),
        label: Named::Label(Label::Own {
            name: language.own_name().to_owned(),
            language: language.tag(),
        }),
        chosen: language == chosen,
    });
    Some(DraftField::Choice {
        name: "language",
        label: messages::field_letter_language(),
        options: options.collect(),
        authority: None,
    })
}
