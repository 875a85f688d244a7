//! Drives real browsers that have an extension installed: one [`Session`] is one browser with its
//! own profile.
//!
//! Everything here works the same in both browsers unless its documentation says otherwise.

mod access;
mod axe;
mod background;
mod binary;
mod chromium;
mod clear;
mod console;
mod control_tab;
mod driver;
mod elsewhere;
mod extension;
mod find;
mod firefox;
mod first_page;
mod fit;
mod heard;
mod inside;
mod keys;
mod look;
mod navigate;
mod node;
mod options;
mod overlay;
mod package;
mod page_problems;
mod port;
mod print;
mod private;
mod problems;
mod profile;
mod raw;
mod session;
mod start;
mod startup_cache;
mod system_policies;
mod tabs;
mod update;
mod worker;

use std::fmt;

pub use chromium::id as chromium_id;
pub use extension::Badge;
pub use fantoccini::key::Key;
pub use firefox::id as firefox_id;
pub use heard::Heard;
pub use look::Scheme;
pub use node::{Node, Rect};
pub use options::{Installed, Options};
pub use overlay::Overlay;
pub use package::Package;
pub use print::{Paper, sheets};
pub use session::Session;
pub use system_policies::SystemPolicies;
pub use tabs::Tab;

/// A browser that the tests can drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Browser {
    /// Chromium, or Chrome for Testing; branded Chrome no longer loads unpacked extensions from the
    /// command line.
    Chromium,
    /// Firefox, or Firefox ESR.
    Firefox,
}

impl Browser {
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
