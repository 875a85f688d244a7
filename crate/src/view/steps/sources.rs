//! Links to the texts of the law, each shown where Veto says something about it.

use crate::platform::{Confidence, Source};
use crate::rights::Law;
use crate::view::Item;
use crate::view::page::link;
use crate::words::{Message, messages};

/// Links to the laws that give the right to object and to complain.
pub(super) fn right(law: Law) -> Vec<Item> {
    let gdpr = || {
        law_text(
            messages::link_gdpr(),
            "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        )
    };
    let of_the_uk = || {
        law_text(
            messages::link_uk_gdpr(),
            "https://www.legislation.gov.uk/eur/2016/679/contents",
        )
    };
    let swiss_act = || {
        law_text(
            messages::link_swiss_act(),
            "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
        )
    };
    match law {
        Law::Gdpr => vec![gdpr()],
        Law::UkGdpr => vec![of_the_uk()],
        Law::GdprAndSwissAct => vec![gdpr(), swiss_act()],
    }
}

/// A link to the rules for counting periods; `None` if the EU's rules do not apply.
pub(super) fn periods(law: Law) -> Option<Item> {
    match law {
        Law::Gdpr | Law::GdprAndSwissAct => Some(law_text(
            messages::link_periods(),
            "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
        )),
        Law::UkGdpr => None,
    }
}

fn law_text(text: Message, url: &'static str) -> Item {
    let verified_on = (2026, 11, 23);
    let confidence = Confidence::High;
    link(
        text,
        Source {
            url,
            verified_on,
            confidence,
        },
    )
}
