//! Tests a background that is stopped repeatedly, at any moment: everything that was acknowledged
//! to a person is stored.
//!
//! `VETO_SCHEDULES=300` tries more schedules, `VETO_SEED=7` repeats one that failed.
//! `VETO_MORTAL=1` stops the background before each step of every story.

use std::collections::BTreeSet;
use std::env;

use crate::setting::Setting;
use veto_tests::browser::Tab;
use veto_tests::prelude::*;

veto_tests::each_browser!(
    the_main_job_with_a_stop_before_each_step,
    two_and_ten_tabs_write_while_it_is_stopped,
);

async fn the_main_job_with_a_stop_before_each_step(browser: Browser) -> Result<()> {
    let options = Options {
        kill_background: true,
        ..Options::default()
    };
    crate::main_job::reach_the_tick(Setting::with(browser, options).await?).await
}

/// Runs in each tab: sends requests as Veto's own pages do, retrying until there is an answer, and
/// reports what was acknowledged.
const WRITER: &str = "
    await import('/shared/send.js');
    const acknowledgements = new BroadcastChannel('acknowledgements');
    const write = async (tab, schedule, count) => {
        for (let n = 0; n < count; n++) {
            const language = `x-${schedule}-${tab}-${n}`;
            try {
                const request = { choose_interface_language: { language } };
                const { stored } = await veto.send({ platform: 'linkedin', request });
                acknowledgements.postMessage({ acknowledged: stored ? language : null });
            } catch {
                acknowledgements.postMessage({ acknowledged: null });
            }
        }
    };
    const [tab] = arguments;
    new BroadcastChannel('go').onmessage = ({ data: { tabs, schedule, count } }) =>
        tab < tabs && write(tab, schedule, count);";

/// Runs in the harness's own window: starts the writers and collects what was acknowledged.
const LISTENER: &str = "
    window.heard = [];
    window.acknowledgements ??= new BroadcastChannel('acknowledgements');
    acknowledgements.onmessage = ({ data }) => heard.push(data.acknowledged);
    window.go ??= new BroadcastChannel('go');
    go.postMessage(arguments[0]);";

async fn two_and_ten_tabs_write_while_it_is_stopped(browser: Browser) -> Result<()> {
    let schedules = number("VETO_SCHEDULES")?.unwrap_or(6);
    let seed = number("VETO_SEED")?.unwrap_or_else(|| fastrand::u64(..1_000_000));
    println!("the first of {schedules} schedules: VETO_SEED={seed}");
    let setting = Setting::new(browser).await?;
    let mut tabs = Vec::new();
    let mut tally = Tally::default();
    for schedule in seed..seed + schedules {
        let wanted = if schedule % 2 == 0 { 2 } else { 10 };
        while tabs.len() < wanted {
            tabs.push(writer(&setting, tabs.len()).await?);
        }
        let tried = tally.add(&setting, schedule, wanted).await;
        tried.with_context(|| format!("VETO_SCHEDULES=1 VETO_SEED={schedule}"))?;
    }
    for tab in tabs {
        setting.session.switch(&tab).await?;
        setting.session.goto("about:blank").await?;
    }
    let Tally {
        stops,
        acknowledged,
        unanswered,
    } = tally;
    println!(
        "metric: {browser}: {schedules} schedules, {stops} stops, \
         {acknowledged} acknowledgements, 0 lost, {unanswered} unanswered"
    );
    setting.end().await
}

/// Opens a tab that writes when the listener starts it.
async fn writer(setting: &Setting, number: usize) -> Result<Tab> {
    let session = &setting.session;
    // This page has the extension's origin, but none of its code runs on it.
    let tab = session.open_extension_page("manifest.json").await?;
    session.run_async(WRITER, &[json!(number)]).await?;
    Ok(tab)
}

#[derive(Debug, Default)]
struct Tally {
    stops: u64,
    acknowledged: usize,
    unanswered: usize,
}

impl Tally {
    /// Runs one schedule: this many tabs write at once, while the background is stopped at random
    /// moments.
    async fn add(&mut self, setting: &Setting, schedule: u64, tabs: usize) -> Result<()> {
        let session = &setting.session;
        let mut dice = fastrand::Rng::with_seed(schedule);
        let count = if tabs == 2 { 12 } else { 4 };
        let all = tabs * count;
        let empty = "await chrome.storage.local.remove('journal')";
        session.extension_run(empty, &[]).await?;
        let go = json!({ "tabs": tabs, "schedule": schedule, "count": count });
        session.extension_run(LISTENER, &[go]).await?;
        let mut stops: Vec<usize> = (0..dice.usize(1..=4)).map(|_| dice.usize(..all)).collect();
        stops.sort_unstable();
        for stop in stops {
            heard(session, stop).await?;
            session.terminate_worker().await?;
            self.stops += 1;
        }
        let heard = heard(session, all).await?;
        let acknowledged: Vec<&str> = heard.iter().filter_map(Value::as_str).collect();
        self.acknowledged += acknowledged.len();
        self.unanswered += all - acknowledged.len();
        let journal = veto_tests::walk::journal(session).await?;
        let journal: Value = serde_json::from_str(&journal)?;
        let entries = journal["entries"].as_array().context("entries")?;
        let language = |entry: &Value| {
            let what = &entry["what"]["interface_language_chosen"]["language"];
            what.as_str().map(str::to_owned)
        };
        let stored: Vec<String> = entries.iter().filter_map(language).collect();
        let distinct: BTreeSet<&str> = stored.iter().map(String::as_str).collect();
        ensure!(
            distinct.len() == stored.len(),
            "something is there twice: {stored:?}"
        );
        let lost: Vec<_> = acknowledged
            .iter()
            .filter(|one| !distinct.contains(**one))
            .collect();
        ensure!(lost.is_empty(), "acknowledged and lost: {lost:?}");
        Ok(())
    }
}

/// Waits until this many requests have ended, and returns what was acknowledged.
async fn heard(session: &Session, number: usize) -> Result<Vec<Value>> {
    until(&format!("{number} answers"), 4 * SOON, async || {
        let heard = session.extension_run("return heard", &[]).await?;
        let heard = heard.as_array().context("a list")?.clone();
        ensure!(heard.len() >= number, "{}", heard.len());
        Ok(heard)
    })
    .await
}

fn number(variable: &str) -> Result<Option<u64>> {
    match env::var(variable) {
        Ok(value) => Ok(Some(
            value
                .parse()
                .with_context(|| format!("{variable} is a number"))?,
        )),
        Err(_) => Ok(None),
    }
}
