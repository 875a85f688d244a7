//! What the tree says of itself and what it is: locked, without unsafe code, each dependency with its reason, each test that a text names there. Builds nothing.

mod dependencies;
mod floor;
mod lints;
mod locked;
mod manifests;
mod named_tests;
mod programs;
mod table;
mod threat_model;
