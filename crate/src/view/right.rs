//! The right to object, and which authority supervises, by region.

use super::Item;
use super::page::link;
use crate::region::Region;
use crate::situation::Situation;
use crate::words::messages;

/// Paragraphs about the right and the supervision, and a link to an authority's guidance.
pub(super) fn right(situation: &Situation) -> Vec<Item> {
    let (right, supervision) = match situation.person.region {
        Region::EuropeanEconomicArea => (
            messages::right_object(),
            messages::supervision_european_economic_area(),
        ),
        Region::UnitedKingdom => (
            messages::right_object(),
            messages::supervision_united_kingdom(),
        ),
        Region::Switzerland => (
            messages::right_object_switzerland(),
            messages::supervision_switzerland(),
        ),
        Region::Canada | Region::HongKong | Region::Elsewhere => (
            messages::right_object_outside(),
            messages::supervision_outside(),
        ),
    };
    // The sentences on the supervision say that Ireland's authority leads.
    let supervision = Some(supervision).filter(|_| situation.platform.lead_authority == Some("IE"));
    let action = if situation.settings.is_empty() {
        messages::no_action_needed_written()
    } else {
        messages::no_action_needed()
    };
    let paragraphs = [right, action].into_iter().chain(supervision);
    let paragraphs = paragraphs.map(Item::Paragraph);
    let guidance = situation.platform.guidance.as_ref();
    let link = guidance.map(|one| link((one.message)(), one.source));
    paragraphs.chain(link).collect()
}
