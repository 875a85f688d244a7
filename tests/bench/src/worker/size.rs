//! Measures the size of a wasm module, raw and compressed, and of its parts.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The sizes of one module in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) raw: usize,
    pub(crate) brotli: usize,
    /// The code section: all functions.
    pub(crate) code: usize,
    /// The data section: texts, tables and everything else that is in memory from the start.
    pub(crate) data: usize,
}

/// Reads a module and measures it.
pub(crate) fn measure(module: &Path) -> Result<Size> {
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut packed, &best)?;
    Ok(Size {
        raw: bytes.len(),
        brotli: packed.len(),
        code: section(&bytes, 10).unwrap_or_default(),
        data: section(&bytes, 11).unwrap_or_default(),
    })
}

/// The size of a section in bytes
/// (<https://webassembly.github.io/spec/core/binary/modules.html#sections>).
fn section(module: &[u8], wanted: u8) -> Option<usize> {
    let mut rest = module.get(8..)?;
    while let Some((&id, after)) = rest.split_first() {
        let (size, length) = number(after)?;
        if id == wanted {
            return Some(size);
        }
        rest = after.get(length + size..)?;
    }
    None
}

/// Decodes a LEB128 number and returns it with its length in bytes.
fn number(bytes: &[u8]) -> Option<(usize, usize)> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let digits = bytes.get(..length)?.iter().rev();
    Some((
        digits.fold(0, |sum, byte| sum << 7 | usize::from(byte & 0x7f)),
        length,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_found_behind_others() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend([1, 2, 7, 7]);
        module.extend([10, 0x81, 0x01]);
        module.extend([0; 129]);
        module.extend([11, 1, 0]);
        assert_eq!(
            [1, 10, 11, 12].map(|id| section(&module, id)),
            [Some(2), Some(129), Some(1), None]
        );
    }
}
