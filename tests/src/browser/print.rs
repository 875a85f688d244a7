//! Prints the page to a PDF and counts its sheets. People have to look at what is on them.

use std::io::Read;

use anyhow::{Result, anyhow, ensure};
use fantoccini::wd::{PrintConfigurationBuilder, PrintSize};
use flate2::read::ZlibDecoder;

use super::Session;

/// The paper size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8½ by 11 inches.
    Letter,
}

impl Session {
    /// The current page as a PDF, as the print dialogue makes it.
    pub async fn print(&self, paper: Paper) -> Result<Vec<u8>> {
        let size = match paper {
            Paper::A4 => PrintSize::A4,
            Paper::Letter => PrintSize::US_LETTER,
        };
        let wanted = PrintConfigurationBuilder::default().size(size).build();
        let wanted = wanted.map_err(|error| anyhow!("no such paper: {error}"))?;
        Ok(self.client.print(wanted).await?)
    }
}

/// The number of sheets in a PDF.
pub fn sheets(pdf: &[u8]) -> Result<usize> {
    ensure!(pdf.starts_with(b"%PDF-"), "no PDF");
    // Firefox writes the page objects into compressed streams.
    let sheets = sheets_in(pdf)
        + inflated(pdf)
            .iter()
            .map(|text| sheets_in(text))
            .sum::<usize>();
    ensure!(sheets > 0, "a PDF without sheets");
    Ok(sheets)
}

/// Counts page objects: `/Type /Page`. `/Type /Pages` is a list of pages and does not count.
fn sheets_in(text: &[u8]) -> usize {
    let name = b"/Type /Page";
    let next = text.windows(name.len() + 1);
    next.filter(|text| text.starts_with(name) && !text[name.len()].is_ascii_alphabetic())
        .count()
}

/// The content of all streams that can be inflated.
fn inflated(pdf: &[u8]) -> Vec<Vec<u8>> {
    let begin = b"stream\n";
    let starts = (0..pdf.len()).filter(|&at| pdf[at..].starts_with(begin));
    let texts = starts.map(|at| {
        let mut text = Vec::new();
        // Anything that is not such a stream ends at once, or after what could be read.
        let _ = ZlibDecoder::new(&pdf[at + begin.len()..]).read_to_end(&mut text);
        text
    });
    texts.collect()
}
