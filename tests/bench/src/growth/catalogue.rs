//! Measures the parsing of 1 to 30 catalogues. A background reads only the person's language and
//! English, however many there are; this is what it would cost to read them all.

use anyhow::Result;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use veto::words::Catalogue;

use super::{Curve, median_ms};

const MOST: usize = 30;

/// The time by the number of catalogues.
pub(crate) fn curves(runs: usize) -> Result<Vec<Curve>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/_locales");
    let mut texts = Vec::new();
    for language in fs::read_dir(folder)? {
        texts.push(fs::read_to_string(language?.path().join("messages.json"))?);
    }
    texts.sort();
    // The texts differ in length by up to half, so measure each number of languages once beginning
    // with each of them.
    let time = |count: usize| {
        let all = median_ms(runs, || {
            for first in 0..texts.len() {
                // If there are fewer languages than `count`, some are read twice.
                let some = texts.iter().cycle().skip(first).take(count);
                black_box(some.map(|text| Catalogue::parse(text)).collect::<Vec<_>>());
            }
        });
        all / texts.len() as f64
    };
    let sizes = [1, 2, 3, 5, 8, 12, 20, MOST];
    Ok(vec![Curve {
        name: "read their texts".to_owned(),
        points: sizes
            .iter()
            .map(|count| (*count as f64, time(*count)))
            .collect(),
    }])
}
