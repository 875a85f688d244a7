//! What each page showed, over time, from what it told while it lived. Judges nothing.

use std::collections::BTreeMap;

use crate::replica::{Member, Served, Shown};

/// One document, from its load to its end.
pub(crate) struct Page<'a> {
    pub(crate) id: &'a str,
    /// When its navigation began, by what it told first.
    pub(crate) opened: i64,
    clock: i64,
    told: Vec<&'a Shown>,
    html: Option<&'a Served>,
    /// The answer that told the state first.
    state: Option<&'a Served>,
}

/// A time in which a page showed on, to somebody.
pub(crate) struct On {
    pub(crate) from: i64,
    pub(crate) to: i64,
    /// Whether the page had shown off before.
    pub(crate) turned: bool,
}

pub(crate) fn pages<'a>(shown: &'a [Shown], served: &'a [Served]) -> Vec<Page<'a>> {
    let mut all: BTreeMap<&str, Vec<&Shown>> = BTreeMap::new();
    for shown in shown {
        all.entry(&shown.page).or_default().push(shown);
    }
    let answer = |number: Option<u64>| served.iter().find(|one| Some(one.number) == number);
    let page = |(id, mut told): (&'a str, Vec<&'a Shown>)| {
        told.sort_by_key(|shown| shown.n);
        let real = told.iter().find(|one| one.shows.is_some() && !one.hollow);
        Page {
            id,
            opened: told[0].opened.max(told[0].clock),
            clock: told[0].clock,
            html: answer(told[0].html),
            state: answer(real.and_then(|shown| shown.state)),
            told,
        }
    };
    let mut pages: Vec<_> = all.into_iter().map(page).collect();
    pages.sort_by_key(|page| page.opened);
    pages
}

impl Page<'_> {
    /// How far from the moment at which its navigation began.
    pub(crate) fn apart(&self, opened_at: i64) -> i64 {
        let opened = self.told[0].opened;
        (opened - opened_at)
            .abs()
            .min((self.clock - opened_at).abs())
    }

    /// Whose account it was.
    pub(crate) fn member(&self) -> Option<Member> {
        self.state.map(|served| served.member)
    }

    /// When the server was asked for it.
    pub(crate) fn served_at(&self) -> Option<i64> {
        self.html.map(|served| served.at)
    }

    /// Whether it, and its state, were asked for after that, and the server then had the switch off.
    pub(crate) fn off_from_the_server(&self, after: i64) -> bool {
        let (Some(html), Some(state)) = (self.html, self.state) else {
            return false;
        };
        html.at > after && state.at > after && !state.on
    }

    /// Whether it showed that, and meant it, at some time between the two.
    pub(crate) fn showed(&self, on: bool, from: i64, to: i64) -> bool {
        self.spans(to)
            .any(|(shown, begin, end)| is(shown, on) && begin <= to && end >= from)
    }

    /// For how long it showed off, to somebody, before it showed anything else.
    pub(crate) fn off_at_first(&self, until: i64) -> i64 {
        self.spans(until)
            .skip_while(|(shown, ..)| shown.shows.is_none() || shown.hollow)
            .take_while(|(shown, ..)| shown.shows == Some(false) || shown.shows.is_none())
            .filter(|(shown, ..)| is(shown, false) && shown.visible)
            .map(|(_, begin, end)| end - begin)
            .sum()
    }

    /// Whether it never showed on, not even before it knew.
    pub(crate) fn only_off(&self, until: i64) -> bool {
        self.spans(until)
            .all(|(shown, ..)| shown.shows != Some(true) && shown.visible)
    }

    /// The times in which it showed on, to somebody, and meant it.
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

    /// What it showed, in words.
    pub(crate) fn told(&self) -> String {
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
        let told: Vec<_> = self.spans(i64::MAX).map(one).collect();
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
            told.join(", ")
        )
    }

    /// What it showed, from when, until when.
    fn spans(&self, until: i64) -> impl Iterator<Item = (&Shown, i64, i64)> {
        let ends = self.told.iter().skip(1).map(|shown| shown.at);
        let spans = self.told.iter().zip(ends.chain([i64::MAX]));
        spans
            .map(move |(shown, end)| (*shown, shown.at, end.min(until)))
            .filter(|(_, begin, end)| begin <= end)
    }
}

fn is(shown: &Shown, on: bool) -> bool {
    shown.shows == Some(on) && !shown.hollow
}
