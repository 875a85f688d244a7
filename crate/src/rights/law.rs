//! The law under which people object, by region, and the official texts of the law.

use crate::platform::{Confidence, Source};
use crate::region::Region;
use crate::words::{Message, messages};

/// The law that gives a person the right to object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Law {
    /// The EU's General Data Protection Regulation, which also applies in the EEA.
    Gdpr,
    /// The GDPR as retained in the United Kingdom.
    UkGdpr,
    /// The GDPR, which binds the controller in Ireland wherever the person lives (article 3(1)),
    /// and the Swiss Federal Act on Data Protection.
    GdprAndSwissAct,
}

/// A text of the law.
pub struct LawText {
    /// Its name, as the text of a link.
    pub name: fn() -> Message,
    pub source: Source,
}

const GDPR: LawText = LawText {
    name: messages::link_gdpr,
    source: Source {
        url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        verified_on: (2026, 11, 23),
        confidence: Confidence::High,
    },
};

const UK_GDPR: LawText = LawText {
    name: messages::link_uk_gdpr,
    source: Source {
        url: "https://www.legislation.gov.uk/eur/2016/679/contents",
        verified_on: (2026, 11, 23),
        confidence: Confidence::High,
    },
};

const SWISS_ACT: LawText = LawText {
    name: messages::link_swiss_act,
    source: Source {
        url: "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
        verified_on: (2026, 11, 23),
        confidence: Confidence::High,
    },
};

/// The EU's rules for counting periods, such as the month for an answer: Regulation 1182/71.
const PERIODS: LawText = LawText {
    name: messages::link_periods,
    source: Source {
        url: "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
        verified_on: (2026, 11, 23),
        confidence: Confidence::High,
    },
};

impl Law {
    /// The law for people in a region; `None` where Veto knows of none.
    #[must_use]
    pub fn of(region: Region) -> Option<Self> {
        match region {
            Region::EuropeanEconomicArea => Some(Self::Gdpr),
            Region::UnitedKingdom => Some(Self::UkGdpr),
            Region::Switzerland => Some(Self::GdprAndSwissAct),
            Region::Canada | Region::HongKong | Region::Elsewhere => None,
        }
    }

    /// The texts that give the right to object and to complain.
    #[must_use]
    pub fn texts(self) -> &'static [LawText] {
        match self {
            Self::Gdpr => &[GDPR],
            Self::UkGdpr => &[UK_GDPR],
            Self::GdprAndSwissAct => &[GDPR, SWISS_ACT],
        }
    }

    /// The rules for counting periods; `None` if the EU's rules do not apply.
    #[must_use]
    pub fn periods(self) -> Option<&'static LawText> {
        match self {
            Self::Gdpr | Self::GdprAndSwissAct => Some(&PERIODS),
            Self::UkGdpr => None,
        }
    }
}

#[cfg(test)]
mod tests;
