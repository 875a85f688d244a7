//! The cards of the next steps page, one for each step: progress, reason, effect and its limits,
//! duration, and what to do.

mod letters;
mod progress;
mod switches;

use crate::journal::Step;
use crate::platform::Remedy;
use crate::rights::DayProblem;
use crate::situation::{SettingSituation, Situation};
use crate::view::page::{link, section};
use crate::view::{Action, Block, Command, Fact, Item, Progress, Value, Weight};
use crate::words::{Argument, Message, messages};
use letters::{complaint, form, letter};
use progress::of_setting;
use switches::{further, switch};

pub(in crate::view) use progress::of_step;

/// All cards, numbered, in their order.
pub(super) fn all(situation: &Situation, problem: Option<(Step, DayProblem)>) -> Vec<Block> {
    if let Remedy::NothingToDo(reason) = &situation.platform.remedy {
        let items = vec![
            Item::Paragraph((reason.message)()),
            link(messages::link_information(), reason.source),
        ];
        return vec![section("nothing", messages::step_nothing(), false, items)];
    }
    let mut cards = Vec::new();
    if let Some((first, others)) = situation.settings.split_first() {
        cards.push(("switch", messages::step_switch(), switch(situation, first)));
        cards.extend(others.iter().map(|setting| {
            let name = messages::step_setting(label(situation, setting));
            (setting.setting.slug(), name, further(situation, setting))
        }));
    }
    if let Some(source) = situation.platform.objection_form {
        cards.push((
            "form",
            messages::step_form(),
            form(situation, source, problem),
        ));
    }
    if let Some(law) = situation.law() {
        cards.push((
            "letter",
            messages::step_letter(),
            letter(situation, law, problem),
        ));
        cards.push((
            "complaint",
            messages::step_complaint(),
            complaint(situation, law, problem),
        ));
    }
    let numbered = (1_u64..).zip(cards);
    let card = |(number, (id, name, items))| {
        section(id, messages::step_heading(number, name), false, items)
    };
    numbered.map(card).collect()
}

/// What every card begins with: progress, reason, effect and its limits, and how long the step
/// takes.
fn opening(
    (progress, words): (Progress, Message),
    [why, achieves, does_not]: [Message; 3],
    minutes: u64,
) -> Vec<Item> {
    let fact = |name, value| Fact {
        name,
        value: Value::Message(value),
    };
    vec![
        Item::Progress(progress, words),
        Item::Facts(vec![
            fact(messages::fact_why(), why),
            fact(messages::fact_achieves(), achieves),
            fact(messages::fact_does_not(), does_not),
            fact(messages::fact_takes(), messages::step_minutes(minutes)),
        ]),
    ]
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
