//! What is different for a member on X: language, boxes, and how their page is built.

use super::shape::GrokShape;

/// A member's state on X. Who is signed in, and what the server does with saves, is the same on all
/// sites: see [`crate::Account`].
#[derive(Clone, Debug)]
pub struct OnX {
    /// X's interface language, one of those in which the core knows X's words.
    pub language: &'static str,
    /// The box for training, as stored on the server: `true` is X's default.
    pub training: bool,
    pub personalisation: bool,
    pub memory: bool,
    /// How the page is built.
    pub shape: GrokShape,
    /// Replaces the label of the box for training.
    pub label: Option<String>,
}

impl Default for OnX {
    fn default() -> Self {
        Self {
            language: "en",
            training: true,
            personalisation: true,
            memory: true,
            shape: GrokShape::default(),
            label: None,
        }
    }
}
