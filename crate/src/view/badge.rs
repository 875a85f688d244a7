//! The badge: the sign on the toolbar button, with its colour and tooltip.

use super::Sign;
use super::Tone;
use super::sign::sign;
use super::status::sentence;
use crate::situation::{Everything, Situation};
use crate::words::{Message, messages};
use std::cmp::Reverse;

/// Colour of the badge's text, as a CSS colour.
pub const BADGE_TEXT_COLOR: &str = "#ffffff";

/// The toolbar button's sign, colour and tooltip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// At most four characters; empty for no sign.
    pub text: String,
    /// The lines of the tooltip, one for each platform, the most urgent first, each with the
    /// platform's name in front. They say in sentences what the sign means, so that colour or sign
    /// never stands alone.
    pub title: Vec<Message>,
    pub tone: Tone,
}

impl Badge {
    #[must_use]
    pub fn of(everything: &Everything) -> Self {
        let mut all: Vec<_> = everything.followed().map(|one| (sign(one), one)).collect();
        all.sort_by_key(|(sign, _)| Reverse(*sign));
        let sign = all.first().map_or(Sign::None, |(sign, _)| *sign);
        let title = if everything.person.store_available {
            let line = |one: &Situation| one.platform.labelled(sentence(one));
            all.into_iter().map(|(_, one)| line(one)).collect()
        } else {
            vec![messages::alert_store_unavailable()]
        };
        Self {
            text: sign.text(),
            title,
            tone: sign.tone(),
        }
    }

    /// The background, as a CSS colour.
    #[must_use]
    pub fn background(&self) -> &'static str {
        background(self.tone)
    }
}

/// The colour that `extension/shared/tokens.css` has under the tone's name for light mode: the
/// browser draws the badge, and takes one colour for light and dark. Each has a contrast of at
/// least 4.5 to 1 with the white text, the ratio that WCAG 2.2 requires of small text (success
/// criterion 1.4.3).
fn background(tone: Tone) -> &'static str {
    match tone {
        Tone::Attention => "#b3261e",
        Tone::Waiting => "#8a5a00",
        Tone::Good => "#1b6e3c",
        Tone::Neutral => "#5f6368",
    }
}

#[cfg(test)]
mod tests;
