//! Computes the desired badge, banner, content scripts and alarm for a situation.
//!
//! They depend on the situation alone, never on what was in force before. So the next event repairs
//! whatever was interrupted.

use super::content_scripts::content_scripts;
use crate::deadline::Phase;
use crate::effect::{ContentScript, ContentScriptId, Effect};
use crate::rights::Objection;
use crate::situation::Situation;
use crate::view::{BADGE_TEXT_COLOR, Badge, banner};

/// The effects that put everything outside the journal into the desired state.
pub(super) fn effects(situation: &Situation) -> Vec<Effect> {
    if !situation.store_available {
        // Without the journal nothing is known, so everything else stays as it is.
        return vec![badge(situation)];
    }
    vec![
        badge(situation),
        Effect::PublishBanner {
            banner: banner(situation),
        },
        Effect::RegisterContentScripts {
            scripts: registered_scripts(situation),
        },
        Effect::PublishHostAccess {
            granted: situation.host_access,
        },
        Effect::SetAlarm {
            at: next_change(situation),
        },
    ]
}

fn badge(situation: &Situation) -> Effect {
    let badge = Badge::of(situation);
    Effect::SetBadge {
        background: badge.background().into(),
        color: BADGE_TEXT_COLOR.into(),
        text: badge.text,
        title: badge.title,
    }
}

/// The scripts to register: all but the guide, which the manifest declares.
fn registered_scripts(situation: &Situation) -> Vec<ContentScript> {
    let mut scripts = content_scripts(situation);
    scripts.retain(|script| script.id != ContentScriptId::Guide);
    scripts
}

/// When the views next change without an event: at midnight before the training starts, when
/// "Later" is over, when the next reminder is due, when an unfinished visit to the switch no longer
/// counts, and when the month for answering an objection is over.
fn next_change(situation: &Situation) -> Option<i64> {
    let now = situation.now;
    let with_the_day = match situation.phase {
        Phase::Before { .. } | Phase::LastDay => now.next_midnight(),
        Phase::InForce { .. } => None,
    };
    let later_is_over = situation
        .state
        .banner_postponed_until
        .filter(|until| *until > now.date())
        .and_then(|until| now.start_of(until));
    // Firefox counts the time to an alarm in 32 bits of milliseconds: an alarm more than 49 days
    // away rings early (https://searchfox.org/firefox-main/source/xpcom/threads/nsITimer.idl). That
    // wakes the background, which sets it again.
    let look_is_due = situation
        .state
        .reminder
        .filter(|reminder| !reminder.is_due(now.date()))
        .and_then(|reminder| now.start_of(reminder.due));
    let visit_is_over = situation.state.switch_pending_until;
    let month_is_over = match situation.objection {
        Objection::AnswerDue { due, .. } => due.succ_opt().and_then(|day| now.start_of(day)),
        Objection::NotSent | Objection::Overdue { .. } | Objection::Answered { .. } => None,
    };
    [
        with_the_day,
        later_is_over,
        look_is_due,
        visit_is_over,
        month_is_over,
    ]
    .into_iter()
    .flatten()
    .min()
    .map(crate::moment::Moment::epoch_ms)
}
