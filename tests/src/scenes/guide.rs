//! Scenes of the guide, at the switch and on other settings pages, one for each of its sentences
//! that stays on the page.

use super::past::seen;
use super::{Scene, Surface, Then};
use crate::replica::{Decoys, Saving};
use veto::journal::SwitchState::{Off, On};

/// Selectors for a notice of each tone.
const ATTENTION: &str = "section[data-tone=attention]";
const GOOD: &str = "section[data-tone=good]";
/// Selectors for a waiting notice: its button offers to load the page again, or to declare the
/// objection.
const RELOAD: &str = "section[data-tone=waiting] button.primary";
const DECLARE: &str = "section[data-tone=waiting] button.secondary";

pub(super) fn scenes() -> Vec<Scene> {
    let guide = |state, reached| Scene::new(Surface::Guide, state).reached(reached);
    vec![
        guide("on", ATTENTION),
        guide("off", RELOAD).account(|account| account.training = false),
        guide("confirmed", GOOD)
            .past([seen(3, Off), seen(2, Off)])
            .account(|account| account.training = false),
        guide("on-again", ATTENTION).past([seen(40, Off), seen(39, Off), seen(1, On)]),
        guide("not-saved", "p + p")
            .account(|account| account.saving = Saving::Fails)
            .then(Then::UseSwitch),
        guide("out-of-date", RELOAD).then(Then::SeenOffElsewhere),
        guide("no-switch", DECLARE).account(|account| account.offered = false),
        guide("several-switches", DECLARE).account(|account| {
            account.label = Some("Something else".to_owned());
            account.shape.decoys = Decoys::Several;
        }),
        guide("unfamiliar-switch", DECLARE)
            .account(|account| account.label = Some("Something else".to_owned())),
        guide("wrong-page", "section[data-tone=neutral] a.primary"),
    ]
}
