//! Measures the cost of an ordinary page: loads a feed as heavy as a real one in turn with each
//! variant, in one run.

mod chromium;
mod firefox;
mod footprint;
mod observers;
mod report;
mod targets;
mod variant;
mod view;

use anyhow::Result;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use veto_tests::{Browser, Replica};

use crate::figures::Figure;
use report::Measured;
pub(crate) use variant::Variant;

/// Measures these browsers, and returns the section as Markdown.
pub(crate) async fn measure(browsers: &[Browser], runs: usize) -> Result<String> {
    let mut all = Vec::new();
    for &browser in browsers {
        let footprint = footprint::footprint(browser, runs).await?;
        let series = rounds(browser, runs).await?;
        all.push(Measured {
            browser,
            series,
            footprint,
        });
    }
    Ok(report::markdown(&all))
}

/// All values of each cost by variant, in the order of the rounds.
#[derive(Debug, Default)]
pub(crate) struct Series(BTreeMap<(usize, &'static str), Vec<f64>>);

/// The number of rounds with the same four browsers, before four new ones start. A process that is
/// slow or fast stays so as long as it lives, by a few per cent, and that is not caused by the
/// extension.
const SITTING: usize = 2;

/// Runs all rounds in one browser.
async fn rounds(browser: Browser, runs: usize) -> Result<Series> {
    let mut series = Series::default();
    for first in (1..=runs).step_by(SITTING) {
        let last = runs.min(first + SITTING - 1);
        println!("  {browser}: rounds {first} to {last} of {runs} …");
        sitting(browser, first..=last, &mut series).await?;
    }
    Ok(series)
}

async fn sitting(browser: Browser, rounds: RangeInclusive<usize>, into: &mut Series) -> Result<()> {
    let replica = Replica::start().await?;
    let mut stands = Vec::new();
    for variant in Variant::ALL {
        stands.push(variant::start(browser, variant, &replica).await?);
    }
    // The first round is a warm-up and does not count.
    let warm_up = rounds.start() - 1;
    for round in warm_up..=*rounds.end() {
        for turn in 0..Variant::ALL.len() {
            // Start with a different variant each round.
            let index = (round + turn) % Variant::ALL.len();
            let costs = view::view(&stands[index].0, Variant::ALL[index] != Variant::None).await?;
            if round > warm_up {
                for (name, cost) in costs {
                    into.0.entry((index, name)).or_default().push(cost);
                }
            }
        }
    }
    Ok(())
}

impl Series {
    fn values(&self, variant: Variant, cost: &'static str) -> Option<&Vec<f64>> {
        self.0.get(&(variant as usize, cost))
    }

    fn figure(&self, variant: Variant, cost: &'static str) -> Option<Figure> {
        Some(Figure::from_values(
            self.values(variant, cost)?.iter().copied(),
        ))
    }

    /// The ratio of two variants, computed round by round, so that whatever slows down a whole
    /// round does not count. `None` if a value is missing or zero.
    fn ratio(&self, cost: &'static str, variant: Variant, baseline: Variant) -> Option<Figure> {
        let baseline = self.values(baseline, cost)?;
        let pairs = self.values(variant, cost)?.iter().zip(baseline);
        let ratios: Vec<_> = pairs.map(|(one, other)| one / other).collect();
        ratios
            .iter()
            .all(|ratio| ratio.is_finite())
            .then(|| Figure::from_values(ratios))
    }

    fn most(&self, variant: Variant, cost: &'static str) -> Option<f64> {
        self.values(variant, cost)?.iter().copied().reduce(f64::max)
    }

    fn sum(&self, variant: Variant, cost: &'static str) -> f64 {
        self.values(variant, cost).into_iter().flatten().sum()
    }

    fn rounds(&self) -> usize {
        self.values(Variant::None, view::LOAD).map_or(0, Vec::len)
    }
}
