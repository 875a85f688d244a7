//! The small print at the foot of every page.

use crate::situation::Person;
use crate::words::{Message, messages};

/// Says that Veto is not affiliated with the platform, and what leaves the browser.
pub(super) fn not_affiliated(person: &Person) -> Message {
    if person.sync.is_some() {
        messages::not_affiliated_in_step()
    } else {
        messages::not_affiliated()
    }
}
