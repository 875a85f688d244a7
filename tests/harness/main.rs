//! Tests the browser harness itself, with a small test extension instead of Veto.

mod ending;
mod fixture;
mod overlay;
mod pages;
mod problems;
mod worker;
