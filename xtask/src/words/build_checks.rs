//! The checks of the core's build (`crate/build`), so that no sheet brings in a text that the build
//! would refuse.

#![allow(dead_code, reason = "the build uses the rest")]

#[path = "../../../crate/build/catalogue.rs"]
pub(super) mod catalogue;
#[path = "../../../crate/build/compare.rs"]
pub(super) mod compare;
#[path = "../../../crate/build/law.rs"]
pub(super) mod law;
#[path = "../../../crate/build/plural.rs"]
mod plural;
#[path = "../../../crate/build/quotation_marks.rs"]
mod quotation_marks;
#[path = "../../../crate/build/typography.rs"]
pub(super) mod typography;
