//! The law under which people object, by region.

use crate::region::Region;

/// The law that gives a person the right to object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Law {
    /// The EU's General Data Protection Regulation
    /// (<https://eur-lex.europa.eu/eli/reg/2016/679/oj>), which also applies in the EEA.
    Gdpr,
    /// The GDPR as retained in the United Kingdom
    /// (<https://www.legislation.gov.uk/eur/2016/679/contents>).
    UkGdpr,
    /// The GDPR, which binds the controller in Ireland wherever the person lives (article 3(1)),
    /// and the Swiss Federal Act on Data Protection
    /// (<https://www.fedlex.admin.ch/eli/cc/2022/491/en>).
    GdprAndSwissAct,
}

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
}
