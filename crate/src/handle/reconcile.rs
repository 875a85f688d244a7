//! Computes the desired badge, banners, content scripts and alarm.
//!
//! They depend on how things stand alone, never on what was in force before. So the next event
//! repairs whatever was interrupted.

use super::content_scripts::content_scripts;
use crate::deadline::Phase;
use crate::effect::Effect;
use crate::moment::Moment;
use crate::platform::Remedy;
use crate::rights::Objection;
use crate::situation::{Access, Everything, SettingSituation, Situation};
use crate::view::{BADGE_TEXT_COLOR, Badge, banner, popup_path};

/// The effects that put everything outside the journal into the desired state.
pub(super) fn effects(everything: &Everything) -> Vec<Effect> {
    if !everything.person.store_available {
        // Without the journal nothing is known, so everything else stays as it is. But a guide that
        // was never registered could not say so on the page of the switch.
        return vec![
            badge(everything),
            popup(everything),
            Effect::RegisterContentScripts {
                scripts: content_scripts(everything),
                only: false,
            },
        ];
    }
    let mut effects = vec![badge(everything), popup(everything)];
    effects.extend(everything.situations.iter().flat_map(published));
    effects.extend([
        Effect::RegisterContentScripts {
            scripts: content_scripts(everything),
            only: true,
        },
        Effect::SetAlarm {
            at: next_change(everything),
        },
    ]);
    effects
}

/// What the content scripts of a platform find in the store: nothing if Veto does not look after
/// it.
fn published(situation: &Situation) -> Vec<Effect> {
    let platform = situation.platform;
    if !matches!(platform.remedy, Remedy::Read { .. }) {
        return Vec::new();
    }
    let origin = || platform.origin.to_owned();
    let granted = situation.access == Access::Granted;
    vec![
        Effect::PublishBanner {
            origin: origin(),
            banner: situation.followed.then(|| banner(situation)).flatten(),
        },
        Effect::PublishHostAccess {
            origin: origin(),
            granted: situation.followed.then_some(granted),
        },
    ]
}

fn badge(everything: &Everything) -> Effect {
    let badge = Badge::of(everything);
    Effect::SetBadge {
        background: badge.background().into(),
        color: BADGE_TEXT_COLOR.into(),
        text: badge.text,
        title: badge.title,
    }
}

fn popup(everything: &Everything) -> Effect {
    Effect::SetPopup {
        path: popup_path(everything),
    }
}

/// When the views next change without an event: at midnight before the training starts, when
/// "Later" is over, when the next reminder is due, when an unfinished visit to the switch no longer
/// counts, and when the month for answering an objection is over.
fn next_change(everything: &Everything) -> Option<i64> {
    let moments = everything.followed().flat_map(changes);
    moments.min().map(Moment::epoch_ms)
}

/// When the views of one platform change without an event.
fn changes(situation: &Situation) -> Vec<Moment> {
    let now = situation.person.now;
    let with_the_day = match situation.phase {
        Phase::Before { .. } | Phase::LastDay { .. } => now.next_midnight(),
        Phase::InForce { .. } | Phase::Undated => None,
    };
    let month_is_over = match situation.objection {
        Objection::AnswerDue { due, .. } => due.succ_opt().and_then(|day| now.start_of(day)),
        Objection::NotSent | Objection::Overdue { .. } | Objection::Answered { .. } => None,
    };
    let of_settings = situation
        .settings
        .iter()
        .flat_map(|one| changes_of(one, now));
    of_settings
        .chain(with_the_day)
        .chain(month_is_over)
        .collect()
}

fn changes_of(setting: &SettingSituation, now: Moment) -> impl Iterator<Item = Moment> {
    let state = &setting.state;
    let later_is_over = state
        .banner_postponed_until
        .filter(|until| *until > now.date())
        .and_then(|until| now.start_of(until));
    // Firefox counts the time to an alarm in 32 bits of milliseconds: an alarm more than 49 days
    // away rings early (https://searchfox.org/firefox-main/source/xpcom/threads/nsITimer.idl). That
    // wakes the background, which sets it again.
    let look_is_due = state
        .reminder
        .filter(|reminder| !reminder.is_due(now.date()))
        .and_then(|reminder| now.start_of(reminder.due));
    let visit_is_over = state.switch_pending_until;
    [later_is_over, look_is_due, visit_is_over]
        .into_iter()
        .flatten()
}
