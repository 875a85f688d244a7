//! Decides which journal entry a look at the switch's page makes: one for anything new, and one for
//! anything that speaks against a confirmed objection.

use super::entry::cut;
use crate::journal::{AccountMark, EntryKind, Evidence, Journal, Shown, State, SwitchState};
use crate::moment::Moment;
use crate::observation::{Observation, Watch};
use crate::platform::SettingId;
use crate::reading::{History, Reading, Recognition, UnreadableReason};
use crate::situation::Everything;
use crate::view::ObservedPage;

/// A page that was looked at.
#[derive(Clone)]
pub(super) struct Observed<'r> {
    /// The setting that the page is about.
    pub(super) setting: SettingId,
    pub(super) observation: &'r Observation,
    pub(super) recognition: Recognition,
    /// A mark for the account that is signed in, if the page shows one.
    pub(super) account: Option<AccountMark>,
    /// **Invariant:** nothing that is seen in a private window is stored.
    pub(super) private: bool,
    /// Whether the page was opened before the person deleted their record.
    pub(super) before_deletion: bool,
}

impl Observed<'_> {
    /// The same as input for the guide. `used` is whether the person has used the switch since.
    pub(super) fn for_guide(&self, used: bool) -> ObservedPage<'_> {
        ObservedPage {
            observation: self.observation,
            recognition: &self.recognition,
            private: self.private,
            before_deletion: self.before_deletion,
            used,
        }
    }
}

/// The entry that the look makes, or `None` if it shows nothing new.
pub(super) fn entry(
    journal: &Journal,
    everything: &Everything,
    observed: &Observed<'_>,
) -> Option<EntryKind> {
    if observed.private {
        return None;
    }
    let reading = observed.recognition.reading;
    let last = last_of_load(journal, observed);
    let known = Known {
        state: &everything.setting(observed.setting).state,
        now: everything.person.now,
    };
    flipped_on(known, observed, last)
        .or_else(|| seen(known, observed, reading, last))
        .or_else(|| doubt(known, observed, last))
        .or_else(|| unreadable(observed, reading, last))
}

/// What is known of the setting when its page is looked at.
#[derive(Clone, Copy)]
struct Known<'s> {
    state: &'s State,
    now: Moment,
}

/// Records on, however short it was, if a person turned the switch on, or turned off a switch that
/// the page showed as on.
fn flipped_on(
    known: Known<'_>,
    observed: &Observed<'_>,
    last: Option<&EntryKind>,
) -> Option<EntryKind> {
    let until = observed.recognition.history.until_flipped_on()?;
    let is_known = match last {
        Some(EntryKind::SwitchSeen {
            state: SwitchState::On,
            ..
        }) => !was_off(known) || covers(last, &until),
        // The switch changes endlessly on this load, and the journal has that already.
        Some(EntryKind::SwitchUnreadable { .. }) if observed.recognition.history.is_endless() => {
            !was_off(known)
        }
        _ => covers(last, &until),
    };
    if is_known {
        return None;
    }
    switch_seen(known, observed, SwitchState::On, &until)
}

fn seen(
    known: Known<'_>,
    observed: &Observed<'_>,
    reading: Reading,
    last: Option<&EntryKind>,
) -> Option<EntryKind> {
    let state = match reading {
        Reading::On => SwitchState::On,
        // What may have changed since, and was known, is deleted.
        Reading::Off if observed.before_deletion => return None,
        Reading::Off => SwitchState::Off,
        Reading::Unreadable(_) => return None,
    };
    let history = &observed.recognition.history;
    let is_known = match last {
        Some(EntryKind::SwitchSeen { state: last, .. }) if *last != state => false,
        // On once more is new if the switch was seen off somewhere else in between.
        Some(EntryKind::SwitchSeen { .. }) if state == SwitchState::On => {
            !was_off(known) || covers(last, history)
        }
        Some(EntryKind::SwitchSeen { .. }) => true,
        _ => false,
    };
    if is_known {
        return None;
    }
    switch_seen(known, observed, state, history)
}

/// The switch was seen off before, but this load shows it on, now or for a moment. That is too
/// short to record it as on again, but enough to withdraw a confirmation.
fn doubt(known: Known<'_>, observed: &Observed<'_>, last: Option<&EntryKind>) -> Option<EntryKind> {
    let history = &observed.recognition.history;
    let is_known = match last {
        Some(EntryKind::SwitchUnreadable { reason, .. }) => reason.is_doubt(),
        _ => covers(last, history),
    };
    let speaks_against = was_off(known) && history.has_shown_on() && !is_known;
    if !speaks_against || (!history.has_changed() && is_outdated(known, observed, SwitchState::On))
    {
        return None;
    }
    Some(switch_unreadable(observed, UnreadableReason::Unsteady))
}

fn unreadable(
    observed: &Observed<'_>,
    reading: Reading,
    last: Option<&EntryKind>,
) -> Option<EntryKind> {
    let Reading::Unreadable(reason) = reading else {
        return None;
    };
    let is_known = matches!(
        last,
        Some(EntryKind::SwitchUnreadable { reason: last, .. }) if *last == reason
    );
    (!reason.is_passing() && !is_known).then(|| switch_unreadable(observed, reason))
}

/// Whether the latest reading, on any page, is off.
fn was_off(known: Known<'_>) -> bool {
    known.state.proof_begins_after.is_some()
}

/// Whether the load's last entry already covers every state in `history`.
fn covers(last: Option<&EntryKind>, history: &History) -> bool {
    match last {
        Some(EntryKind::SwitchSeen {
            evidence: Some(evidence),
            ..
        }) => evidence.shown().count() >= history.shown().len(),
        _ => false,
    }
}

fn switch_seen(
    known: Known<'_>,
    observed: &Observed<'_>,
    state: SwitchState,
    history: &History,
) -> Option<EntryKind> {
    let Observed {
        observation,
        recognition,
        account,
        ..
    } = observed;
    let switch = observation.switches.get(recognition.switch?)?;
    let mut shown = history.shown();
    let evidence = Evidence {
        first: shown.next().unwrap_or(Shown::Unclear),
        since: shown.collect(),
        watch: watch(observation, switch.frame),
        outdated: is_outdated(known, observed, state),
        account: account.clone(),
    };
    Some(EntryKind::SwitchSeen {
        state,
        load: observation.load.clone(),
        label: cut(&switch.texts.name),
        interface_language: cut(&observation.interface_language),
        evidence: Some(evidence),
    })
}

/// Whether the page was loaded before the last reading that counted, if that was of another load,
/// or before the record was deleted.
fn is_outdated(known: Known<'_>, observed: &Observed<'_>, state: SwitchState) -> bool {
    let last = known.state.last_reading.as_ref();
    let (load, now) = (&observed.observation.load, known.now.stamp());
    observed.before_deletion || last.is_some_and(|last| last.outdates(load, state, now))
}

fn watch(observation: &Observation, frame: Option<Watch>) -> Watch {
    frame.map_or(observation.watch, |frame| observation.watch.and(frame))
}

fn switch_unreadable(observed: &Observed<'_>, reason: UnreadableReason) -> EntryKind {
    let observation = observed.observation;
    EntryKind::SwitchUnreadable {
        reason,
        load: observation.load.clone(),
        interface_language: cut(&observation.interface_language),
    }
}

/// What the load's last entry about the setting recorded. A page is looked at many times, and only
/// what differs from this is new.
fn last_of_load<'j>(journal: &'j Journal, observed: &Observed<'_>) -> Option<&'j EntryKind> {
    let entries = journal.of_setting(observed.setting);
    let of_load = |what: &&EntryKind| match what {
        EntryKind::SwitchSeen { load, .. } | EntryKind::SwitchUnreadable { load, .. } => {
            load.id == observed.observation.load.id
        }
        _ => false,
    };
    entries.map(|entry| &entry.what).filter(of_load).last()
}
