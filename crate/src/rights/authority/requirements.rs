//! What the authorities demand of a complaint, by country, each with its source.
//!
//! **Invariant:** only what a source says. That an authority is not known to demand something does
//! not mean that it does not.

mod east;
mod north;
mod south;
mod west;

use super::variants::{Variant, Variants};
use crate::platform::{Confidence, Source};

/// A demand with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirement {
    pub demand: Demand,
    pub source: Source,
}

/// Something that an authority demands of a complaint, or of a person who complains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// The procedure has a name of its own, which tells it from others.
    Procedure(Variants<&'static str>),
    /// The complaint is in one of these languages (BCP 47 tags).
    Languages(&'static [&'static str]),
    /// The complaint is on the authority's own form for the rights of data subjects.
    OwnForm,
    /// The complaint is signed.
    Signature,
    /// Whoever signs by hand encloses a copy of an identity document.
    IdentityDocument,
    /// The complaint has the person's postal address.
    PostalAddress,
    /// The complaint has these details, such as a national number.
    Identification(Variant<&'static str>),
    /// The complaint says when the person learnt of the infringement.
    DayOfKnowledge,
    /// The person objected to the controller before.
    ObjectionFirst,
    /// The person should have objected to the controller before.
    ObjectionAdvised,
    /// The person complained to the controller before.
    ComplaintFirst,
    /// The controller answered, or the month for its answer is over.
    AnswerOrMonth,
    /// The complaint does not come by e-mail, or only with an electronic signature.
    NoPlainEmail,
    /// The complaint comes within a year of the day on which the person learnt of the infringement,
    /// and within three years of the infringement.
    WithinAYear,
    /// The complaint comes within three months of the last contact with the controller.
    WithinThreeMonths,
}

/// The requirements in a country, by its ISO 3166-1 code. Those of Germany hold in every Land.
pub(super) fn in_country(code: &str) -> &'static [Requirement] {
    let parts = [
        west::REQUIREMENTS,
        north::REQUIREMENTS,
        south::REQUIREMENTS,
        east::REQUIREMENTS,
    ];
    let mut countries = parts.into_iter().flatten();
    let found = countries.find(|(country, _)| *country == code);
    found.map_or(&[], |(_, requirements)| requirements)
}

/// What is demanded in a country, by its ISO 3166-1 code.
type InCountry = (&'static str, &'static [Requirement]);

const fn high(demand: Demand, url: &'static str) -> Requirement {
    found(demand, url, Confidence::High)
}

const fn medium(demand: Demand, url: &'static str) -> Requirement {
    found(demand, url, Confidence::Medium)
}

const fn found(demand: Demand, url: &'static str, confidence: Confidence) -> Requirement {
    Requirement {
        demand,
        source: Source {
            url,
            verified_on: (2026, 11, 28),
            confidence,
        },
    }
}
