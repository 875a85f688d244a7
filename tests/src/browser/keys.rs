//! Sends real key presses to the element that has the focus.

use anyhow::Result;
use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};

use super::Session;

impl Session {
    /// Presses one key, such as `Key::Tab` or `'a'`.
    pub async fn press(&self, key: impl Into<char>) -> Result<()> {
        self.background.before_step().await?;
        chord(&self.client, &[key.into()]).await
    }

    /// Presses keys together: `chord([Key::Shift, Key::Tab])`.
    pub async fn chord<K: Into<char>>(&self, keys: impl IntoIterator<Item = K>) -> Result<()> {
        self.background.before_step().await?;
        let keys: Vec<char> = keys.into_iter().map(Into::into).collect();
        chord(&self.client, &keys).await
    }

    /// Types a text, key by key.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.background.before_step().await?;
        type_text(&self.client, text).await
    }
}

pub(crate) async fn type_text(client: &Client, text: &str) -> Result<()> {
    let strokes = text
        .chars()
        .flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
    perform(client, strokes).await
}

async fn chord(client: &Client, keys: &[char]) -> Result<()> {
    let down = keys.iter().map(|&value| KeyAction::Down { value });
    let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
    perform(client, down.chain(up)).await
}

async fn perform(client: &Client, actions: impl Iterator<Item = KeyAction>) -> Result<()> {
    let keyboard = KeyActions::new("keyboard".to_owned());
    let keyboard = actions.fold(keyboard, |keyboard, action| keyboard.then(action));
    Ok(client.perform_actions(keyboard).await?)
}
