//! Scenes of the letter pages: empty, and with what a person typed.

use super::past::{seen, taken};
use super::{Scene, Surface};
use serde_json::{Value, json};
use veto::journal::SwitchState::Off;
use veto::journal::{EntryKind, Step};
use veto::region::Region;

pub(super) fn scenes() -> Vec<Scene> {
    let letter = |state| Scene::new(Surface::Letter, state);
    let complaint = |state| Scene::new(Surface::Complaint, state);
    let region = |region| EntryKind::RegionChosen {
        region: Some(region),
    };
    vec![
        letter("empty").draft(json!({ "purposes": [] })),
        letter("full")
            .past([seen(61, Off), seen(60, Off)])
            .draft(typed()),
        letter("united-kingdom")
            .past([(60, region(Region::UnitedKingdom))])
            .draft(typed()),
        letter("switzerland")
            .past([(60, region(Region::Switzerland))])
            .draft(typed()),
        letter("elsewhere").past([(60, region(Region::Elsewhere))]),
        complaint("not-yet"),
        complaint("empty").past([taken(50, Step::Letter)]),
        complaint("overdue")
            .past([seen(61, Off), seen(60, Off), taken(50, Step::Letter)])
            .draft(typed()),
        complaint("answered")
            .past([taken(50, Step::Form), taken(40, Step::Answer)])
            .draft(typed()),
        complaint("switzerland")
            .past([(60, region(Region::Switzerland)), taken(50, Step::Letter)])
            .draft(typed()),
        complaint("united-kingdom")
            .past([(60, region(Region::UnitedKingdom)), taken(50, Step::Letter)])
            .draft(typed()),
    ]
}

fn typed() -> Value {
    json!({
        "name": "Ada Lovelace",
        "address": "12 St James’s Square\nLondon SW1Y 4JH",
        "email": "ada@example.org",
        "profile": "https://www.linkedin.com/in/ada",
        "grounds": "As a doctor I am bound to confidentiality.\n\nMy posts concern patients, too.",
        "story": "LinkedIn’s answer only repeated its privacy policy.",
        "authority": "DE-BY",
    })
}
