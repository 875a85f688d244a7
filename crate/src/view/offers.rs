//! The platforms that Veto does not look after, each with what Veto can do there and a button to
//! say that one uses it.

use super::{Action, CardSize, Command, Item, PlatformCard, Tone, Weight};
use crate::platform::Remedy;
use crate::request::{Addressed, Request};
use crate::situation::{Access, Everything, Situation};
use crate::words::{Message, messages};

/// The list; `None` if Veto looks after all platforms that it knows.
pub(super) fn offers(everything: &Everything) -> Option<Vec<Item>> {
    let cards: Vec<_> = everything.offered().into_iter().map(offer).collect();
    (!cards.is_empty()).then(|| {
        vec![
            Item::Paragraph(messages::another_lead()),
            Item::Platforms(cards),
        ]
    })
}

fn offer(situation: &Situation) -> PlatformCard {
    let platform = situation.platform;
    PlatformCard {
        id: platform.slug,
        name: platform.name,
        tone: Tone::Neutral,
        sign: String::new(),
        text: what_veto_does(situation),
        size: CardSize::Large,
        actions: use_it(situation).into_iter().collect(),
        note: asks_for_access(situation).then(|| messages::offer_read_why(platform.host())),
        details: Vec::new(),
    }
}

fn what_veto_does(situation: &Situation) -> Message {
    match &situation.platform.remedy {
        Remedy::Read { .. } => messages::offer_read(),
        Remedy::Told { .. } => messages::offer_told(),
        Remedy::Form => messages::offer_form(),
        Remedy::Letter => messages::offer_letter(),
        Remedy::NothingToDo(reason) => (reason.message)(),
    }
}

/// "I use this." `None` where there is nothing to do.
fn use_it(situation: &Situation) -> Option<Action> {
    if let Remedy::NothingToDo(_) = situation.platform.remedy {
        return None;
    }
    let request = Addressed::to_platform(situation.platform.id(), Request::UsePlatform);
    let command = if asks_for_access(situation) {
        let origins = vec![situation.platform.host_pattern()];
        Command::UsePlatform { request, origins }
    } else {
        Command::Send { request }
    };
    let text = messages::action_use();
    Some(Action::new(text, Weight::Secondary, command))
}

/// Whether the browser has to be asked for host access, so that Veto can read the switch.
fn asks_for_access(situation: &Situation) -> bool {
    situation.access == Access::Missing
}
