//! Hashed class names, new on every page, so that nothing can be found by them. They style nothing.

use std::cell::Cell;

use super::tree::{Element, el};

/// Makes elements with meaningless classes.
pub(crate) struct Skin(Cell<u64>);

impl Skin {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }

    pub(crate) fn el(&self, tag: &'static str) -> Element {
        el(tag).attr("class", format!("_{} _{}", self.next(), self.next()))
    }

    fn next(&self) -> String {
        // Knuth’s multiplier: consecutive seeds give unlike names.
        let mixed = self
            .0
            .get()
            .wrapping_add(1)
            .wrapping_mul(6_364_136_223_846_793_005);
        self.0.set(mixed);
        format!("{:08x}", mixed >> 32)
    }
}
