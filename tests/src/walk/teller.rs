//! Tells the steps of a walk and takes a picture of each; silent in tests. Does none of them.

use crate::Session;
use anyhow::Result;
use std::path::PathBuf;
use std::time::Duration;

/// Somebody who tells what is happening.
#[derive(Debug, Default)]
pub struct Teller {
    pictures: Option<PathBuf>,
    pause: Duration,
    step: u32,
}

impl Teller {
    /// Says nothing: for tests.
    pub fn silent() -> Self {
        Self::default()
    }

    /// Tells each step, puts its picture in the folder, and pauses so that one can watch.
    pub fn to(pictures: PathBuf, pause: Duration) -> Self {
        Self {
            pictures: Some(pictures),
            pause,
            step: 0,
        }
    }

    /// Whether nobody listens.
    pub fn is_silent(&self) -> bool {
        self.pictures.is_none()
    }

    /// One step has been done.
    pub async fn tell(&mut self, session: &Session, name: &str, what: &str) -> Result<()> {
        self.step += 1;
        let Some(folder) = &self.pictures else {
            return Ok(());
        };
        let browser = session.browser().to_string().to_lowercase();
        let picture = folder.join(format!("{browser}-{}-{name}.png", self.step));
        session.screenshot(&picture).await?;
        println!("  {}. {what}\n     {}", self.step, picture.display());
        tokio::time::sleep(self.pause).await;
        Ok(())
    }
}
