//! Summarises many measurements of one thing as their median and quartiles.

use std::fmt;

/// The lower quartile, median and upper quartile of many values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Figure {
    pub(crate) lower: f64,
    pub(crate) median: f64,
    pub(crate) upper: f64,
}

impl Figure {
    /// Computes the figure from at least one value.
    pub(crate) fn from_values(values: impl IntoIterator<Item = f64>) -> Self {
        let mut sorted: Vec<_> = values.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let at = |part: f64| quantile(&sorted, part);
        Self {
            lower: at(0.25),
            median: at(0.5),
            upper: at(0.75),
        }
    }
}

/// Interpolates linearly between the two nearest values.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let place = part * (sorted.len().max(1) - 1) as f64;
    let at = |index: f64| sorted.get(index as usize).copied().unwrap_or(f64::NAN);
    let below = at(place.floor());
    below + (at(place.ceil()) - below) * place.fract()
}

impl fmt::Display for Figure {
    /// Writes the median, and the quartiles if they differ.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = formatter.precision().unwrap_or(1);
        let [lower, median, upper] =
            [self.lower, self.median, self.upper].map(|value| format!("{value:.digits$}"));
        if lower == upper {
            write!(formatter, "{median}")
        } else {
            write!(formatter, "{median} ({lower}–{upper})")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_and_the_quartiles() {
        let check = |values: &[f64], shown: &str| {
            assert_eq!(
                Figure::from_values(values.iter().copied()).to_string(),
                shown
            );
        };
        check(&[4.0], "4.0");
        check(&[5.0, 1.0, 3.0], "3.0 (2.0–4.0)");
        check(&[1.0, 2.0, 3.0, 4.0], "2.5 (1.8–3.2)");
        check(&[0.0, 0.0, 0.0, 9.0, 0.0], "0.0");
    }
}
