//! How everything outside the journal should stand in a situation: badge, banner, content scripts, alarm.
//!
//! Derived from the situation alone, never from what was there before. So whatever was interrupted,
//! the next event puts all of it right.

use super::open_pages::below;
use crate::deadline::Phase;
use crate::effect::{ContentScript, ContentScriptId, Effect};
use crate::rights::Objection;
use crate::situation::Situation;
use crate::view::{Badge, Tone, banner};

/// The effects that bring it about.
pub(super) fn of(situation: &Situation) -> Vec<Effect> {
    if !situation.store_available {
        // Without the journal nothing is known: what stands is left standing.
        return vec![badge(situation)];
    }
    let banner = banner(situation);
    let scripts = content_scripts(situation, banner.is_some());
    vec![
        badge(situation),
        Effect::PublishBanner { banner },
        Effect::RegisterContentScripts { scripts },
        Effect::PublishHostAccess {
            granted: situation.host_access,
        },
        Effect::SetAlarm {
            at: next_change(situation),
        },
    ]
}

fn badge(situation: &Situation) -> Effect {
    let Badge { text, title, tone } = Badge::of(situation);
    // Contrast with the white sign is at least 4.5 to 1 in each, the ratio that WCAG 2.2 asks of
    // small text (success criterion 1.4.3).
    let background = match tone {
        Tone::Attention => "#b3261e",
        Tone::Waiting => "#8a5a00",
        Tone::Good => "#1b6e3c",
        Tone::Neutral => "#5f6368",
    };
    Effect::SetBadge {
        text,
        title,
        background: background.into(),
        color: "#ffffff".into(),
    }
}

fn content_scripts(situation: &Situation, has_banner: bool) -> Vec<ContentScript> {
    let platform = situation.platform;
    let sign_in = || platform.sign_in.iter().map(|path| below(platform, path));
    let mut scripts = Vec::new();
    if has_banner {
        scripts.push(ContentScript {
            id: ContentScriptId::Banner,
            matches: vec![below(platform, "/")],
            exclude_matches: std::iter::once(below(platform, platform.switch.settings))
                .chain(sign_in())
                .collect(),
        });
    }
    if situation.position.under_way_until.is_some() && situation.host_access {
        scripts.push(ContentScript {
            id: ContentScriptId::SignIn,
            matches: sign_in().collect(),
            exclude_matches: Vec::new(),
        });
    }
    scripts
}

/// When what is shown changes by itself: with the day before the training starts, when "Later" is
/// over, when another look at the switch is due, when a visit was not finished, and when the month in which an
/// objection is to be answered is over.
fn next_change(situation: &Situation) -> Option<i64> {
    let now = situation.now;
    let with_the_day = match situation.phase {
        Phase::Before { .. } | Phase::LastDay => now.next_midnight(),
        Phase::InForce { .. } => None,
    };
    let later_is_over = situation
        .position
        .banner_postponed_until
        .filter(|until| *until > now.date())
        .and_then(|until| now.start_of(until));
    // Firefox counts the time to an alarm in 32 bits of milliseconds: one that is more than 49 days
    // away rings early (https://searchfox.org/firefox-main/source/xpcom/threads/nsITimer.idl), and
    // the look that follows sets it again.
    let look_is_due = situation
        .position
        .reminder
        .filter(|reminder| !reminder.is_due(now.date()))
        .and_then(|reminder| now.start_of(reminder.due));
    let visit_is_over = situation.position.under_way_until;
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
