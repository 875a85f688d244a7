//! The uses of data by LinkedIn that a person can object to, in the order of the letter.

use crate::platform::{Purpose, PurposeId};
use crate::region::Region;
use crate::words::messages;

/// Before the person chooses, the letter objects to the uses that the switch covers, and to the
/// related ones that it leaves out.
pub(super) const PURPOSES: &[Purpose] = &[
    // Training AI that creates content.
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
    // Assessment by AI for recruiters.
    Purpose {
        id: PurposeId("recruiting"),
        message: messages::purpose_recruiting,
        regions: &[],
        usual: false,
    },
    // Social, economic and workplace research.
    Purpose {
        id: PurposeId("research"),
        message: messages::purpose_research,
        regions: &[],
        usual: false,
    },
    // Use by Microsoft.
    Purpose {
        id: PurposeId("microsoft"),
        message: messages::purpose_microsoft,
        regions: &[Region::UnitedKingdom],
        usual: false,
    },
];
