//! Chooses the supervisory authority that a complaint goes to, and lists the others that can be
//! chosen.

use crate::letter::Draft;
use crate::region::Region;
use crate::rights::{Authority, authorities};
use crate::situation::Situation;

/// The authority that the person chose, if it belongs to their law; else the guess. `None` if they
/// have to choose.
pub(super) fn own_authority(draft: &Draft, situation: &Situation) -> Option<&'static Authority> {
    let chosen = draft.authority.map(|id| id.authority());
    let chosen = chosen.filter(|chosen| offered(situation).contains(chosen));
    chosen.or_else(|| guessed(situation))
}

/// The authority of the country that the person is probably in, if that country has only one.
pub(super) fn guessed(situation: &Situation) -> Option<&'static Authority> {
    let here = |one: &&Authority| Some(one.country()) == situation.country;
    let mut here = offered(situation).into_iter().filter(here);
    let only = here.next()?;
    here.next().is_none().then_some(only)
}

/// The authorities under the law of the person's region.
pub(super) fn offered(situation: &Situation) -> Vec<&'static Authority> {
    let fits = |authority: &&Authority| match situation.region {
        Region::UnitedKingdom => authority.country() == "GB",
        Region::Switzerland => authority.country() == "CH",
        _ => !matches!(authority.country(), "GB" | "CH"),
    };
    authorities().filter(fits).collect()
}
