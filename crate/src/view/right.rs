//! The right to object, and which authority supervises, by region.

use super::Item;
use super::page::link;
use crate::region::Region;
use crate::situation::Situation;
use crate::words::messages;

/// Paragraphs about the right and the supervision, and a link to an authority's guidance.
pub(super) fn right(situation: &Situation) -> Vec<Item> {
    let (right, supervision) = match situation.region {
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
    vec![
        Item::Paragraph(right),
        Item::Paragraph(messages::no_action_needed()),
        Item::Paragraph(supervision),
        link(messages::link_guidance(), situation.platform.guidance),
    ]
}
