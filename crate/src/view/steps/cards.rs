//! What the page of each step says: progress, reason, effect and its limits, duration, and what to
//! do.

mod letters;
mod progress;
mod switches;

use crate::situation::{SettingSituation, Situation};
use crate::view::{Action, AskedDay, Command, Fact, Item, Progress, Value, Weight};
use crate::words::{Argument, Message, messages};
use letters::{complaint, form, letter};
use progress::of_setting;
use switches::{further, switch};

pub(in crate::view) use progress::of_step;

/// A step, with everything that its page says.
pub(super) struct Card {
    /// The page's name in addresses.
    pub(super) id: &'static str,
    pub(super) name: Message,
    /// How far the step is, as a sign and in words.
    pub(super) progress: (Progress, Message),
    /// How long it takes.
    pub(super) minutes: u64,
    /// Why to take it, what it achieves, and what it does not.
    reasons: [Message; 3],
    /// What to do, and what else there is to know.
    rest: Vec<Item>,
}

/// All steps in their order; none where there is nothing to do.
pub(super) fn all(situation: &Situation, asked: Option<AskedDay>) -> Vec<Card> {
    let mut cards = Vec::new();
    if let Some((first, others)) = situation.settings.split_first() {
        cards.push(switch(situation, first));
        cards.extend(others.iter().map(|setting| further(situation, setting)));
    }
    if let Some(source) = situation.platform.objection_form {
        cards.push(form(situation, source, asked));
    }
    if let Some(law) = situation.law() {
        cards.push(letter(situation, law, asked));
        cards.push(complaint(situation, law, asked));
    }
    cards
}

impl Card {
    /// What the page offers first, drawn like a link.
    pub(super) fn first_action(&self) -> Option<Action> {
        let mut actions = self.rest.iter().filter_map(|item| match item {
            Item::Actions(actions) => actions.first(),
            _ => None,
        });
        actions.next().map(|first| Action {
            weight: Weight::Quiet,
            ..first.clone()
        })
    }

    pub(super) fn into_items(self) -> Vec<Item> {
        let fact = |name, value| Fact {
            name,
            value: Value::Message(value),
        };
        let (progress, words) = self.progress;
        let [why, achieves, does_not] = self.reasons;
        let mut items = vec![
            Item::Progress(progress, words),
            Item::Facts(vec![
                fact(messages::fact_why(), why),
                fact(messages::fact_achieves(), achieves),
                fact(messages::fact_does_not(), does_not),
                fact(messages::fact_takes(), messages::step_minutes(self.minutes)),
            ]),
        ];
        items.extend(self.rest);
        items
    }
}

/// The platform's name for a setting, in the language in which the person uses the platform if it
/// is known.
fn label(situation: &Situation, setting: &SettingSituation) -> Argument {
    let data = setting.setting.setting();
    let (words, _) = data.words_for(&situation.interface_tag());
    match words.path.last() {
        Some(name) => Argument::quoted(name, words.tag),
        None => Argument::quoted(data.name, "en"),
    }
}

fn visit(text: Message, url: String) -> Action {
    Action::new(text, Weight::Secondary, Command::Visit { url })
}
