//! The banner on the platform's ordinary pages: when it is shown, and what it says.

use super::{Action, Notice, Tone, Weight, sign, status};
use crate::deadline::Phase;
use crate::journal::Standing;
use crate::platform::AI_TRAINING;
use crate::request::{Addressed, Request};
use crate::situation::{Access, SettingSituation, Situation};
use crate::words::{Message, messages};
use std::cmp::Reverse;

/// Days for which "Later" hides the banner.
pub const LATER_DAYS: u16 = 7;

/// The banner of a platform, about its most urgent setting that asks for one. `None` if there is
/// nothing to show, if the person closed or postponed it, in quiet mode, and without host access or
/// a usable store.
#[must_use]
pub fn banner(situation: &Situation) -> Option<Notice> {
    let person = &situation.person;
    let may_show = situation.access == Access::Granted && person.store_available && !person.quiet();
    if !may_show {
        return None;
    }
    let mut settings: Vec<_> = situation.settings.iter().collect();
    settings.sort_by_key(|one| Reverse(sign::of_setting(situation, one)));
    settings.into_iter().find_map(|one| about(situation, one))
}

fn about(situation: &Situation, setting: &SettingSituation) -> Option<Notice> {
    let state = &setting.state;
    let today = situation.person.now.date();
    let is_postponed = state
        .banner_postponed_until
        .is_some_and(|until| today < until);
    let asks =
        setting.setting.setting().asks || matches!(state.standing, Standing::Reverted { .. });
    if is_postponed || !asks {
        return None;
    }
    let ask = |request| Addressed::to_setting(setting.setting, request);
    let later = |weight| {
        let text = messages::action_later(LATER_DAYS.into());
        Action::send(text, weight, ask(Request::PostponeBanner))
    };
    let not_objecting = Action::send(
        messages::action_not_objecting(),
        Weight::Secondary,
        ask(Request::NotObjecting),
    );
    // A reminder that was closed comes back after the same number of days; the other banners stay
    // closed. The cross has a different text for each.
    let (tone, words, others, close) = if let Some(reminder) = setting.due_reminder(today) {
        let close = messages::action_close();
        (
            Tone::Waiting,
            Words::of(status::reminder(setting, reminder, today))
                .or(messages::banner_brief_reminder()),
            vec![later(Weight::Secondary)],
            close,
        )
    } else if state.banner_dismissed {
        return None;
    } else {
        // To mind and not to mind stand side by side, as equals.
        let others = vec![not_objecting, later(Weight::Quiet)];
        let close = messages::action_dismiss();
        (Tone::Attention, words(situation, setting)?, others, close)
    };
    let mut actions = vec![Action::open_switch(
        setting.setting,
        messages::action_open_switch(),
    )];
    actions.extend(others);
    actions.push(Action::send(
        close,
        Weight::Cross,
        ask(Request::DismissBanner),
    ));
    let notice = Notice::about(setting.setting, tone, vec![words.whole], actions, None)
        .with_brief(setting.setting, words.brief.into_iter().collect());
    let settings_root = situation.platform.settings_root();
    Some(Notice {
        hides_below: settings_root.map(str::to_owned).into_iter().collect(),
        ..notice
    })
}

/// What a banner says.
struct Words {
    whole: Message,
    /// For a small window; `None` if the whole is short.
    brief: Option<Message>,
}

impl Words {
    fn of(whole: Message) -> Self {
        Self { whole, brief: None }
    }

    fn or(self, brief: Message) -> Self {
        Self {
            brief: Some(brief),
            ..self
        }
    }
}

fn words(situation: &Situation, setting: &SettingSituation) -> Option<Words> {
    let is_training = setting.setting.slug() == AI_TRAINING;
    let is_open = matches!(
        setting.state.standing,
        Standing::Unknown | Standing::Training { .. }
    );
    if is_open && let Some((sent, due)) = status::overdue(situation, setting) {
        let whole = Words::of(messages::status_overdue(sent, due));
        return Some(whole.or(messages::banner_brief_overdue(due)));
    }
    if let Some((sent, _)) = status::only_sent(situation, setting) {
        let whole = Words::of(messages::status_sent(sent));
        return Some(whole.or(messages::banner_brief_sent()));
    }
    let brief = messages::banner_brief;
    let words = match (setting.state.standing, situation.phase) {
        (Standing::Reverted { off, on }, _) => {
            let (on, off) = (on.date_naive(), off.date_naive());
            let whole = if is_training {
                messages::banner_reverted(on, off)
            } else {
                messages::status_reverted(on, off)
            };
            Words::of(whole).or(messages::banner_brief_reverted(on))
        }
        (Standing::Unknown | Standing::Training { .. }, Phase::Before { days_left, start }) => {
            Words::of(messages::banner_before(days_left, start))
        }
        (Standing::Unknown | Standing::Training { .. }, Phase::LastDay { start }) => {
            Words::of(messages::banner_last_day(start))
        }
        (Standing::Training { .. }, Phase::InForce { start, .. }) => {
            Words::of(messages::banner_training(start)).or(brief())
        }
        (Standing::Unknown, Phase::InForce { start, .. }) => {
            Words::of(messages::banner_in_force(start)).or(brief())
        }
        (Standing::Training { .. }, Phase::Undated) => {
            Words::of(messages::banner_training_undated()).or(brief())
        }
        (Standing::Unknown, Phase::Undated) => Words::of(messages::banner_undated()).or(brief()),
        // No banner for somebody who has objected or does not mind.
        (
            Standing::Objected { .. } | Standing::Declared { .. } | Standing::NotObjecting { .. },
            _,
        ) => return None,
    };
    Some(words)
}

#[cfg(test)]
mod tests;
