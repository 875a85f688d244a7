//! What there is to know about a platform: the date, the path to the switch, what data is used, and
//! the right to object.

use super::page::link;
use super::right::right;
use super::sign::sign;
use super::{Item, Mark, Sign, date_line, preferences};
use crate::deadline::Phase;
use crate::journal::Standing;
use crate::platform::{SettingId, Statement};
use crate::situation::{RegionOrigin, SettingSituation, Situation};
use crate::words::{Argument, Message, messages};

/// All groups, from top to bottom, each with a name and a heading.
pub(super) fn groups(situation: &Situation) -> Vec<(&'static str, Message, Vec<Item>)> {
    let first = situation.first_setting();
    // Where nothing is to be done, nothing urges: the date stays if it tells what was done.
    let is_settled = matches!(sign(situation), Sign::Confirmed | Sign::None);
    let mut groups = Vec::new();
    if !is_settled || first.is_some_and(has_changed) {
        let mut date = date(situation, first);
        if !is_settled {
            date.push(Item::Paragraph(messages::unlearn()));
        }
        groups.push(("date", messages::heading_date(), date));
    }
    if let Some(first) = first.filter(|_| !is_settled) {
        let path = path(situation, first.setting);
        groups.push(("path", messages::heading_path(), path));
    }
    groups.push(("used", messages::heading_used(), used(situation)));
    let mut rights = right(situation);
    rights.extend(assumed_region(situation).map(Item::Paragraph));
    groups.push(("right", messages::heading_right(), rights));
    groups
}

/// Says that Veto only assumes where the person lives, and where to correct that.
fn assumed_region(situation: &Situation) -> Option<Message> {
    let person = &situation.person;
    let is_assumed = person.region_origin != RegionOrigin::Chosen;
    let region = preferences::region_name(person.region);
    is_assumed.then(|| messages::region_assumed_here(region, messages::heading_settings()))
}

/// The date, and what it means: drawn where there is a change to see, else in sentences.
fn date(situation: &Situation, setting: Option<&SettingSituation>) -> Vec<Item> {
    if let Some(setting) = setting
        && has_changed(setting)
    {
        return vec![Item::DateLine(date_line(situation, setting))];
    }
    let (when, effect) = match situation.phase {
        Phase::Before { days_left, start } => (
            messages::deadline_before(days_left, start),
            messages::effect_before(),
        ),
        Phase::LastDay { start } => (
            messages::deadline_last_day(start),
            messages::effect_before(),
        ),
        Phase::InForce {
            days_since: 0,
            start,
        } => (
            messages::deadline_first_day(start),
            messages::effect_in_force(),
        ),
        Phase::InForce { days_since, start } => (
            messages::deadline_in_force(days_since, start),
            messages::effect_in_force(),
        ),
        Phase::Undated => (
            messages::status_undated(),
            messages::next_object_from_today(),
        ),
    };
    vec![Item::Paragraph(when), Item::Paragraph(effect)]
}

fn has_changed(setting: &SettingSituation) -> bool {
    matches!(
        setting.state.standing,
        Standing::Objected { .. } | Standing::Declared { .. } | Standing::Reverted { .. }
    )
}

fn path(situation: &Situation, setting: SettingId) -> Vec<Item> {
    let (language, own) = setting.setting().words_for(&situation.interface_tag());
    let own_name = situation.platform.language_name(language.tag);
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
    let in_app = setting.setting().in_app.then(|| language.path_in_app());
    if let Some(steps) = in_app.flatten() {
        let steps = Argument::quoted(&steps.join(" > "), language.tag);
        items.push(Item::Paragraph(messages::way_app(steps)));
    }
    items.push(Item::Paragraph(if own {
        messages::path_own_words(Argument::quoted(
            own_name.unwrap_or(language.tag),
            language.tag,
        ))
    } else if situation.has_interface() {
        messages::path_in_english()
    } else {
        messages::path_no_interface()
    }));
    items.push(Item::Choice(preferences::interface_language(
        situation, setting,
    )));
    items
}

fn used(situation: &Situation) -> Vec<Item> {
    let list = |heading, mark, statements: &[Statement]| {
        let all = statements.iter();
        let items: Vec<_> = all.map(|statement| (statement.message)()).collect();
        (!items.is_empty()).then_some(Item::List {
            heading,
            mark,
            items,
        })
    };
    let platform = situation.platform;
    let by_default = platform.by_default.iter();
    let mut items: Vec<_> = by_default
        .map(|one| Item::Paragraph((one.message)()))
        .collect();
    items.extend(list(messages::list_used(), Mark::Used, platform.used));
    items.extend(list(
        messages::list_not_used(),
        Mark::NotUsed,
        platform.not_used,
    ));
    let region = situation.person.region;
    let notes = platform.notes.iter();
    let notes = notes.filter(|note| note.regions.is_empty() || note.is_of(region));
    items.extend(notes.map(|note| Item::Paragraph((note.statement.message)())));
    items.push(link(messages::link_information(), platform.information));
    items
}
