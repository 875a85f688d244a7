//! The harness’s own test, with an extension made for it. It tests nothing of Veto.

mod ending;
mod fixture;
mod overlay;
mod pages;
mod problems;
mod worker;
