//! Compares the tree's documents with the tree: locked dependencies, lints without unsafe code,
//! reasons for dependencies, names of tests and modules, links, workflows, and texts for the
//! stores. Also checks that no line of the code is too long.

mod architecture;
mod columns;
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
