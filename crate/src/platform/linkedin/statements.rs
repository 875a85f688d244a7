//! What LinkedIn uses for training and what it does not use, each with its source.
//!
//! The sentences themselves are in the message catalogues.

use super::sources::{BELGIAN_AUTHORITY, CONTROL_OF_USE, GENERATIVE_AI, UPDATE_BY_REGION};
use crate::platform::{Note, Statement};
use crate::region::Region;
use crate::words::messages;

pub(super) const GUIDANCE: Statement = Statement {
    message: messages::link_guidance,
    source: BELGIAN_AUTHORITY,
};

pub(super) const BY_DEFAULT: Statement = Statement {
    message: messages::default_on,
    source: BELGIAN_AUTHORITY,
};

pub(super) const ONCE_OFF: Statement = Statement {
    message: messages::next_confirmed,
    source: CONTROL_OF_USE,
};

pub(super) const NOTES: &[Note] = &[
    Note {
        regions: &[],
        statement: Statement {
            message: messages::off_covers,
            source: GENERATIVE_AI,
        },
    },
    Note {
        regions: &[Region::UnitedKingdom],
        statement: Statement {
            message: messages::off_covers_microsoft,
            source: UPDATE_BY_REGION,
        },
    },
];

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
