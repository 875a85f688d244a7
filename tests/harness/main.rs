//! The harness’s own test, with an extension made for it. It tests nothing of Veto.

mod ending;
mod extension;
mod fixture;
mod looks;
mod overlay;
mod pages;
mod problems;
mod settings;
mod shapes;
mod tabs;
mod worker;
