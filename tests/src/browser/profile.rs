//! The temporary profile of a browser: removed with the session, even while processes still die.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::Result;
use tempfile::TempDir;

/// A folder of its own for each session.
#[derive(Debug)]
pub(crate) struct Profile(Option<TempDir>);

impl Profile {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self(Some(
            tempfile::Builder::new().prefix("veto-profile-").tempdir()?,
        )))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.as_ref().expect("taken only when dropped").path()
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let Some(folder) = self.0.take() else { return };
        let path = folder.path().to_owned();
        // A killed browser may write a last file while the folder is emptied: until it is gone.
        let end = Instant::now() + Duration::from_secs(5);
        while std::fs::remove_dir_all(&path).is_err() && path.exists() && Instant::now() < end {
            sleep(Duration::from_millis(10));
        }
    }
}
