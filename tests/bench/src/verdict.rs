//! Decides whether a target is met, as far as the spread of one run allows.

use crate::figures::Figure;

/// Compares a figure with its maximum.
pub(crate) fn at_most(figure: Figure, target: f64) -> &'static str {
    match figure {
        _ if figure.median <= target => "met",
        // The lower quartile is within the target.
        _ if figure.lower <= target => "not distinguishable",
        _ => "**missed**",
    }
}

/// Like [`at_most`], for a value without spread.
pub(crate) fn number(value: f64, target: f64) -> &'static str {
    at_most(Figure::from_values([value]), target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_decides_unless_the_spread_reaches_the_target() {
        let check = |lower, median, expect| {
            let figure = Figure {
                lower,
                median,
                upper: 9.0,
            };
            assert_eq!(at_most(figure, 1.0), expect);
        };
        check(0.5, 1.0, "met");
        check(0.9, 1.1, "not distinguishable");
        check(1.1, 1.2, "**missed**");
        assert_eq!(number(0.0, 0.0), "met");
    }
}
