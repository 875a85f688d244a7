//! Scenes of the banner on an ordinary page, one for each of its sentences.

use super::past::{declared, seen, taken};
use super::{Scene, Surface};
use veto::journal::Step;
use veto::journal::SwitchState::{Off, On};

pub(super) fn scenes() -> Vec<Scene> {
    let banner = |state| Scene::new(Surface::Banner, state);
    vec![
        banner("not-seen"),
        banner("sent").past([taken(10, Step::Letter)]),
        banner("sent-overdue").past([taken(50, Step::Letter)]),
        banner("on").past([seen(1, On)]),
        banner("on-again").past([seen(40, Off), seen(39, Off), seen(1, On)]),
        banner("reminder").past([seen(101, Off), seen(100, Off)]),
        banner("reminder-declared").past([declared(100)]),
    ]
}
