//! Measures the banner's content scripts: their bytes, their running time, and the observers that
//! remain active.

use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use veto_tests::replica::path;
use veto_tests::{Browser, Replica, Session, until};

use super::observers::{self, KINDS, Observers};
use super::variant::{Variant, stand};
use crate::figures::Figure;
use crate::instrumented;

/// The footprint in one browser.
#[derive(Debug)]
pub(crate) struct Footprint {
    /// The scripts that are registered for ordinary pages, with their size in bytes.
    pub(crate) files: Vec<(String, usize)>,
    /// The number of registered scripts while there is nothing to show.
    pub(crate) silent_files: usize,
    /// The total time of the scripts until the banner is in its place, in ms.
    pub(crate) own: Figure,
    /// The part of `own` that runs the files, in ms.
    pub(crate) run: Figure,
    /// The part of `own` that puts the banner on the page, in ms.
    pub(crate) show: Figure,
    /// The part of `own` that finds the banner's place, in ms.
    pub(crate) place: Figure,
    /// The page's own layout just before that, in ms. It is not part of `own`, because the browser
    /// does it after each change in any case.
    pub(crate) due: Figure,
    /// The active observers in the scripts' own world, and in the page's, which has some and so
    /// shows that the count works. Chromium only: Firefox does not report them.
    pub(crate) observers: Option<Observers>,
    /// How often the files contain a word that makes an observer or a repeating timer.
    pub(crate) watching_words: usize,
}

/// Measures the footprint in one browser.
pub(crate) async fn footprint(browser: Browser, runs: usize) -> Result<Footprint> {
    let replica = Replica::start().await?;
    let copy = instrumented::copy(browser, 0)?;
    let session = instrumented::start(browser, &copy, &replica).await?;
    stand(&session, Variant::Banner).await?;
    let files = files(&session).await?;
    let text = |name: &String| {
        fs::read_to_string(session.extension_folder().join(name)).unwrap_or_default()
    };
    let texts: String = files.iter().map(|(name, _)| text(name)).collect();
    session.stop_worker().await?;
    let (mut run, mut show) = (Vec::new(), Vec::new());
    let (mut place, mut due) = (Vec::new(), Vec::new());
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
            due.push(clock["due"][0].as_f64().context("not placed")?);
        }
    }
    let parts = run.iter().zip(&show).zip(&place);
    let own: Vec<_> = parts
        .map(|((run, show), place)| run + show + place)
        .collect();
    let observers = match browser {
        Browser::Chromium => Some(observers::alive(&session).await?),
        Browser::Firefox => None,
    };
    stand(&session, Variant::Silent).await?;
    Ok(Footprint {
        watching_words: KINDS
            .into_iter()
            .chain(["setInterval"])
            .map(|word| texts.matches(word).count())
            .sum(),
        files,
        silent_files: self::files(&session).await?.len(),
        own: Figure::from_values(own),
        run: Figure::from_values(run),
        show: Figure::from_values(show),
        place: Figure::from_values(place),
        due: Figure::from_values(due),
        observers,
    })
}

/// The scripts that are registered for ordinary pages, without the benchmark's clocks.
async fn files(session: &Session) -> Result<Vec<(String, usize)>> {
    let scripts = session.registered_scripts().await?;
    let banner = scripts
        .as_array()
        .into_iter()
        .flatten()
        .filter(|script| script["id"] == "banner/linkedin");
    let names = banner.flat_map(|script| script["js"].as_array().cloned().unwrap_or_default());
    let names = names.filter_map(|name| {
        // Depending on the browser, the files are returned as addresses or as paths.
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
