//! What the browser tests stand on: a replica of LinkedIn’s pages and a harness for real browsers.
//!
//! This crate knows nothing of what Veto should do: that is said by the stories, the tests beside it.

mod each;
pub mod replica;
mod until;

pub use replica::{Account, Language, Replica, Saving, Shape};
pub use until::{SOON, until, until_is};

/// What a story uses: `use veto_tests::prelude::*;`.
pub mod prelude {
    pub use crate::replica::{Control, Decoys, Labelling, Place, Timing, path};
    pub use crate::{Account, Language, Replica, SOON, Saving, Shape, until, until_is};
    pub use anyhow::{Context, Result, bail, ensure};
    pub use serde_json::{Value, json};
}
