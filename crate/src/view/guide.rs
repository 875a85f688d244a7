//! The guide: the notice beside the switch and on the platform's other settings pages, which says
//! what to do next. It replaces the banner there.

use super::reason::why;
use super::{Action, Command, Notice, Tone, Wait, Weight, status};
use crate::address::{PageKind, leads_to_switch, page_kind};
use crate::journal::{Shown, Standing, SwitchState};
use crate::observation::Observation;
use crate::platform::{AI_TRAINING, SettingId};
use crate::reading::{LONGEST_WAIT_MS, Reading, Recognition, UnreadableReason, says_saved};
use crate::request::{Addressed, Request};
use crate::sanitize;
use crate::situation::{SettingSituation, Situation};
use crate::words::{Argument, Message, messages};
use chrono::{DateTime, FixedOffset};

/// In milliseconds: a wait for which there are no words, since it would be over before they are
/// read. So long a switch is watched that the person has just used.
const SHORT_MS: u32 = 1_000;

// "A few seconds", as `guide_wait` says.
const _: () = assert!(LONGEST_WAIT_MS > SHORT_MS && LONGEST_WAIT_MS <= 8_000);

/// A page that the content script has observed.
#[derive(Debug, Clone, Copy)]
pub struct ObservedPage<'a> {
    pub observation: &'a Observation,
    pub recognition: &'a Recognition,
    /// Whether the page is in a private window.
    pub private: bool,
    /// Whether the page was opened before the person deleted their record. It may show what has
    /// changed since, and Veto no longer knows that.
    pub before_deletion: bool,
    /// Whether the person has used the switch since `observation`.
    pub used: bool,
}

/// The guide for a page that is about a setting; `None` if there is nothing to say.
///
/// **Invariant:** from the moment the switch is turned off, nothing asks the person to turn it off.
#[must_use]
pub fn guide(situation: &Situation, id: SettingId, page: ObservedPage<'_>) -> Option<Notice> {
    let setting = situation.setting(id);
    let ObservedPage {
        observation,
        recognition,
        ..
    } = page;
    let standing = setting.state.standing;
    // Some words are about the switch for AI training alone.
    let is_training = id.slug() == AI_TRAINING;
    if situation.person.quiet() || matches!(standing, Standing::NotObjecting { .. }) {
        return None;
    }
    let (tone, sentences, mut actions) = match page_kind(situation.platform, &observation.url) {
        PageKind::Switch(_) if page.used => {
            recognition.switch?;
            (Tone::Neutral, vec![messages::guide_settling()], vec![])
        }
        PageKind::Switch(_) if page.private => in_private(situation, setting, page),
        // Reloading helps only once the store takes what is read.
        PageKind::Switch(_)
            if !situation.person.store_available && is_readable(recognition.reading) =>
        {
            not_kept()
        }
        PageKind::Switch(_) if is_out_of_date(setting, page) => {
            (Tone::Waiting, vec![messages::guide_stale()], vec![reload()])
        }
        PageKind::Switch(_) if is_arrival(recognition) && invites(standing) && is_training => {
            (Tone::Neutral, vec![messages::guide_here()], vec![])
        }
        PageKind::Switch(_) => at_the_switch(situation, setting, observation, recognition),
        PageKind::Settings
            if invites(standing)
                && is_training
                && !page.used
                && leads_to_switch(situation.platform, &observation.url) =>
        {
            return wrong_page(situation, setting);
        }
        PageKind::Settings | PageKind::SignIn | PageKind::Ordinary | PageKind::Foreign => {
            return None;
        }
    };
    actions.push(Action::new(
        messages::action_close(),
        Weight::Cross,
        Command::Close,
    ));
    let wait = wait(page);
    let mut sentences = sentences;
    sentences.extend(wait.map(|_| messages::guide_wait()));
    let mut whole = sentences.clone();
    // The button comes before the page in the tab order, which may be far away. The hint is left
    // out where there is little room, as on phones, which have no such key.
    let reloads = actions
        .iter()
        .any(|action| matches!(action.command, Command::Reload));
    whole.extend(reloads.then(messages::guide_reload_key));
    let brief = if reloads { sentences } else { Vec::new() };
    let ring = recognition.switch;
    Some(Notice {
        wait,
        ..Notice::about(id, tone, whole, actions, ring).with_brief(id, brief)
    })
}

/// How long Veto still watches the switch; `None` if that is no longer than it takes to read it.
fn wait(page: ObservedPage<'_>) -> Option<Wait> {
    let ObservedPage {
        observation,
        recognition,
        ..
    } = page;
    let is_settling = recognition.reading == Reading::Unreadable(UnreadableReason::Settling);
    let index = recognition.switch.filter(|_| is_settling && !page.used)?;
    let switch = observation.switches.get(index)?;
    let left_ms = recognition.look_again_in_ms?;
    (left_ms > SHORT_MS).then(|| Wait {
        whole_ms: left_ms + switch.stable_ms,
        left_ms,
    })
}

/// Says on a settings page on the way to the switch where it is. Whoever closed or postponed the
/// banner closed or postponed this, too, and the other way round.
fn wrong_page(situation: &Situation, setting: &SettingSituation) -> Option<Notice> {
    let today = situation.person.now.date();
    if setting.state.is_banner_closed(today) {
        return None;
    }
    let id = setting.setting;
    let close = Action::send(
        messages::action_dismiss(),
        Weight::Cross,
        Addressed::to_setting(id, Request::DismissBanner),
    );
    let open = Action::open_switch(id, messages::action_open_switch());
    let sentences = vec![messages::guide_wrong_page()];
    let actions = vec![open, close];
    Some(Notice::about(id, Tone::Neutral, sentences, actions, None))
}

/// Whether the person still has to decide or to act.
fn invites(standing: Standing) -> bool {
    matches!(
        standing,
        Standing::Unknown | Standing::Training { .. } | Standing::Reverted { .. }
    )
}

/// Whether the switch was found and shows on, but it is too early for a certain reading. What to do
/// is already clear, unless the switch shows off or has just been used.
fn is_arrival(recognition: &Recognition) -> bool {
    recognition.reading == Reading::Unreadable(UnreadableReason::Settling)
        && recognition.switch.is_some()
        && recognition.history.last() == Some(Shown::On)
        && !recognition.history.has_changed()
}

/// Whether the page may show what is no longer true: the last reading that counted came from
/// another load and differs from what this page shows. This page was then opened before that
/// reading: had it been opened later, its own reading would be the last. Or the record was deleted
/// since.
fn is_out_of_date(setting: &SettingSituation, page: ObservedPage<'_>) -> bool {
    let shown = match page.recognition.reading {
        Reading::On => SwitchState::On,
        Reading::Off => SwitchState::Off,
        Reading::Unreadable(_) => return false,
    };
    let last = setting.state.last_reading.as_ref();
    let load = &page.observation.load;
    page.before_deletion || last.is_some_and(|last| last.load != load.id && last.state != shown)
}

fn reload() -> Action {
    Action::new(messages::action_reload(), Weight::Primary, Command::Reload)
}

fn is_readable(reading: Reading) -> bool {
    !matches!(reading, Reading::Unreadable(_))
}

type Content = (Tone, Vec<Message>, Vec<Action>);

/// The guide in a private window: says what the page shows, and that Veto stores nothing here.
fn in_private(
    situation: &Situation,
    setting: &SettingSituation,
    page: ObservedPage<'_>,
) -> Content {
    let (tone, mut sentences, mut actions) = match page.recognition.reading {
        Reading::On => (Tone::Attention, vec![messages::guide_on()], vec![]),
        Reading::Off => (Tone::Waiting, vec![messages::guide_off_plain()], vec![]),
        Reading::Unreadable(_) => {
            at_the_switch(situation, setting, page.observation, page.recognition)
        }
    };
    sentences.push(messages::guide_private());
    // Only reloading makes sense here: the other actions just add an entry, and nothing is stored.
    actions.retain(|action| matches!(action.command, Command::Reload));
    (tone, sentences, actions)
}

fn at_the_switch(
    situation: &Situation,
    setting: &SettingSituation,
    observation: &Observation,
    recognition: &Recognition,
) -> Content {
    match recognition.reading {
        Reading::On => match setting.state.standing {
            Standing::Reverted { off, on } => (
                Tone::Attention,
                std::iter::once(messages::guide_reverted(off.date_naive(), on.date_naive()))
                    .chain(status::notes(situation, setting))
                    .collect(),
                vec![],
            ),
            _ => (
                Tone::Attention,
                std::iter::once(if setting.state.snapped_back {
                    messages::guide_snapped_back()
                } else {
                    messages::guide_on()
                })
                .chain(alert(observation))
                .collect(),
                vec![],
            ),
        },
        Reading::Off => match setting.state.standing {
            Standing::Objected {
                confirmed: Some(confirmed),
                ..
            } => (
                Tone::Good,
                std::iter::once(messages::guide_confirmed(confirmed.date_naive()))
                    .chain(status::notes(situation, setting))
                    .collect(),
                vec![],
            ),
            Standing::Objected { seen, .. } if proves_nothing(setting, recognition, seen) => (
                Tone::Waiting,
                vec![
                    messages::guide_off_plain(),
                    messages::guide_off_not_enough(),
                ],
                vec![reload()],
            ),
            Standing::Objected { seen, .. } => (
                Tone::Waiting,
                std::iter::once(messages::guide_off(seen))
                    .chain(alert(observation))
                    .collect(),
                vec![reload()],
            ),
            // The reading did not reach the journal, so the guide must not present it as recorded.
            _ => not_kept(),
        },
        Reading::Unreadable(UnreadableReason::NotYetRendered) => {
            (Tone::Neutral, vec![messages::guide_looking()], vec![])
        }
        Reading::Unreadable(UnreadableReason::Settling) => {
            (Tone::Neutral, vec![messages::guide_settling()], vec![])
        }
        Reading::Unreadable(reason) => unreadable(situation, setting.setting, reason),
    }
}

/// The guide for a reading that the store did not take.
fn not_kept() -> Content {
    (Tone::Waiting, vec![messages::guide_not_kept()], vec![])
}

/// Whether this is a later load than the one on which the switch was first seen off. It could then
/// have confirmed that the switch is off, and did not.
fn proves_nothing(
    setting: &SettingSituation,
    recognition: &Recognition,
    seen: DateTime<FixedOffset>,
) -> bool {
    let last = setting.state.last_reading.as_ref();
    !recognition.history.has_changed() && last.is_some_and(|last| last.at > seen)
}

/// What the page itself has announced since the person used it, for example that the switch could
/// not be saved. Its wording is not known, so it is only quoted, marked with the language that the
/// page declares. That a change was saved is no warning, and proves nothing: it is left out.
fn alert(observation: &Observation) -> Option<Message> {
    let mut others = observation.alerts.iter().filter(|text| !says_saved(text));
    others.next().map(|text| {
        let text: String = sanitize::line(text).chars().take(200).collect();
        let language = &observation.interface_language;
        messages::guide_page_says(Argument::quoted(&text, language))
    })
}

fn unreadable(situation: &Situation, setting: SettingId, reason: UnreadableReason) -> Content {
    let (language, _) = setting.setting().words_for(&situation.interface_tag());
    // If the switch's wording in the page's language is not known, quote the platform's English
    // wording.
    let english = &setting.setting().words[0];
    let label = [language, english]
        .into_iter()
        .find_map(|one| Some(Argument::quoted(one.labels.first()?, one.tag)))
        .unwrap_or_else(|| "".into());
    let path = Argument::quoted(&language.path.join(" > "), language.tag);
    let form = situation.platform.objection_form;
    let (remedy, form) = match (reason, form) {
        // The way to a switch that is not there helps nobody.
        (UnreadableReason::NoSwitch, Some(form)) => (messages::next_not_offered(), Some(form)),
        (UnreadableReason::NoSwitch, None) => (messages::next_not_offered_letter(), None),
        _ => (messages::guide_manual_steps(path, label), None),
    };
    let form = form.map(|form| {
        let url = form.url.to_owned();
        let text = messages::action_open_form();
        Action::new(text, Weight::Secondary, Command::Visit { url })
    });
    let declare = Action::send(
        messages::action_declare(),
        Weight::Secondary,
        Addressed::to_setting(setting, Request::DeclareObjection),
    );
    (
        Tone::Waiting,
        vec![messages::guide_unreadable(why(reason)), remedy],
        form.into_iter().chain([declare]).collect(),
    )
}
