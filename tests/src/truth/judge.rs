//! Judges whether what Veto said is true, by what the pages showed and what the server had stored.
//!
//! **Invariant:** uses nothing of Veto's code.

mod pages;
#[cfg(test)]
mod tests;

use pages::{PageHistory, pages};

use super::record::{Entry, Record, Sight};

/// Veto must have noticed everything that a page showed for this many milliseconds.
const SEEN_MS: i64 = 2_000;
/// How long it may take to write an entry on a busy machine.
const WRITTEN_MS: i64 = 3_000;
/// Page and background use the same clock, so that their times differ only by rounding.
const ROUNDING_MS: i64 = 60;
/// A tick (✓) must never be given for a shorter look than this, whatever Veto's own rule is.
const GLANCE_MS: i64 = 3_000;
/// A page should have its tick once it has shown off for this many milliseconds, if it came from
/// the server and nobody touched it.
const DUE_MS: i64 = 6_300;

/// What is wrong with what Veto said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wrong {
    /// The journal has *off* for a load that did not show it.
    FalseOff,
    /// The journal has *on* for a load that did not show it.
    FalseOn,
    /// The journal has a reading of a load that never happened.
    NoSuchLoad,
    /// A tick without proof.
    FalseTick,
    /// A tick while the page in front shows on.
    TickWhileOn,
    /// The notice says off while its page shows on.
    SaysOffWhileOn,
}

/// What the judge found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Verdict {
    pub(crate) wrongs: Vec<(Wrong, String)>,
    pub(crate) offs: usize,
    pub(crate) ons: usize,
    /// Number of sights with a tick.
    pub(crate) ticks: usize,
    /// Number of sights for which an honest load had earned a tick (`due`), and how many of them
    /// showed it (`given`).
    pub(crate) due: usize,
    pub(crate) given: usize,
    /// Sights that had earned a tick and did not show it. This is no error, but people wait for the
    /// tick.
    pub(crate) missed: Vec<String>,
}

pub(crate) fn judge(record: &Record) -> Verdict {
    let case = Case {
        record,
        pages: pages(&record.shown, &record.served),
    };
    let mut verdict = Verdict::default();
    for entry in &record.entries {
        case.judge_entry(entry, &mut verdict);
    }
    for sight in &record.sights {
        case.judge_sight(sight, &mut verdict);
    }
    verdict
}

struct Case<'a> {
    record: &'a Record,
    pages: Vec<PageHistory<'a>>,
}

impl Case<'_> {
    fn judge_entry(&self, entry: &Entry, verdict: &mut Verdict) {
        let off = !entry.on;
        verdict.offs += usize::from(off);
        verdict.ons += usize::from(entry.on);
        let Some(page) = self.page_of(entry) else {
            let words = format!("{entry:?}");
            return verdict.wrongs.push((Wrong::NoSuchLoad, words));
        };
        if !page.showed(entry.on, entry.at - WRITTEN_MS, entry.at + ROUNDING_MS) {
            let wrong = if off { Wrong::FalseOff } else { Wrong::FalseOn };
            let words = format!("{entry:?}: the page {}", page.description());
            verdict.wrongs.push((wrong, words));
        }
    }

    fn judge_sight(&self, sight: &Sight, verdict: &mut Verdict) {
        let front = self.front(sight);
        let shows_on = front.is_some() && sight.shows == Some(true);
        let seen = shows_on && self.seen_ms(sight.since, sight.at) >= SEEN_MS;
        if seen && sight.says_off() {
            let words = format!("after step {}: «{}»", sight.step, sight.guide);
            verdict.wrongs.push((Wrong::SaysOffWhileOn, words));
        }
        if sight.has_tick() {
            verdict.ticks += 1;
            let pages: Vec<_> = self.pages.iter().map(PageHistory::description).collect();
            let words = format!("after step {}, {}", sight.step, pages.join("; "));
            if seen && !self.is_old_news(sight) {
                verdict.wrongs.push((Wrong::TickWhileOn, words.clone()));
            }
            if !self.earned(sight.at) {
                verdict.wrongs.push((Wrong::FalseTick, words));
            }
        }
        if sight.waited && front.is_some_and(|page| self.is_due(page, sight)) {
            verdict.due += 1;
            verdict.given += usize::from(sight.has_tick());
            if !sight.has_tick() {
                let (step, guide) = (sight.step, &sight.guide);
                verdict.missed.push(format!("after step {step}: «{guide}»"));
            }
        }
    }

    fn front(&self, sight: &Sight) -> Option<&PageHistory<'_>> {
        let id = sight.page.as_deref()?;
        self.pages.iter().find(|page| page.id == id)
    }

    /// The load that an entry is about: the one whose navigation began at the time in the entry,
    /// less than 1.5 seconds apart.
    fn page_of(&self, entry: &Entry) -> Option<&PageHistory<'_>> {
        let apart = |page: &&PageHistory<'_>| page.apart(entry.opened_at);
        let nearest = self.pages.iter().min_by_key(apart)?;
        (nearest.apart(entry.opened_at) < 1_500).then_some(nearest)
    }

    /// The entries that rightly say *off*, with their pages.
    fn true_offs(&self) -> impl Iterator<Item = (&Entry, &PageHistory<'_>)> {
        let offs = self.record.entries.iter().filter(|entry| !entry.on);
        offs.filter_map(|entry| {
            let page = self.page_of(entry)?;
            let showed = page.showed(false, entry.at - WRITTEN_MS, entry.at + ROUNDING_MS);
            showed.then_some((entry, page))
        })
    }

    /// Whether a tick at the time `at` is proved. Off was seen on one load; a later load came from
    /// the server after that, with the switch of the same account off, and showed it from the
    /// beginning; and no page has shown on since that load.
    fn earned(&self, at: i64) -> bool {
        self.true_offs().any(|(off, first)| {
            off.at <= at
                && self.pages.iter().any(|page| {
                    page.id != first.id
                        && !self.contradicted(page.answered_at().unwrap_or(off.at), at)
                        && page.off_from_the_server(off.at)
                        && page.member() == first.member()
                        && page.off_at_first(at) >= GLANCE_MS
                })
        })
    }

    /// Whether a page contradicted *off* between `from` and `to`: it showed on for so long that
    /// Veto has seen it, and it was requested, or its switch turned on, in that time.
    fn contradicted(&self, from: i64, to: i64) -> bool {
        self.pages.iter().any(|page| {
            page.ons(to).any(|on| {
                let news = on.turned || page.answered_at() > Some(from);
                on.from > from && news && self.seen_ms(on.from, on.to.min(to)) >= SEEN_MS
            })
        })
    }

    /// Whether the page in front is known to be outdated: it has shown the same since before the
    /// last true *off* was written, or was opened before that and has not been turned on since.
    fn is_old_news(&self, sight: &Sight) -> bool {
        let last = self.true_offs().map(|(entry, _)| entry.at).max();
        let opened = self.front(sight).map(|page| page.opened);
        sight.since < last.unwrap_or(0) || opened < last && !self.turned_since(sight, last)
    }

    fn turned_since(&self, sight: &Sight, last: Option<i64>) -> bool {
        let front = self.front(sight);
        front.is_some_and(|page| {
            page.ons(sight.at)
                .any(|on| on.turned && Some(on.from) > last)
        })
    }

    fn is_due(&self, page: &PageHistory<'_>, sight: &Sight) -> bool {
        let blind = self.record.blind.iter();
        self.true_offs().any(|(off, first)| {
            page.id != first.id
                && page.off_from_the_server(off.at)
                && page.member() == first.member()
                && page.was_visible_and_never_on(sight.at)
                && page.off_at_first(sight.at) >= DUE_MS
                && !self.contradicted(off.at, sight.at)
        }) && !blind.clone().any(|(_, to)| *to > page.opened)
            && !self.record.used.iter().any(|at| *at > page.opened)
    }

    /// Milliseconds between `from` and `to` in which Veto could look at pages.
    fn seen_ms(&self, from: i64, to: i64) -> i64 {
        let overlap = |(begin, end): &(i64, i64)| (to.min(*end) - from.max(*begin)).max(0);
        to - from - self.record.blind.iter().map(overlap).sum::<i64>()
    }
}
