//! Draws curves as SVG with logarithmic axes, so that a linear cost has a slope of one. The colours
//! are readable on light and dark backgrounds, and the background is transparent.

use anyhow::{Result, anyhow};
use plotters::prelude::*;
use std::path::Path;

use crate::growth::{Curve, Group};

const SIZE: (u32, u32) = (720, 380);
const GREY: RGBColor = RGBColor(0x80, 0x80, 0x80);
const COLOURS: [RGBColor; 5] = [
    RGBColor(0x2f, 0x81, 0xd7),
    RGBColor(0xd1, 0x6a, 0x1d),
    RGBColor(0x2d, 0x9d, 0x5f),
    RGBColor(0xa8, 0x6a, 0xd8),
    RGBColor(0xc9, 0x4f, 0x6d),
];

/// Writes the plot of a group to a file.
pub(crate) fn draw(file: &Path, group: &Group) -> Result<()> {
    let mut svg = String::new();
    drawn(&mut svg, group)
        .map_err(|error| anyhow!("{} cannot be drawn: {error}", file.display()))?;
    Ok(std::fs::write(file, svg)?)
}

fn drawn(svg: &mut String, group: &Group) -> Result<(), Box<dyn std::error::Error>> {
    let all = || {
        group
            .curves
            .iter()
            .flat_map(|curve| curve.points.iter().copied())
    };
    let range = |value: fn((f64, f64)) -> f64| {
        let (least, most) = all()
            .map(value)
            .fold((f64::MAX, f64::MIN), |(least, most), value| {
                (least.min(value), most.max(value))
            });
        least * 0.8..most * 1.25
    };
    let root = SVGBackend::with_string(svg, SIZE).into_drawing_area();
    let mut chart = ChartBuilder::on(&root)
        .margin(10)
        .margin_right(24)
        .x_label_area_size(46)
        .y_label_area_size(70)
        .build_cartesian_2d(
            range(|point| point.0).log_scale(),
            range(|point| point.1).log_scale(),
        )?;
    let label = ("sans-serif", 14).into_font().color(&GREY);
    chart
        .configure_mesh()
        .axis_style(GREY)
        .bold_line_style(GREY.mix(0.25))
        .light_line_style(GREY.mix(0.1))
        .label_style(label.clone())
        .x_desc(group.size)
        .y_desc("ms")
        .x_label_formatter(&|size| size.to_string())
        .y_label_formatter(&|ms| ms.to_string())
        .draw()?;
    for (curve, colour) in group.curves.iter().zip(COLOURS.into_iter().cycle()) {
        let name = format!(
            "{}: size to the power of {:.2}",
            curve.name,
            curve.exponent()
        );
        chart
            .draw_series(LineSeries::new(
                curve.points.iter().copied(),
                colour.stroke_width(2),
            ))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], colour.stroke_width(3)));
        chart.draw_series(
            curve
                .points
                .iter()
                .map(|point| Circle::new(*point, 3, colour.filled())),
        )?;
    }
    if let Some(line) = group.curves.first().and_then(linear) {
        chart.draw_series(LineSeries::new(line, GREY.stroke_width(1)))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .label_font(label)
        .draw()?;
    root.present()?;
    drop(chart);
    drop(root);
    Ok(())
}

/// A linear curve that ends where this curve ends, over its last two decades, for comparison.
fn linear(curve: &Curve) -> Option<[(f64, f64); 2]> {
    let (size, ms) = *curve.points.last()?;
    let first = curve.points.first()?.0.max(size / 100.0);
    Some([(first, ms * first / size), (size, ms)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_curve_is_in_the_picture_with_its_exponent() {
        let curve = |name: &str, power: i32| Curve {
            name: name.to_owned(),
            points: [1.0_f64, 10.0, 100.0]
                .map(|size| (size, size.powi(power)))
                .to_vec(),
        };
        let group = Group {
            name: "test",
            size: "things",
            curves: vec![curve("one", 1), curve("two", 2)],
        };
        let mut svg = String::new();
        drawn(&mut svg, &group).expect("drawn");
        for text in [
            "<svg",
            "things",
            "one: size to the power of 1.00",
            "two: size to the power of 2.00",
        ] {
            assert!(svg.contains(text), "{text} is not in {svg}");
        }
        assert!(!svg.contains("#FFFFFF"), "it has a ground");
    }
}
