//! A platform on a page as data: its sign, its state in a few words, what to do, and what there is
//! to know about it.

use crate::view::{Action, Item, Tone};
use crate::words::{Message, messages};

/// A platform on a page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlatformCard {
    /// The platform's slug: the card's `id` in the document.
    pub id: &'static str,
    /// The platform's name, as a label.
    pub name: &'static str,
    pub tone: Tone,
    /// The sign in at most four characters; empty for none.
    pub sign: String,
    /// How things stand there, or what Veto can do there.
    pub text: Message,
    pub size: CardSize,
    /// What can be done there. A row has at most one.
    pub actions: Vec<Action>,
    /// A note on the actions.
    pub note: Option<Message>,
    /// What there is to know, shown once the person unfolds it.
    pub details: Vec<Group>,
}

impl PlatformCard {
    /// Leaves out what is unfolded, but not that there is something to unfold.
    pub(super) fn fold(&mut self) {
        self.details.truncate(1);
        for group in &mut self.details {
            group.heading = None;
            group.items.clear();
        }
    }

    /// What unfolding the card shows, in words for screen readers.
    #[must_use]
    pub fn more(&self) -> Message {
        messages::row_more(self.name)
    }

    /// The name of an action, in words for screen readers: its text and the platform's name.
    #[must_use]
    pub fn action_name(&self, text: &str) -> Message {
        messages::row_action(text, self.name)
    }
}

/// How much room a card takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardSize {
    /// A frame, with the actions in a line of their own.
    Large,
    /// A row, with its action at the end.
    Row,
}

/// A part of what there is to know about a platform.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Group {
    pub heading: Option<Message>,
    pub items: Vec<Item>,
}
