//! What the banner's content scripts are: how many bytes, how long they run, and what of them goes on running.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use veto_tests::replica::path;
use veto_tests::{Browser, Options, Replica, Session, until};

use super::variant::{Variant, stand};
use crate::figures::Figure;
use crate::instrumented;

/// Of one browser.
#[derive(Debug)]
pub(crate) struct Footprint {
    /// The scripts that are registered for ordinary pages, with their bytes.
    pub(crate) files: Vec<(String, usize)>,
    /// The same while there is nothing to show.
    pub(crate) silent_files: usize,
    /// All that they do until the banner has its place, in ms.
    pub(crate) own: Figure,
    /// Of it, running the files.
    pub(crate) run: Figure,
    /// Of it, putting the banner on the page.
    pub(crate) show: Figure,
    /// Of it, finding its place: with whatever layout of the page's own that brings forward.
    pub(crate) place: Figure,
    /// Observers in the scripts' own world; that of the page has some, which shows that they are seen. Chromium alone tells.
    pub(crate) observers: Option<Observers>,
    /// Words in the files that make an observer or a timer.
    pub(crate) watching_words: usize,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Observers {
    pub(crate) own: u64,
    pub(crate) pages: u64,
}

/// What could go on running.
const WATCHING: [&str; 5] = [
    "MutationObserver",
    "ResizeObserver",
    "IntersectionObserver",
    "PerformanceObserver",
    "setInterval",
];

/// Looks at it in one browser.
pub(crate) async fn footprint(browser: Browser, runs: usize) -> Result<Footprint> {
    let replica = Replica::start().await?;
    let copy = instrumented::copy(browser, 0)?;
    let options = Options {
        mortal: false,
        ..Options::default()
    };
    let session = Session::start(browser, copy.path(), &replica, options).await?;
    if browser == Browser::Firefox {
        let exact = "Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)";
        session.privileged(exact, &[]).await?;
    }
    stand(&session, Variant::Banner).await?;
    let files = files(&session).await?;
    let text = |name: &String| {
        fs::read_to_string(session.extension_folder().join(name)).unwrap_or_default()
    };
    let texts: String = files.iter().map(|(name, _)| text(name)).collect();
    session.stop_worker().await?;
    let (mut run, mut show, mut place) = (Vec::new(), Vec::new(), Vec::new());
    for view in 0..=runs {
        session.goto(path::HEAVY).await?;
        let clock = until("the banner in its place", veto_tests::SOON, async || {
            let clock = session
                .run("return document.documentElement.dataset.clock", &[])
                .await?;
            Ok(serde_json::from_str::<Value>(
                clock.as_str().context("no clock")?,
            )?)
        })
        .await?;
        let at = |name: &str| {
            clock[name]
                .as_f64()
                .with_context(|| format!("no {name} in {clock}"))
        };
        if view > 0 {
            run.push(at("end")? - at("begin")?);
            show.push(at("shown")? - at("show")?);
            place.push(clock["places"][0].as_f64().context("not placed")?);
        }
    }
    let parts = run.iter().zip(&show).zip(&place);
    let own: Vec<_> = parts
        .map(|((run, show), place)| run + show + place)
        .collect();
    let observers = match browser {
        Browser::Chromium => Some(observers(&session).await?),
        Browser::Firefox => None,
    };
    stand(&session, Variant::Silent).await?;
    Ok(Footprint {
        watching_words: WATCHING
            .iter()
            .map(|word| texts.matches(word).count())
            .sum(),
        files,
        silent_files: self::files(&session).await?.len(),
        own: Figure::of(own),
        run: Figure::of(run),
        show: Figure::of(show),
        place: Figure::of(place),
        observers,
    })
}

/// What is registered for ordinary pages, without the bench's own clocks.
async fn files(session: &Session) -> Result<Vec<(String, usize)>> {
    let scripts = session.registered_scripts().await?;
    let banner = scripts
        .as_array()
        .into_iter()
        .flatten()
        .filter(|script| script["id"] == "banner");
    let names = banner.flat_map(|script| script["js"].as_array().cloned().unwrap_or_default());
    let names = names.filter_map(|name| {
        // Browsers give the files back as addresses or as paths.
        let name = name
            .as_str()?
            .trim_start_matches(session.extension_origin())
            .trim_start_matches('/');
        (!name.contains("/clock-")).then(|| name.to_owned())
    });
    let size = |name: String| {
        let size = fs::metadata(session.extension_folder().join(&name))?.len();
        Ok((name, usize::try_from(size)?))
    };
    names.map(size).collect()
}

/// More worlds than a tab has, old ones included.
const WORLDS: u64 = 200;

/// Counts what is alive in the heap: of each kind of observer, those whose prototype is that of the world.
async fn observers(session: &Session) -> Result<Observers> {
    let mut found = Observers { own: 0, pages: 0 };
    for world in 1..=WORLDS {
        let extension = evaluate(
            session,
            world,
            "globalThis.veto ? 'own' : globalThis.seen ? 'page' : 'other'",
        )
        .await;
        let Ok(extension) = extension else { continue };
        for kind in &WATCHING[..4] {
            let count = match extension["value"].as_str() {
                Some("own" | "page") => alive(session, world, kind).await?,
                _ => continue,
            };
            if extension["value"] == "own" {
                found.own += count
            } else {
                found.pages += count
            }
        }
    }
    Ok(found)
}

async fn alive(session: &Session, world: u64, kind: &str) -> Result<u64> {
    let prototype = evaluate(session, world, &format!("{kind}.prototype")).await?;
    let query = json!({ "prototypeObjectId": prototype["objectId"] });
    let objects = session.devtools("Runtime.queryObjects", query).await?;
    let length = json!({
        "objectId": objects["objects"]["objectId"],
        "functionDeclaration": "function () { return this.length; }",
    });
    let answer = session.devtools("Runtime.callFunctionOn", length).await?;
    answer["result"]["value"]
        .as_u64()
        .with_context(|| format!("no number of {kind}"))
}

async fn evaluate(session: &Session, world: u64, expression: &str) -> Result<Value> {
    let what = json!({ "expression": expression, "contextId": world });
    Ok(session.devtools("Runtime.evaluate", what).await?["result"].clone())
}
