//! The list of fuzz targets. Each target's file contains its guarantees.

mod address;
mod catalogue;
mod event;
mod import;
mod journal;
mod letter;
mod observation;
mod policy;
mod request;
mod store;
mod sync;

#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The target's name, which is also the name of its folder in the corpus.
    pub name: &'static str,
    /// Tries one input, and panics if a guarantee is broken. Returns whether the bytes had the form
    /// that the target takes; others teach nothing and are not saved.
    pub run: fn(&[u8]) -> bool,
}

pub const TARGETS: [Target; 11] = [
    Target {
        name: "address",
        run: address::run,
    },
    Target {
        name: "observation",
        run: observation::run,
    },
    Target {
        name: "request",
        run: request::run,
    },
    Target {
        name: "journal",
        run: journal::run,
    },
    Target {
        name: "import",
        run: import::run,
    },
    Target {
        name: "store",
        run: store::run,
    },
    Target {
        name: "sync",
        run: sync::run,
    },
    Target {
        name: "catalogue",
        run: catalogue::run,
    },
    Target {
        name: "letter",
        run: letter::run,
    },
    Target {
        name: "policy",
        run: policy::run,
    },
    Target {
        name: "event",
        run: event::run,
    },
];

/// The target with this name.
#[must_use]
pub fn named(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}
