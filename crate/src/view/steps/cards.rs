//! The cards of the next steps page, one for each step: progress, reason, effect and its limits,
//! duration, and what to do.

mod letters;
mod progress;
mod switches;

pub(super) use progress::progress;

use crate::journal::Step;
use crate::rights::DayProblem;
use crate::situation::Situation;
use crate::view::page::section;
use crate::view::{Action, Block, Command, Fact, Item, Value, Weight};
use crate::words::{Message, messages};
use letters::{complaint, form, letter};
use switches::{research, switch};

/// All cards, numbered, in their order.
pub(super) fn all(situation: &Situation, problem: Option<(Step, DayProblem)>) -> Vec<Block> {
    let mut cards = vec![
        ("switch", messages::step_switch(), switch(situation)),
        (
            "research",
            messages::step_research(),
            research(situation, problem),
        ),
        ("form", messages::step_form(), form(situation, problem)),
    ];
    if let Some(law) = situation.law {
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
    situation: &Situation,
    step: Option<Step>,
    [why, achieves, does_not]: [Message; 3],
    minutes: u64,
) -> Vec<Item> {
    let (progress, words) = progress(situation, step);
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

fn visit(text: Message, url: String) -> Action {
    Action::new(text, Weight::Secondary, Command::Visit { url })
}
