//! Reconstructs what each page showed over time, from the reports it sent while it was open.

use std::collections::BTreeMap;

use crate::replica::{Member, Served, Shown};

/// One document, from its load to its end.
pub(crate) struct PageHistory<'a> {
    pub(crate) id: &'a str,
    /// When its navigation began, by its first report, in milliseconds since 1970.
    pub(crate) opened: i64,
    clock: i64,
    /// The reports it sent, oldest first.
    reports: Vec<&'a Shown>,
    html: Option<&'a Served>,
    /// The answer from which the page first learned the state.
    state: Option<&'a Served>,
}

/// A time span in which a visible page showed on.
pub(crate) struct On {
    pub(crate) from: i64,
    pub(crate) to: i64,
    /// Whether the page had shown off before.
    pub(crate) turned: bool,
}

pub(crate) fn pages<'a>(shown: &'a [Shown], served: &'a [Served]) -> Vec<PageHistory<'a>> {
    let mut all: BTreeMap<&str, Vec<&Shown>> = BTreeMap::new();
    for shown in shown {
        all.entry(&shown.page).or_default().push(shown);
    }
    let answer = |number: Option<u64>| served.iter().find(|one| Some(one.number) == number);
    let page = |(id, mut reports): (&'a str, Vec<&'a Shown>)| {
        reports.sort_by_key(|shown| shown.n);
        let real = reports
            .iter()
            .find(|one| one.shows.is_some() && !one.hollow);
        PageHistory {
            id,
            opened: reports[0].opened.max(reports[0].clock),
            clock: reports[0].clock,
            html: answer(reports[0].html),
            state: answer(real.and_then(|shown| shown.state)),
            reports,
        }
    };
    let mut pages: Vec<_> = all.into_iter().map(page).collect();
    pages.sort_by_key(|page| page.opened);
    pages
}

impl PageHistory<'_> {
    /// Milliseconds between `opened_at` and the start of its navigation, by the nearer of its two
    /// clocks.
    pub(crate) fn apart(&self, opened_at: i64) -> i64 {
        let opened = self.reports[0].opened;
        (opened - opened_at)
            .abs()
            .min((self.clock - opened_at).abs())
    }

    pub(crate) fn member(&self) -> Option<Member> {
        self.state.map(|served| served.member)
    }

    /// When the server answered with the document.
    pub(crate) fn answered_at(&self) -> Option<i64> {
        self.html.map(|served| served.at)
    }

    /// Whether the server sent both the document and its state after the time `after`, with the
    /// switch off.
    pub(crate) fn off_from_the_server(&self, after: i64) -> bool {
        let (Some(html), Some(state)) = (self.html, self.state) else {
            return false;
        };
        html.at > after && state.at > after && !state.on
    }

    /// Whether it showed this state at some time between `from` and `to`, and knew it from the
    /// server.
    pub(crate) fn showed(&self, on: bool, from: i64, to: i64) -> bool {
        self.spans(to)
            .any(|(shown, begin, end)| is(shown, on) && begin <= to && end >= from)
    }

    /// Milliseconds for which it visibly showed off before it showed on. Time before it knew the
    /// state from the server does not count.
    pub(crate) fn off_at_first(&self, until: i64) -> i64 {
        self.spans(until)
            .skip_while(|(shown, ..)| shown.shows.is_none() || shown.hollow)
            .take_while(|(shown, ..)| shown.shows == Some(false) || shown.shows.is_none())
            .filter(|(shown, ..)| is(shown, false) && shown.visible)
            .map(|(_, begin, end)| end - begin)
            .sum()
    }

    /// Whether it was always visible and never showed on, not even before it knew the state.
    pub(crate) fn was_visible_and_never_on(&self, until: i64) -> bool {
        self.spans(until)
            .all(|(shown, ..)| shown.shows != Some(true) && shown.visible)
    }

    /// The time spans in which it visibly showed on, and knew the state from the server.
    pub(crate) fn ons(&self, until: i64) -> impl Iterator<Item = On> {
        let mut off = false;
        self.spans(until).filter_map(move |(shown, from, to)| {
            off |= is(shown, false);
            (is(shown, true) && shown.visible).then_some(On {
                from,
                to,
                turned: off,
            })
        })
    }

    /// Describes what it showed, for people to read.
    pub(crate) fn description(&self) -> String {
        let begin = self.opened;
        let one = |(shown, from, _): (&Shown, i64, i64)| {
            let what = match (shown.shows, shown.hollow) {
                (None, _) => "nothing",
                (Some(true), false) => "on",
                (Some(false), false) => "off",
                (Some(true), true) => "on, not knowing",
                (Some(false), true) => "off, not knowing",
            };
            let seen = if shown.visible { "" } else { ", unseen" };
            format!("{what}{seen} at {} ms", from - begin)
        };
        let states: Vec<_> = self.spans(i64::MAX).map(one).collect();
        let server = |served: Option<&Served>| {
            served.map_or("from no server".to_owned(), |served| {
                let (at, on) = (served.at - begin, served.on);
                format!("answered at {at} ms with on: {on}")
            })
        };
        format!(
            "opened at {begin} (page {}; state {}) showed {}",
            server(self.html),
            server(self.state),
            states.join(", ")
        )
    }

    /// Everything it showed before `until`, each with its start and end.
    fn spans(&self, until: i64) -> impl Iterator<Item = (&Shown, i64, i64)> {
        let ends = self.reports.iter().skip(1).map(|shown| shown.at);
        let spans = self.reports.iter().zip(ends.chain([i64::MAX]));
        spans
            .map(move |(shown, end)| (*shown, shown.at, end.min(until)))
            .filter(|(_, begin, end)| begin <= end)
    }
}

fn is(shown: &Shown, on: bool) -> bool {
    shown.shows == Some(on) && !shown.hollow
}
