//! Catalogues of 1 to 30 languages: read from their texts. A background reads the person's own and English, whatever their
//! number; this is what it would cost to read them all.

use anyhow::Result;
use std::fs;
use std::path::Path;
use veto::words::Catalogue;

use super::{Curve, median_ms};

const MOST: usize = 30;

/// One curve.
pub(crate) fn curves(runs: usize) -> Result<Vec<Curve>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/_locales");
    let mut texts = Vec::new();
    for language in fs::read_dir(folder)? {
        texts.push(fs::read_to_string(language?.path().join("messages.json"))?);
    }
    texts.sort();
    // Should there be fewer, some are read twice.
    let many: Vec<_> = texts.iter().cycle().take(MOST).collect();
    let time = |count: usize| {
        median_ms(runs.max(30), || {
            many[..count]
                .iter()
                .map(|text| Catalogue::parse(text))
                .collect::<Vec<_>>()
        })
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
