//! Narrates the steps of a walk and takes a picture of each. Silent in tests.

use crate::Session;
use anyhow::Result;
use std::path::PathBuf;
use std::time::Duration;

/// Narrates what is happening.
#[derive(Debug, Default)]
pub struct Narrator {
    pictures: Option<PathBuf>,
    pause: Duration,
    step: u32,
}

impl Narrator {
    /// A narrator for tests, which says nothing.
    pub fn silent() -> Self {
        Self::default()
    }

    /// A narrator that prints each step, saves a picture of it in the folder, and pauses so that
    /// people can watch.
    pub fn to(pictures: PathBuf, pause: Duration) -> Self {
        Self {
            pictures: Some(pictures),
            pause,
            step: 0,
        }
    }

    /// Whether this narrator says nothing.
    pub fn is_silent(&self) -> bool {
        self.pictures.is_none()
    }

    /// Reports that a step is done: `name` is part of the picture's file name, `what` is the
    /// sentence to print.
    pub async fn narrate(&mut self, session: &Session, name: &str, what: &str) -> Result<()> {
        self.step += 1;
        let Some(folder) = &self.pictures else {
            return Ok(());
        };
        let browser = session.browser().to_string().to_lowercase();
        let picture = folder.join(format!("{browser}-{}-{name}.png", self.step));
        session.screenshot(&picture).await?;
        println!("  {}. {what}\n     {}", self.step, picture.display());
        // Only where people watch: a silent narrator has returned before.
        tokio::time::sleep(self.pause).await;
        Ok(())
    }
}
