//! Explains in words why a page could not be read.

use crate::reading::UnreadableReason;
use crate::words::{Message, messages};

pub(super) fn why(reason: UnreadableReason) -> Message {
    match reason {
        UnreadableReason::SignedOut => messages::reason_signed_out(),
        UnreadableReason::WrongPage => messages::reason_wrong_page(),
        UnreadableReason::NotYetRendered => messages::reason_not_yet_rendered(),
        UnreadableReason::Settling => messages::reason_settling(),
        UnreadableReason::NoSwitch => messages::reason_no_switch(),
        UnreadableReason::SeveralSwitches => messages::reason_several_switches(),
        UnreadableReason::UnfamiliarSwitch => messages::reason_unfamiliar_switch(),
        UnreadableReason::Ambiguous => messages::reason_ambiguous(),
        UnreadableReason::Unsteady => messages::reason_unsteady(),
        UnreadableReason::TooMuch => messages::reason_too_much(),
        UnreadableReason::PageInterferes => messages::reason_page_interferes(),
    }
}
