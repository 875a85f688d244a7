//! Guarantees that every standing has its reason in the journal: never objected unless the switch
//! was seen off, or the person declared it.

use std::collections::BTreeSet;
use veto::journal::{Entry, EntryKind, Journal, Standing, State, Step, SwitchState};
use veto::moment::Moment;
use veto::platform::{PlatformId, SettingId, Slug};

/// The journal contains the entries that the standing of each setting requires, among those about
/// that setting.
///
/// # Panics
/// When they are missing.
pub fn standing_has_its_reason(journal: &Journal, now: Moment) {
    SettingId::all().for_each(|setting| has_its_reason(journal, setting, now));
}

fn has_its_reason(journal: &Journal, setting: SettingId, now: Moment) {
    // By the stored names, to check the core's own choice of entries.
    let is_about = |entry: &&Entry| {
        let names = [&entry.platform, &entry.setting].map(|name| name.as_ref().map(Slug::as_str));
        let of_format_1 = names == [Some("linkedin"), None] && setting == SettingId::FIRST;
        of_format_1 || names == [setting.platform_id().slug(), setting.slug()].map(Some)
    };
    let entries: Vec<&Entry> = journal.entries().iter().filter(is_about).collect();
    let has = |what: EntryKind| entries.iter().any(|entry| entry.what == what);
    let (on, off) = (SwitchState::On, SwitchState::Off);
    let loads = |state| loads(&entries, state).len();
    let reason = match State::of(journal, setting, now).standing {
        Standing::Unknown => loads(on) + loads(off) == 0,
        Standing::Training { .. } => loads(on) > 0,
        Standing::Objected {
            confirmed: None, ..
        } => loads(off) > 0,
        // Confirming takes a second load of the page: one that proves that the switch stayed off.
        Standing::Objected {
            confirmed: Some(_), ..
        } => loads(off) > 1,
        Standing::Declared { .. } => {
            has(EntryKind::ObjectionDeclared) || took_step(journal, setting)
        }
        Standing::NotObjecting { .. } => has(EntryKind::NotObjecting),
        Standing::Reverted { .. } => loads(on) > 0 && loads(off) > 0,
    };
    assert!(reason, "{:?}", State::of(journal, setting, now));
}

/// Whether the person noted the step that stood for this switch before it was a setting of its own.
fn took_step(journal: &Journal, setting: SettingId) -> bool {
    let is_step = |entry: &Entry| {
        let platform = entry.platform.as_ref().map(Slug::as_str);
        let research = Step::Research;
        platform == Some("linkedin")
            && matches!(entry.what, EntryKind::StepTaken { step, .. } if step == research)
    };
    setting.platform_id() == PlatformId::LINKEDIN
        && setting.slug() == "research"
        && journal.entries().iter().any(is_step)
}

/// The ids of the page loads on which the switch was seen in this state.
fn loads<'e>(entries: &[&'e Entry], wanted: SwitchState) -> BTreeSet<&'e str> {
    let load = |entry: &&'e Entry| match &entry.what {
        EntryKind::SwitchSeen { state, load, .. } if *state == wanted => Some(load.id.as_str()),
        _ => None,
    };
    entries.iter().filter_map(load).collect()
}
