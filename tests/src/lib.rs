//! The library of the browser tests: a replica of the platforms’ pages, a harness for real
//! browsers, and the simulations that run on both.
//!
//! What Veto should do is stated by the stories (the tests in tests/stories) and by [`walk`], the
//! main job that people can also watch. The replica and the harness know nothing of it.

mod allowed;
pub mod browser;
mod built;
pub mod catalogues;
mod each_browser;
mod extension_page;
mod hurried;
pub mod pictures;
pub mod readings;
pub mod replica;
pub mod scenes;
pub mod shared;
pub mod tasks;
pub mod truth;
mod until;
pub mod walk;

pub use allowed::allowed_folder;
pub use browser::{Browser, Key, Options, Session};
pub use built::{copy_into, extension_folder};
pub use extension_page::extension_page;
pub use hurried::hurried_folder;
pub use replica::{Account, Language, Replica, Saving, Shape};
pub use until::{SOON, until, until_every, until_is};

/// Everything that a story uses: `use veto_tests::prelude::*;`.
pub mod prelude {
    pub use crate::replica::{Control, Decoys, Labelling, Place, Timing, path};
    pub use crate::{
        Account, Browser, Key, Language, Options, Replica, SOON, Saving, Session, Shape,
        extension_page, until, until_is,
    };
    pub use anyhow::{Context, Result, bail, ensure};
    pub use serde_json::{Value, json};
}
