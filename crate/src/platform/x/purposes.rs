//! The uses of data by X that a person can object to, in the order of the letter.

use crate::platform::{Purpose, PurposeId};
use crate::words::messages;

pub(super) const PURPOSES: &[Purpose] = &[
    // Training Grok.
    Purpose {
        id: PurposeId("content"),
        message: messages::purpose_content,
        regions: &[],
        usual: true,
    },
    // The same, with what was published before.
    Purpose {
        id: PurposeId("past"),
        message: messages::purpose_past,
        regions: &[],
        usual: true,
    },
    // Training other AI.
    Purpose {
        id: PurposeId("other_ai"),
        message: messages::purpose_other_ai,
        regions: &[],
        usual: true,
    },
];
