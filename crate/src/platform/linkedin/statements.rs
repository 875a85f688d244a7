//! What LinkedIn uses for training and what it does not use, each with its source.
//!
//! The sentences themselves are in the message catalogues.

use super::sources::{BELGIAN_AUTHORITY, GENERATIVE_AI};
use crate::platform::Statement;
use crate::words::messages;

pub(super) const USED: &[Statement] = &[
    Statement {
        message: messages::used_profile,
        source: GENERATIVE_AI,
    },
    Statement {
        message: messages::used_posts,
        source: GENERATIVE_AI,
    },
    Statement {
        message: messages::used_groups,
        source: GENERATIVE_AI,
    },
    Statement {
        message: messages::used_prompts,
        source: GENERATIVE_AI,
    },
    Statement {
        message: messages::used_applications,
        source: GENERATIVE_AI,
    },
];

pub(super) const NOT_USED: &[Statement] = &[
    Statement {
        message: messages::not_used_messages,
        source: BELGIAN_AUTHORITY,
    },
    Statement {
        message: messages::not_used_credentials,
        source: GENERATIVE_AI,
    },
    Statement {
        message: messages::not_used_salary,
        source: GENERATIVE_AI,
    },
    Statement {
        message: messages::not_used_minors,
        source: GENERATIVE_AI,
    },
];
