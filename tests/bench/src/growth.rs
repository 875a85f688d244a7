//! Measures how costs grow with the entries in the journal, the nodes and controls on a settings
//! page, and the languages.

mod catalogue;
mod journal;
pub(crate) mod report;
mod settings;

use anyhow::Result;
use std::time::Instant;
use veto_tests::Browser;

/// One cost, measured at several sizes.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    pub(crate) name: String,
    /// Pairs of size and milliseconds.
    pub(crate) points: Vec<(f64, f64)>,
}

/// Curves over the same size, drawn in one plot.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// The middle part of the plot's file name.
    pub(crate) name: &'static str,
    /// The size on the horizontal axis.
    pub(crate) size: &'static str,
    pub(crate) curves: Vec<Curve>,
}

impl Curve {
    /// The exponent of the growth, where 1 is linear: the slope in a double logarithmic plot, by
    /// least squares, over the last two decades. At smaller sizes, costs that don't grow would hide
    /// those that do.
    pub(crate) fn exponent(&self) -> f64 {
        let last = self
            .points
            .iter()
            .fold(0.0, |most: f64, (size, _)| most.max(*size));
        let counts = |(size, _): &&(f64, f64)| *size >= last / 100.0;
        let logs: Vec<_> = self
            .points
            .iter()
            .filter(counts)
            .map(|(size, ms)| (size.ln(), ms.ln()))
            .collect();
        let mean =
            |value: fn(&(f64, f64)) -> f64| logs.iter().map(value).sum::<f64>() / logs.len() as f64;
        let (x, y) = (mean(|log| log.0), mean(|log| log.1));
        let both: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
        let own: f64 = logs.iter().map(|log| (log.0 - x).powi(2)).sum();
        both / own
    }
}

/// Measures all curves.
pub(crate) async fn measure(browsers: &[Browser], runs: usize) -> Result<Vec<Group>> {
    let journal = journal::curves(runs)?;
    println!("  catalogues …");
    let catalogue = catalogue::curves(runs)?;
    let (mut nodes, mut controls) = (Vec::new(), vec![settings::reading(runs)]);
    for &browser in browsers {
        let (by_nodes, by_controls) = settings::looks(browser, runs).await?;
        nodes.push(by_nodes);
        controls.push(by_controls);
    }
    Ok(vec![
        Group {
            name: "journal",
            size: "entries in the journal",
            curves: journal,
        },
        Group {
            name: "settings-nodes",
            size: "nodes on a settings page, with 20 controls",
            curves: nodes,
        },
        Group {
            name: "settings-controls",
            size: "controls on a settings page of 10,000 nodes",
            curves: controls,
        },
        Group {
            name: "catalogues",
            size: "languages",
            curves: catalogue,
        },
    ])
}

/// The median duration of `runs` calls, in ms.
fn median_ms<T>(runs: usize, mut act: impl FnMut() -> T) -> f64 {
    let times = (0..runs.max(1)).map(|_| {
        let begin = Instant::now();
        std::hint::black_box(act());
        begin.elapsed().as_secs_f64() * 1_000.0
    });
    crate::figures::Figure::from_values(times).median
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponent_is_that_of_the_curve() {
        let check = |cost: fn(f64) -> f64, expect: f64| {
            let points = [10.0, 100.0, 1_000.0, 10_000.0]
                .map(|size| (size, cost(size)))
                .to_vec();
            let curve = Curve {
                name: String::new(),
                points,
            };
            assert!(
                (curve.exponent() - expect).abs() < 1e-9,
                "{}",
                curve.exponent()
            );
        };
        check(|size| 3.0 * size, 1.0);
        check(|size| size * size, 2.0);
        check(|_| 7.0, 0.0);
    }
}
