//! What a look at the switch's page is worth in the journal: news, and whatever speaks against a
//! tick.

use super::record::cut;
use crate::journal::{AccountMark, Evidence, Journal, Shown, SwitchState, What};
use crate::observation::{Observation, Watch};
use crate::reading::{Finding, History, Reading, UnreadableReason};
use crate::situation::Situation;
use crate::view::LookedAt;

/// A page that was looked at.
#[derive(Clone)]
pub(super) struct Observed<'r> {
    pub(super) observation: &'r Observation,
    pub(super) finding: Finding,
    /// Whose account is open, where the page shows it.
    pub(super) account: Option<AccountMark>,
    /// Nothing that is seen in a private window is stored.
    pub(super) private: bool,
}

impl Observed<'_> {
    /// As the guide wants it.
    pub(super) fn looked_at(&self, used: bool) -> LookedAt<'_> {
        LookedAt {
            observation: self.observation,
            finding: &self.finding,
            private: self.private,
            used,
        }
    }
}

/// The entry that the look makes, if it brings news.
pub(super) fn entry(
    journal: &Journal,
    situation: &Situation,
    observed: &Observed<'_>,
) -> Option<What> {
    if observed.private {
        return None;
    }
    let reading = observed.finding.reading;
    let last = last_of_load(journal, &observed.observation.load.id);
    flipped_on(situation, observed, last)
        .or_else(|| seen(situation, observed, reading, last))
        .or_else(|| doubt(situation, observed, last))
        .or_else(|| unreadable(observed, reading, last))
}

/// On at once, however short: a person turned it on, or turned off what the page showed as on.
fn flipped_on(situation: &Situation, observed: &Observed<'_>, last: Option<&What>) -> Option<What> {
    let until = observed.finding.history.until_flipped_on()?;
    // What changes without end is noted once.
    let is_endless = observed.finding.history.is_endless()
        && matches!(last, Some(What::SwitchUnreadable { .. }));
    if is_endless || covers(last, &until) {
        return None;
    }
    switch_seen(situation, observed, SwitchState::On, &until)
}

fn seen(
    situation: &Situation,
    observed: &Observed<'_>,
    reading: Reading,
    last: Option<&What>,
) -> Option<What> {
    let state = match reading {
        Reading::On => SwitchState::On,
        Reading::Off => SwitchState::Off,
        Reading::Unreadable(_) => return None,
    };
    let history = &observed.finding.history;
    let is_same = matches!(last, Some(What::SwitchSeen { state: last, .. }) if *last == state);
    // On once more, after off, is news: elsewhere off may have been seen since.
    if is_same && (state == SwitchState::Off || covers(last, history)) {
        return None;
    }
    switch_seen(situation, observed, state, history)
}

/// The switch was seen off before, and shows on now, or did for a moment on this load: too short
/// to say that it is on again, and enough to take a tick away.
fn doubt(situation: &Situation, observed: &Observed<'_>, last: Option<&What>) -> Option<What> {
    let history = &observed.finding.history;
    let is_known = match last {
        Some(What::SwitchUnreadable { reason, .. }) => reason.is_doubt(),
        _ => covers(last, history),
    };
    let was_off = situation.position.proof_begins_after.is_some();
    let speaks_against = was_off && history.has_shown_on() && !is_known;
    if !speaks_against
        || (!history.has_changed() && is_outdated(situation, observed.observation, SwitchState::On))
    {
        return None;
    }
    Some(switch_unreadable(observed, UnreadableReason::Unsteady))
}

fn unreadable(observed: &Observed<'_>, reading: Reading, last: Option<&What>) -> Option<What> {
    let Reading::Unreadable(reason) = reading else {
        return None;
    };
    let is_known = matches!(
        last,
        Some(What::SwitchUnreadable { reason: last, .. }) if *last == reason
    );
    (!reason.is_passing() && !is_known).then(|| switch_unreadable(observed, reason))
}

/// Whether the last entry of the load was made of all that.
fn covers(last: Option<&What>, history: &History) -> bool {
    match last {
        Some(What::SwitchSeen {
            evidence: Some(evidence),
            ..
        }) => evidence.shown().count() >= history.shown().len(),
        _ => false,
    }
}

fn switch_seen(
    situation: &Situation,
    observed: &Observed<'_>,
    state: SwitchState,
    history: &History,
) -> Option<What> {
    let Observed {
        observation,
        finding,
        account,
        ..
    } = observed;
    let switch = observation.switches.get(finding.switch?)?;
    let mut shown = history.shown();
    let evidence = Evidence {
        first: shown.next().unwrap_or(Shown::Unclear),
        since: shown.collect(),
        watch: watch(observation, switch.frame),
        outdated: is_outdated(situation, observation, state),
        account: account.clone(),
    };
    Some(What::SwitchSeen {
        state,
        load: observation.load.clone(),
        label: cut(&switch.texts.name),
        interface_language: cut(&observation.interface_language),
        evidence: Some(evidence),
    })
}

/// Whether the page was opened before the last reading that counted on another.
fn is_outdated(situation: &Situation, observation: &Observation, state: SwitchState) -> bool {
    let last = situation.position.last_reading.as_ref();
    let now = situation.now.stamp();
    last.is_some_and(|last| last.outdates(&observation.load, state, now))
}

fn watch(observation: &Observation, frame: Option<Watch>) -> Watch {
    frame.map_or(observation.watch, |frame| observation.watch.and(frame))
}

fn switch_unreadable(observed: &Observed<'_>, reason: UnreadableReason) -> What {
    let observation = observed.observation;
    What::SwitchUnreadable {
        reason,
        load: observation.load.clone(),
        interface_language: cut(&observation.interface_language),
    }
}

/// A page is looked at many times; only what differs from the last that its load showed is news.
fn last_of_load<'j>(journal: &'j Journal, id: &str) -> Option<&'j What> {
    let entries = journal.entries().iter().rev();
    entries.map(|entry| &entry.what).find(|what| match what {
        What::SwitchSeen { load, .. } | What::SwitchUnreadable { load, .. } => load.id == id,
        _ => false,
    })
}
