//! What an ordinary page costs: a feed as heavy as a real one, looked at in turn with each variant, in one run.

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

/// Measures these browsers, and gives the section of the page.
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
    Ok(report::told(&all))
}

/// All values of each cost, by variant, in the order of the rounds.
#[derive(Debug, Default)]
pub(crate) struct Series(BTreeMap<(usize, &'static str), Vec<f64>>);

/// Rounds with the same four browsers. Then four new ones: a process that is slow or quick stays so as long as it lives, by
/// some hundredths, and that is not the extension's doing.
const SITTING: usize = 2;

/// One browser's rounds.
async fn rounds(browser: Browser, runs: usize) -> Result<Series> {
    let mut series = Series::default();
    for first in (1..=runs).step_by(SITTING) {
        let last = runs.min(first + SITTING - 1);
        println!("  {browser}: rounds {first} to {last} of {runs} …");
        sitting(browser, first..=last, &mut series).await?;
    }
    Ok(series)
}

async fn sitting(browser: Browser, of: RangeInclusive<usize>, into: &mut Series) -> Result<()> {
    let replica = Replica::start().await?;
    let mut stands = Vec::new();
    for variant in Variant::ALL {
        stands.push(variant::start(browser, variant, &replica).await?);
    }
    // The first round warms up and does not count.
    let warm_up = of.start() - 1;
    for round in warm_up..=*of.end() {
        for turn in 0..Variant::ALL.len() {
            // Another one is first each time.
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
        Some(Figure::of(self.values(variant, cost)?.iter().copied()))
    }

    /// Round by round, so that what slows a whole round down does not count. None where there is nothing to divide by.
    fn ratio(&self, cost: &'static str, of: Variant, to: Variant) -> Option<Figure> {
        let pairs = self.values(of, cost)?.iter().zip(self.values(to, cost)?);
        let ratios: Vec<_> = pairs.map(|(one, other)| one / other).collect();
        ratios
            .iter()
            .all(|ratio| ratio.is_finite())
            .then(|| Figure::of(ratios))
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
