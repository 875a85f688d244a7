//! Runs stories in several browsers at once, each with its own replica: most of a story is waiting.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Instant;

use anyhow::{Result, anyhow};

use super::act::live;
use super::judge::judge;
use super::story::Story;
use super::tally::Tally;
use crate::{Browser, Options, Replica, Session, allowed_folder, extension_folder};

/// One story in this many may contain updates of the extension, since an update takes long.
const UPDATES: u64 = 12;

/// Runs the stories of these seeds in `lanes` browsers at once. Calls `progress` with the tally
/// after each story.
pub async fn in_browser(
    browser: Browser,
    seeds: impl Iterator<Item = u64>,
    lanes: usize,
    progress: impl Fn(&Tally),
) -> Result<Tally> {
    let seeds = RefCell::new(seeds);
    let tally = RefCell::new(Tally::default());
    let all = (0..lanes.max(1)).map(|_| Box::pin(lane(browser, &seeds, &tally, &progress)));
    let failed = together(all.collect()).await;
    match failed {
        Some(error) => Err(anyhow!("{}\n{error:#}", tally.into_inner())),
        None => Ok(tally.into_inner()),
    }
}

async fn lane(
    browser: Browser,
    seeds: &RefCell<impl Iterator<Item = u64>>,
    tally: &RefCell<Tally>,
    progress: &impl Fn(&Tally),
) -> Result<()> {
    let replica = Replica::start().await?;
    let options = Options {
        language: Some("en-GB".into()),
        ..Options::default()
    };
    let folder = allowed_folder(browser, &extension_folder(browser)?)?;
    let session = Session::start(browser, folder, &replica, options).await?;
    loop {
        let Some(seed) = seeds.borrow_mut().next() else {
            break;
        };
        let story = Story::from_seed(seed, seed % UPDATES == 0);
        let begun = Instant::now();
        let lived = live(&session, &replica, &story).await?;
        let verdict = judge(&lived.record);
        let took = begun.elapsed();
        let mut tally = tally.borrow_mut();
        tally.add(&story, &lived, &verdict, took);
        progress(&tally);
    }
    session.finish().await
}

/// Runs all futures at once. Returns the first error, if there is one.
async fn together<F: Future<Output = Result<()>> + Unpin>(
    mut all: Vec<F>,
) -> Option<anyhow::Error> {
    let mut failed = None;
    poll_fn(|context| {
        all.retain_mut(|one| match Pin::new(one).poll(context) {
            Poll::Ready(ended) => {
                failed = failed.take().or(ended.err());
                false
            }
            Poll::Pending => true,
        });
        match all.is_empty() {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    })
    .await;
    failed
}
