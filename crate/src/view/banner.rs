//! The banner on the platform's ordinary pages: when it is shown, and what it says.

use super::status;
use super::{Action, Notice, Tone, Weight};
use crate::deadline::Phase;
use crate::journal::Standing;
use crate::request::Request;
use crate::situation::Situation;
use crate::words::{Message, messages};

/// Days for which "Later" hides the banner.
pub const LATER_DAYS: u16 = 7;

/// The banner for a situation. `None` if there is nothing to show, if the person closed or
/// postponed it, in quiet mode, and without host access or a usable store.
#[must_use]
pub fn banner(situation: &Situation) -> Option<Notice> {
    let state = &situation.state;
    let postponed = state
        .banner_postponed_until
        .is_some_and(|until| situation.now.date() < until);
    let wanted =
        situation.host_access && situation.store_available && !situation.quiet() && !postponed;
    if !wanted {
        return None;
    }
    let later = Action::send(
        messages::action_later(LATER_DAYS.into()),
        Weight::Secondary,
        Request::PostponeBanner,
    );
    let not_objecting = Action::send(
        messages::action_not_objecting(),
        Weight::Secondary,
        Request::NotObjecting,
    );
    // A reminder that was closed comes back after the same number of days; the other banners stay
    // closed. The cross has a different text for each.
    let (tone, sentence, others, close) = if let Some(reminder) = situation.due_reminder() {
        let close = messages::action_close();
        (
            Tone::Waiting,
            status::reminder(situation, reminder),
            vec![later],
            close,
        )
    } else if state.banner_dismissed {
        return None;
    } else {
        let others = vec![later, not_objecting];
        let close = messages::action_dismiss();
        (Tone::Attention, sentence(situation)?, others, close)
    };
    let mut actions = vec![Action::open_switch(
        situation,
        messages::action_open_switch(),
    )];
    actions.extend(others);
    actions.push(Action::send(close, Weight::Cross, Request::DismissBanner));
    Some(Notice {
        language: String::new(),
        name: messages::notice_name(),
        tone,
        sentences: vec![sentence],
        actions,
        ring: None,
    })
}

fn sentence(situation: &Situation) -> Option<Message> {
    let date = situation.training_start;
    let message = match (situation.state.standing, situation.phase) {
        (Standing::Reverted { off, on }, _) => {
            messages::banner_reverted(on.date_naive(), off.date_naive())
        }
        (Standing::Unknown | Standing::Training { .. }, Phase::Before { days_left }) => {
            messages::banner_before(days_left, date)
        }
        (Standing::Unknown | Standing::Training { .. }, Phase::LastDay) => {
            messages::banner_last_day(date)
        }
        (Standing::Training { .. }, Phase::InForce { .. }) => messages::banner_training(date),
        (Standing::Unknown, Phase::InForce { .. }) => messages::banner_in_force(date),
        // No banner for somebody who has objected or does not mind.
        (
            Standing::Objected { .. } | Standing::Declared { .. } | Standing::NotObjecting { .. },
            _,
        ) => return None,
    };
    Some(message)
}

#[cfg(test)]
mod tests;
