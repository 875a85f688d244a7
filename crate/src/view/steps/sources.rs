//! Links to the texts of the law, each shown where Veto says something about it.

use crate::rights::{Law, LawText};
use crate::view::Item;
use crate::view::page::link;

/// Links to the laws that give the right to object and to complain.
pub(super) fn right(law: Law) -> impl Iterator<Item = Item> {
    law.texts().iter().map(law_link)
}

/// A link to the rules for counting periods; `None` if the EU's rules do not apply.
pub(super) fn periods(law: Law) -> Option<Item> {
    law.periods().map(law_link)
}

fn law_link(text: &LawText) -> Item {
    link((text.name)(), text.source)
}
