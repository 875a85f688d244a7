//! Scenes of the next steps: the list, one for each course of events, and the page of a step.

use super::past::{seen, taken};
use super::{Scene, Surface, Then};
use veto::journal::SwitchState::Off;
use veto::journal::{EntryKind, Step};
use veto::region::Region;

pub(super) fn scenes() -> Vec<Scene> {
    let steps = |state| Scene::new(Surface::Steps, state);
    let step = |name, state| Scene::new(Surface::Step(name), state);
    let region = |state, region| {
        let chosen = EntryKind::RegionChosen {
            region: Some(region),
        };
        steps(state).past([(0, chosen)])
    };
    let confirmed = [seen(61, Off), seen(60, Off)];
    let [first, second] = confirmed;
    let after = |more: [(i64, EntryKind); 2]| {
        let [third, fourth] = more;
        [first.clone(), second.clone(), third, fourth]
    };
    vec![
        steps("first"),
        steps("waiting").past(after([taken(4, Step::Research), taken(3, Step::Form)])),
        steps("overdue").past(after([taken(50, Step::Form), taken(45, Step::Letter)])),
        steps("answered").past(after([taken(50, Step::Letter), taken(40, Step::Answer)])),
        steps("complained").past(after([taken(50, Step::Letter), taken(2, Step::Complaint)])),
        region("united-kingdom", Region::UnitedKingdom),
        region("switzerland", Region::Switzerland),
        region("elsewhere", Region::Elsewhere),
        step("switch", "off").past([first.clone(), second.clone()]),
        step("form", "form"),
        step("form", "asked").then(Then::AskedDay),
        step("form", "bad-day").then(Then::BadDay),
        step("form", "sent").past([taken(3, Step::Form)]),
        step("letter", "overdue").past([taken(50, Step::Letter)]),
        step("complaint", "complaint").past([taken(50, Step::Form)]),
    ]
}
