//! The popup's sections below the actions: the date, the path to the switch, what data is used, the
//! right to object, and the settings.

use crate::deadline::Phase;
use crate::platform::Statement;
use crate::region::Region;
use crate::situation::Situation;
use crate::view::page::{link, section};
use crate::view::right::right;
use crate::view::{Block, Item, Mark, date_line, settings};
use crate::words::{Argument, messages};

/// All sections, from top to bottom.
pub(super) fn all(situation: &Situation) -> [Block; 5] {
    [
        section("date", messages::heading_date(), false, date(situation)),
        section("path", messages::heading_path(), false, path(situation)),
        section("used", messages::heading_used(), true, used(situation)),
        section("right", messages::heading_right(), true, right(situation)),
        section(
            "settings",
            messages::heading_settings(),
            true,
            choices(situation),
        ),
    ]
}

fn date(situation: &Situation) -> Vec<Item> {
    let start = situation.training_start;
    let (when, effect) = match situation.phase {
        Phase::Before { days_left } => (
            messages::deadline_before(days_left, start),
            messages::effect_before(),
        ),
        Phase::LastDay => (
            messages::deadline_last_day(start),
            messages::effect_before(),
        ),
        Phase::InForce { days_since: 0 } => (
            messages::deadline_first_day(start),
            messages::effect_in_force(),
        ),
        Phase::InForce { days_since } => (
            messages::deadline_in_force(days_since, start),
            messages::effect_in_force(),
        ),
    };
    let mut items = vec![Item::DateLine(date_line(situation))];
    items.extend([when, effect, messages::unlearn()].map(Item::Paragraph));
    items
}

fn path(situation: &Situation) -> Vec<Item> {
    let (language, own) = situation.interface();
    let mut items = vec![Item::Path {
        steps: language.path,
        language: language.tag,
    }];
    if let Some(label) = language.labels.first() {
        items.push(Item::Paragraph(messages::path_label(Argument::quoted(
            label,
            language.tag,
        ))));
    }
    items.push(Item::Paragraph(if own {
        messages::path_own_words(Argument::quoted(language.own_name, language.tag))
    } else if situation.has_interface() {
        messages::path_in_english()
    } else {
        messages::path_no_interface()
    }));
    items.push(Item::Choice(settings::interface_language(situation)));
    items
}

fn used(situation: &Situation) -> Vec<Item> {
    let sentences = |statements: &[Statement]| {
        statements
            .iter()
            .map(|statement| (statement.message)())
            .collect()
    };
    let mut items = vec![
        Item::Paragraph(messages::default_on()),
        Item::List {
            heading: messages::list_used(),
            mark: Mark::Used,
            items: sentences(situation.platform.used),
        },
        Item::List {
            heading: messages::list_not_used(),
            mark: Mark::NotUsed,
            items: sentences(situation.platform.not_used),
        },
        Item::Paragraph(messages::off_covers()),
    ];
    if situation.region == Region::UnitedKingdom {
        items.push(Item::Paragraph(messages::off_covers_microsoft()));
    }
    items.push(link(
        messages::link_information(),
        situation.platform.information,
    ));
    items
}

fn choices(situation: &Situation) -> Vec<Item> {
    vec![
        Item::Choice(settings::language(situation)),
        Item::Choice(settings::region(situation)),
        Item::Choice(settings::reminder(situation)),
        Item::Checkbox(settings::quiet_mode(situation)),
        Item::Checkbox(settings::sync(situation)),
    ]
}
