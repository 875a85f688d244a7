//! Judges what Veto says, by what was really served and shown, independently of how the core
//! decides.
//!
//! The judge works with true times, which nothing in the extension knows, and allows only what they
//! justify.

use super::background::Outcome;
use super::page::{Cause, Page, Sighting, Source};
use super::tally::Tally;
use std::collections::BTreeSet;
use veto::handle::Reply;
use veto::journal::{Entry, EntryKind, Standing, SwitchState};
use veto::observation::AccountFacts;
use veto::view::Tone;

/// After so many looks that show the same (250 ms apart), Veto must believe what a load shows.
const SETTLED: u32 = 29;
/// The same for a page that came to show it by itself, later.
const CHANGED: u32 = 9;
/// How long a load is fresh, including the time that a message may take; in milliseconds.
const FRESH_MS: i64 = 5 * 60_000 + 10_000;

/// A report of the content script, together with what the judge knows about it.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) page: usize,
    pub(crate) at: i64,
    /// What the switch really showed then.
    pub(crate) shown: Option<bool>,
    /// Whether the content script could see that this is the switch.
    pub(crate) recognisable: bool,
    pub(crate) sees: bool,
    pub(crate) who: AccountFacts,
    /// Everything that was seen of the switch until then.
    pub(crate) seen: Vec<Sighting>,
    pub(crate) touched: bool,
    pub(crate) watched_from_the_start: bool,
}

/// A reading of off that was written to the journal.
struct Off {
    page: usize,
    at: i64,
    who: Option<AccountFacts>,
}

#[derive(Default)]
pub(crate) struct Judge {
    offs: Vec<Off>,
    /// When the latest load was requested that proves off after an earlier reading of off.
    earned: Option<i64>,
    /// When the latest evidence against off became true.
    against: Option<i64>,
    /// When the latest honest load was requested that came to rest at on (see [`SETTLED`]); and
    /// when the latest off that was recorded was true.
    settled_on: Option<i64>,
    noted_off: Option<i64>,
    private_loads: BTreeSet<String>,
    /// At the last step: whether the readings alone gave a confirmation, and whether they showed on
    /// again.
    ticked: bool,
    was_reverted: bool,
}

/// What Veto shows after a step.
pub(crate) struct Said<'a> {
    pub(crate) badge: &'a str,
    pub(crate) standing: Standing,
    pub(crate) entries: &'a [Entry],
}

type Verdict = Result<(), String>;

impl Judge {
    pub(crate) fn private_load(&mut self, id: String) {
        self.private_loads.insert(id);
    }

    /// The readings of off are deleted: two new loads have to earn a confirmation.
    pub(crate) fn forget_offs(&mut self) {
        self.offs.clear();
        self.earned = None;
    }

    /// Judges the step in which the background handled a page's report.
    #[allow(clippy::too_many_arguments, reason = "all that a judge hears at once")]
    pub(crate) fn heard(
        &mut self,
        pages: &[Page],
        sent: &Sent,
        outcome: &Outcome,
        said: &Said<'_>,
        host_access: bool,
        now: i64,
        tally: &mut Tally,
    ) -> Verdict {
        let page = &pages[sent.page];
        let counts = host_access && !page.private && sent.sees;
        let who = outcome.had_key.then(|| sent.who.clone());
        let is_earned_now = counts && outcome.stored && self.earn(pages, sent, who.as_ref(), now);
        for entry in &said.entries[outcome.entries_before..] {
            self.noted(pages, sent, who.clone(), entry, tally)?;
        }
        if counts && sent.recognisable && sent.shown.is_some() && outcome.stored {
            self.speaks_against(page, sent);
        }
        self.guide(page, sent, &outcome.reply, tally)?;
        self.standing(sent, said, who.as_ref())?;
        self.always(said, is_earned_now, tally)
    }

    /// Judges any step; `may_tick` says whether this step may give a confirmation.
    pub(crate) fn always(&mut self, said: &Said<'_>, may_tick: bool, tally: &mut Tally) -> Verdict {
        let is_on = self
            .settled_on
            .is_some_and(|on| self.noted_off.is_none_or(|off| off < on));
        if is_on && matches!(said.standing, Standing::Objected { .. }) {
            return Err("(3) off, though the latest load showed on for all of its time".into());
        }
        let ticks = matches!(
            said.standing,
            Standing::Objected {
                confirmed: Some(_),
                ..
            }
        );
        if said.badge == "✓" && !ticks {
            return Err("a tick that the journal does not give".into());
        }
        if ticks && self.earned.is_none() {
            return Err("(2) a tick without two honest loads, or against what was shown".into());
        }
        // What the person says hides what was seen. Taking it back shows it again.
        let is_hidden = matches!(
            said.standing,
            Standing::Declared { .. } | Standing::NotObjecting { .. }
        );
        if ticks && !self.ticked {
            if !may_tick {
                return Err("(7) a tick from something else than a load that proves it".into());
            }
            tally.ticks += 1;
        }
        if self.ticked && !ticks && !is_hidden {
            tally.lost_ticks += 1;
        }
        if !is_hidden {
            self.ticked = ticks;
            self.was_reverted = matches!(said.standing, Standing::Reverted { .. });
        }
        Ok(())
    }

    /// Whether the page that sent this report is the later of two honest loads.
    fn earn(&mut self, pages: &[Page], sent: &Sent, who: Option<&AccountFacts>, now: i64) -> bool {
        let page = &pages[sent.page];
        let answers = || page.answers.iter().filter(|(at, _)| *at <= sent.at);
        let proves = page.source == Source::Server
            && page.shape.can_be_read()
            && sent.recognisable
            && sent.watched_from_the_start
            && !sent.touched
            && sent.shown == Some(false)
            && sent.seen.iter().all(|sighting| !sighting.on)
            && answers().all(|(_, on)| !on)
            && (page.clock_was_set || answers().all(|(at, _)| now - at <= FRESH_MS));
        let after_another = self.offs.iter().any(|off| {
            off.page != sent.page && off.at < page.requested && !differ(off.who.as_ref(), who)
        });
        let is_contradicted = self.against.is_some_and(|against| against > page.requested);
        if !proves || !after_another || is_contradicted {
            return false;
        }
        self.earned = self.earned.max(Some(page.requested));
        true
    }

    /// Judges a new entry of the journal.
    fn noted(
        &mut self,
        pages: &[Page],
        sent: &Sent,
        who: Option<AccountFacts>,
        entry: &Entry,
        tally: &mut Tally,
    ) -> Verdict {
        let (EntryKind::SwitchSeen { load, .. } | EntryKind::SwitchUnreadable { load, .. }) =
            &entry.what
        else {
            return Err(format!("an entry that nobody asked for: {entry:?}"));
        };
        if self.private_loads.contains(&load.id) {
            return Err("(4) a private window is in the journal".into());
        }
        let page = &pages[sent.page];
        let EntryKind::SwitchSeen { state, .. } = entry.what else {
            tally.doubts += 1;
            return Ok(());
        };
        if !page.shape.can_be_read() {
            return Err(format!(
                "(1) another control was taken for the switch: {:?}",
                page.shape
            ));
        }
        match state {
            SwitchState::Off => {
                if sent.shown != Some(false) {
                    return Err("(1) off was noted, and not shown".into());
                }
                tally.offs += 1;
                let shown = sent.seen.last().expect("it was seen");
                // On a page that was used, nobody can know whether an off that follows on was done
                // by a person, nor when. So it counts from the time at which it is recorded.
                let is_turned = sent.touched && sent.seen.iter().any(|sighting| sighting.on);
                let true_at = if is_turned { sent.at } else { shown.true_at };
                self.noted_off = self.noted_off.max(Some(true_at));
                self.offs.push(Off {
                    page: sent.page,
                    at: sent.at,
                    who,
                });
            }
            SwitchState::On => {
                if !sent.seen.iter().any(|sighting| sighting.on) {
                    return Err("(1) on was noted, and never shown".into());
                }
                tally.ons += 1;
            }
        }
        Ok(())
    }

    /// Records what the page has shown until then that speaks against a confirmation.
    fn speaks_against(&mut self, page: &Page, sent: &Sent) {
        let is_sent = page.source == Source::Server;
        let sightings = &sent.seen;
        let speaks = |sighting: &&Sighting| {
            sighting.on
                && sighting.usable
                && match sighting.cause {
                    Cause::Flipped => true,
                    Cause::Drawn => is_sent && !page.moved_within,
                    Cause::AskedAgain => sighting.is_change && sighting.looks >= CHANGED,
                    Cause::FlippedUnseen | Cause::WentBack => false,
                }
        };
        // A load is as old as its request: nobody can know when its scripts asked the server.
        let since = |sighting: &Sighting| match sighting.cause {
            Cause::Drawn => page.requested,
            _ => sighting.true_at,
        };
        let latest = sightings.iter().filter(speaks).map(since).max();
        self.against = self.against.max(latest);
        if self.earned < self.against {
            self.earned = None;
        }
        let last = sightings.last().expect("it was seen");
        let is_honest = is_sent && sent.watched_from_the_start && !sent.touched;
        let is_settled = last.looks >= SETTLED && last.cause == Cause::Drawn && last.usable;
        if is_honest && is_settled && last.on && sent.shown == Some(true) {
            self.settled_on = self.settled_on.max(Some(page.requested));
        }
    }

    /// Judges the guide, which is shown on the page itself.
    fn guide(&self, page: &Page, sent: &Sent, reply: &Reply, tally: &mut Tally) -> Verdict {
        let Reply::Answered {
            guide: Some(guide), ..
        } = reply
        else {
            return Ok(());
        };
        tally.guides += 1;
        let says = format!("{:?}", guide.sentences.first());
        let says_off = guide.tone == Tone::Good || says.contains("\"guide_off");
        if says_off && !(page.shape.can_be_read() && sent.shown == Some(false)) {
            return Err(format!(
                "(1) the guide says off, and the page does not: {says}"
            ));
        }
        if guide.tone == Tone::Good && self.earned.is_none() {
            return Err("(2) the guide says that off is confirmed".into());
        }
        Ok(())
    }

    /// Checks that "on again" is about an account that was off.
    fn standing(&self, sent: &Sent, said: &Said<'_>, who: Option<&AccountFacts>) -> Verdict {
        if self.was_reverted || !matches!(said.standing, Standing::Reverted { .. }) {
            return Ok(());
        }
        let of_it = self.offs.iter().any(|off| !differ(off.who.as_ref(), who));
        if of_it {
            Ok(())
        } else {
            Err(format!("(6) on again, in another account: {sent:?}"))
        }
    }
}

/// Whether the pages showed two different accounts.
fn differ(one: Option<&AccountFacts>, other: Option<&AccountFacts>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return false;
    };
    let two = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    let without_profiles = one.profile.is_empty() && other.profile.is_empty();
    two(&one.profile, &other.profile) || without_profiles && two(&one.photo, &other.photo)
}
