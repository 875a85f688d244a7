//! Shrinks a journal to its share of the sync store: drops the oldest details first, and preserves
//! the meaning.

use super::items::weight;
use crate::journal::{
    Entry, EntryId, EntryKind, Journal, PlatformPreferences, Preferences, ReminderDays, State,
    Steps, SwitchState,
};
use crate::moment::Moment;
use crate::platform::{PlatformId, SettingId, Slug};
use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

/// The journal, or as much of it as fits into `room` bytes; `None` if the entries that must stay do
/// not fit.
///
/// Standing, preferences and reminder are the same when computed from what is left. Besides, these
/// entries always stay, for each setting and platform, even one that this version does not know:
/// the first and the last reading of off, the last reading of on, the last entry of every other
/// kind and of each step, and every report of a journal set aside. So merging with another device's
/// journal gives no better standing than merging the whole journal would.
pub(super) fn fold(journal: &Journal, room: usize, now: Moment) -> Option<Journal> {
    let mut folding = Folding {
        meaning: meaning(journal, now),
        left: journal.clone(),
        now,
    };
    let lasting = lasting(journal.entries());
    let mut spare: Vec<&Entry> = journal
        .entries()
        .iter()
        .filter(|entry| !lasting.contains(&entry.id))
        .collect();
    // Short-lived entries go before readings and choices, the oldest of each group first.
    spare.sort_by_key(|entry| !is_passing(&entry.what));
    folding.drop_of(&spare, room);
    (folding.weight() <= room).then_some(folding.left)
}

struct Folding {
    meaning: Meaning,
    left: Journal,
    now: Moment,
}

impl Folding {
    fn weight(&self) -> usize {
        weight(&self.left.encode())
    }

    /// Drops entries from the front of `spare` until the rest fits, and skips those whose loss
    /// would change the meaning. Tries many at once and halves on failure, since mostly many can go
    /// together.
    fn drop_of(&mut self, mut spare: &[&Entry], room: usize) {
        while !spare.is_empty()
            && let Some(excess) = self.weight().checked_sub(room + 1)
        {
            let mut freed = 0;
            let enough = spare.iter().position(|entry| {
                // `weight` adds two bytes for quotation marks; an entry costs only one more, for
                // its comma.
                freed += serde_json::to_string(entry).map_or(0, |text| weight(&text) - 1);
                freed > excess
            });
            let (first, rest) = spare.split_at(enough.map_or(spare.len(), |last| last + 1));
            if !self.drop_all(first) && first.len() > 1 {
                let (earlier, later) = first.split_at(first.len() / 2);
                self.drop_of(earlier, room);
                self.drop_of(later, room);
            }
            spare = rest;
        }
    }

    /// Drops all of these entries if that leaves the meaning unchanged; returns whether it did.
    fn drop_all(&mut self, entries: &[&Entry]) -> bool {
        let ids: BTreeSet<&EntryId> = entries.iter().map(|entry| &entry.id).collect();
        let left = self.left.clone().retained(|entry| !ids.contains(&entry.id));
        let same = meaning(&left, self.now) == self.meaning;
        if same {
            self.left = left;
        }
        same
    }
}

/// Everything that a journal means, on any device that reads it. If the person chose no reminder,
/// an organisation's default may apply there, so there is a state for every possible default.
type Meaning = (
    Preferences,
    Vec<Vec<State>>,
    Vec<(PlatformPreferences, Steps)>,
);

fn meaning(journal: &Journal, now: Moment) -> Meaning {
    let preferences = Preferences::of(journal);
    let defaults = match preferences.remind_after {
        Some(_) => &ReminderDays::ALL[..1],
        None => &ReminderDays::ALL,
    };
    let states = |setting| {
        let state = |days: &ReminderDays| State::reminding(journal, setting, now, (*days).into());
        defaults.iter().map(state).collect()
    };
    let of_platform = |platform| {
        let preferences = PlatformPreferences::of(journal, platform);
        (preferences, Steps::of(journal, platform))
    };
    let settings = SettingId::all().map(states).collect();
    let platforms = PlatformId::all().map(of_platform).collect();
    (preferences, settings, platforms)
}

/// What an entry is about, as it is written: by platform and setting.
type Names<'e> = (Option<&'e Slug>, Option<&'e Slug>);

fn names(entry: &Entry) -> Names<'_> {
    (entry.platform.as_ref(), entry.setting.as_ref())
}

fn lasting(entries: &[Entry]) -> BTreeSet<EntryId> {
    let mut lasting = BTreeSet::new();
    let mut first_off = BTreeMap::new();
    let mut last_of_kind = BTreeMap::new();
    for entry in entries {
        let kind = match &entry.what {
            EntryKind::JournalSetAside { .. } => {
                lasting.insert(entry.id.clone());
                continue;
            }
            EntryKind::SwitchSeen { state, .. } => {
                if *state == SwitchState::Off {
                    first_off.entry(names(entry)).or_insert(&entry.id);
                }
                format!("{state:?}")
            }
            EntryKind::StepTaken { step, .. } | EntryKind::StepTakenBack { step } => {
                format!("{step:?}")
            }
            what => format!("{:?}", discriminant(what)),
        };
        last_of_kind.insert((names(entry), kind), &entry.id);
    }
    lasting.extend(first_off.into_values().cloned());
    lasting.extend(last_of_kind.into_values().cloned());
    lasting
}

/// Whether the entry reports something that soon stops mattering.
fn is_passing(what: &EntryKind) -> bool {
    matches!(
        what,
        EntryKind::SwitchOpened { .. }
            | EntryKind::SwitchUnreadable { .. }
            | EntryKind::BannerPostponed { .. }
            | EntryKind::BannerDismissed
    )
}
