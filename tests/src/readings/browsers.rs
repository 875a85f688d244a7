//! Reads random settings pages in a real browser, with the extension’s own content scripts.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;
use veto::observation::Observation;
use veto::platform::{Platform, PlatformId};
use veto::reading::{Reading, read};

use super::spec::Spec;
use super::table::Table;
use crate::browser::Tab;
use crate::replica::read_origins;
use crate::{
    Browser, Options, Replica, Session, allowed_folder, extension_folder, hurried_folder,
    until_every,
};

/// How fast time runs, for the pages and for the content scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// At normal speed.
    Real,
    /// Ten times as fast.
    Hurried,
}

impl Pace {
    /// The number of windows open at once. Several, because Veto needs seconds to be certain of a
    /// page; windows and not tabs, because a tab behind another is not visible.
    fn windows(self) -> usize {
        match self {
            Self::Real => 20,
            Self::Hurried => 4,
        }
    }

    fn page(self, seed: u64) -> String {
        let pace = match self {
            Self::Real => "",
            Self::Hurried => "&pace=10",
        };
        format!("{}?page={seed}{pace}", Spec::from_seed(seed).setting.url())
    }

    fn extension(self, browser: Browser) -> Result<PathBuf> {
        match self {
            Self::Real => allowed_folder(browser, &extension_folder(browser)?),
            Self::Hurried => allowed_folder(browser, &hurried_folder(browser)?),
        }
    }
}

/// Longer than any page takes.
const LONG: Duration = Duration::from_secs(60);

/// The pause between two looks, each of which reads every page again: as long as the shortest wait
/// of a page at tenfold speed.
const PAUSE: Duration = Duration::from_millis(50);

/// Script that returns what the content scripts observe in every tab of these origins, and whether
/// the page and its frames have made their last change. Tabs without content scripts are left out.
const OBSERVE: &str = "
    const observe = () => {
      const isComplete = (page) =>
        'complete' in page.documentElement.dataset &&
        [...page.querySelectorAll('iframe')].every(
          ({ contentDocument }) => !contentDocument || isComplete(contentDocument),
        );
      const complete = isComplete(document);
      const observation = globalThis.veto?.observe?.().observation;
      return observation && { observation, complete };
    };
    const look = ({ id }) =>
      chrome.scripting
        .executeScript({ target: { tabId: id }, func: observe })
        .then(([{ result }]) => result, () => null);
    const tabs = await chrome.tabs.query({ url: arguments[0].map((origin) => `${origin}/*`) });
    return (await Promise.all(tabs.map(look))).filter(Boolean);";

/// What was seen of one page.
#[derive(Deserialize)]
struct Seen {
    observation: Observation,
    /// Whether the page has made its last change.
    complete: bool,
}

/// Reads the pages of these seeds. Calls `progress` with the number of pages read so far.
pub async fn in_browser(
    browser: Browser,
    seeds: impl Iterator<Item = u64>,
    pace: Pace,
    progress: impl Fn(usize),
) -> Result<Table> {
    let replica = Replica::start().await?;
    let session = Session::start(
        browser,
        pace.extension(browser)?,
        &replica,
        Options::default(),
    )
    .await?;
    session.use_all_platforms().await?;
    let mut windows = vec![session.tab().await?];
    for _ in 1..pace.windows() {
        windows.push(session.window().await?);
    }
    let mut table = Table::default();
    let seeds: Vec<_> = seeds.collect();
    for some in seeds.chunks(pace.windows()) {
        for (seed, reading) in together(&session, &windows, some, pace).await? {
            table.add(&Spec::from_seed(seed), reading);
        }
        progress(table.pages());
    }
    // All pages write into one journal, so it is not checked. What the browsers log still fails the
    // run.
    session.finish_despite(is_of_a_sandbox).await?;
    Ok(table)
}

/// Whether the problem is a request from a sandboxed frame. Such a frame belongs to no site, so
/// that its requests have no referrer and count as cross-site.
fn is_of_a_sandbox(problem: &str) -> bool {
    problem.contains(r#"path: "/static/"#) && problem.contains(r#"cause: "cross-site/"#)
}

/// Opens one page in each window, and waits until all are read.
async fn together(
    session: &Session,
    windows: &[Tab],
    seeds: &[u64],
    pace: Pace,
) -> Result<BTreeMap<u64, Reading>> {
    for (window, seed) in windows.iter().zip(seeds) {
        session.switch(window).await?;
        session.goto(&pace.page(*seed)).await?;
    }
    let origins: Vec<_> = read_origins().collect();
    let mut read = BTreeMap::new();
    until_every(PAUSE, "a reading of every page", LONG, async || {
        let seen = session.extension_run(OBSERVE, &[json!(origins)]).await?;
        for Seen {
            observation,
            complete,
        } in serde_json::from_value::<Vec<Seen>>(seen)?
        {
            let seed = seed_of(&observation).context("a page of none of the seeds")?;
            // Keep the first on or off: Veto writes it down. A page that is not complete may stay
            // unreadable longer than Veto waits (a frame loads no faster when time does); Veto
            // reads it again when it changes.
            match certain(&observation) {
                Some(Reading::Unreadable(_)) if !complete => {}
                Some(reading) => {
                    read.entry(seed).or_insert(reading);
                }
                None => {}
            }
        }
        let missing: Vec<_> = seeds
            .iter()
            .filter(|seed| !read.contains_key(seed))
            .collect();
        ensure!(missing.is_empty(), "nothing of {missing:?}");
        Ok(())
    })
    .await?;
    read.retain(|seed, _| seeds.contains(seed));
    Ok(read)
}

/// The reading, if the passing of time alone would not change it.
fn certain(observation: &Observation) -> Option<Reading> {
    let is_there = |platform: &&Platform| observation.url.starts_with(platform.origin);
    let mut platforms = PlatformId::all().map(PlatformId::platform);
    let finding = read(platforms.find(is_there)?, observation);
    finding
        .look_again_in_ms
        .is_none()
        .then_some(finding.reading)
}

fn seed_of(observation: &Observation) -> Option<u64> {
    let query = observation.url.split_once("?page=")?.1;
    query.split('&').next()?.parse().ok()
}
