//! What the tree says of itself and what it is: locked, without unsafe code, each dependency with its reason, each test that a text names there, what the stores are told as it is. Builds nothing.

mod architecture;
mod dependencies;
mod floor;
mod links;
mod lints;
mod locked;
mod manifests;
mod named_tests;
mod programs;
mod store;
mod table;
mod threat_model;
mod workflows;
