//! One sentence on how things stand on several platforms, and what follows.

use super::actions::in_a_word;
use crate::situation::Situation;
use crate::view::sign::sign;
use crate::view::{Sign, Status, Tone};
use crate::words::Argument::ShortDate;
use crate::words::messages;
use chrono::NaiveDate;

/// The headline for these platforms.
pub(super) fn of(situations: &[&Situation]) -> Status {
    // The last of the greatest would be taken, so begin with the last.
    let most_urgent = situations.iter().rev().max_by_key(|one| sign(one));
    let Some(most_urgent) = most_urgent else {
        return Status {
            platform: None,
            tone: Tone::Neutral,
            sign: String::new(),
            sentence: messages::popup_none(),
            next: messages::another_lead(),
            notes: Vec::new(),
        };
    };
    let on_again: Vec<_> = situations
        .iter()
        .filter(|one| sign(one) == Sign::OnAgain)
        .map(|one| one.platform.name)
        .collect();
    let open = situations.iter().filter(|one| in_a_word(one).is_some());
    let open = open.count() as u64;
    let sentence = if !on_again.is_empty() {
        messages::popup_on_again(&on_again.join(", ")[..])
    } else if open > 0 {
        messages::popup_still_open(open, situations.len() as u64)
    } else {
        messages::popup_settled()
    };
    let of_most_urgent = Status::of(most_urgent);
    let next_look = next_look(situations).filter(|_| open == 0);
    Status {
        platform: None,
        tone: match open {
            0 => Tone::Good,
            _ => of_most_urgent.tone,
        },
        // Each platform has a sign of its own.
        sign: String::new(),
        sentence,
        next: next_look.map_or(of_most_urgent.next, |day| {
            messages::popup_settled_until(ShortDate(day))
        }),
        notes: Vec::new(),
    }
}

/// The first day on which it is time to look at a switch again.
fn next_look(situations: &[&Situation]) -> Option<NaiveDate> {
    let settings = situations.iter().flat_map(|one| &one.settings);
    settings
        .filter(|setting| setting.setting.setting().asks)
        .filter_map(|setting| setting.state.reminder)
        .map(|reminder| reminder.due)
        .min()
}
