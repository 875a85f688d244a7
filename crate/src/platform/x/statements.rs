//! What X uses for training and what it does not use, each with its source.
//!
//! The sentences themselves are in the message catalogues.

use super::sources::{ABOUT_GROK, PRIVATE_ACCOUNTS};
use crate::platform::Statement;
use crate::words::messages;

pub(super) const USED: &[Statement] = &[
    Statement {
        message: messages::used_profile,
        source: ABOUT_GROK,
    },
    Statement {
        message: messages::used_public_posts,
        source: ABOUT_GROK,
    },
    Statement {
        message: messages::used_spaces,
        source: ABOUT_GROK,
    },
    Statement {
        message: messages::used_grok,
        source: ABOUT_GROK,
    },
];

pub(super) const NOT_USED: &[Statement] = &[
    Statement {
        message: messages::not_used_protected,
        source: PRIVATE_ACCOUNTS,
    },
    Statement {
        message: messages::not_used_private_messages,
        source: PRIVATE_ACCOUNTS,
    },
];
