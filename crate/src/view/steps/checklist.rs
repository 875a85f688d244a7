//! The popup's checklist: the next steps in short, each with its progress.

use super::cards::progress;
use super::step_name;
use crate::journal::{Standing, Step};
use crate::situation::Situation;
use crate::view::page::section;
use crate::view::{Block, Check, ExtensionPage, Item, Weight};
use crate::words::messages;

/// The section; `None` for somebody who said that they do not mind.
pub(in crate::view) fn checklist(situation: &Situation) -> Option<Block> {
    if matches!(situation.state.standing, Standing::NotObjecting { .. }) {
        return None;
    }
    let check = |step, text| {
        let (progress, state) = progress(situation, step);
        Check {
            progress,
            text,
            state,
        }
    };
    let mut checks = vec![check(None, messages::step_switch())];
    let named = |step| check(Some(step), step_name(step));
    checks.extend([Step::Research, Step::Form].map(named));
    if situation.law.is_some() {
        checks.extend([Step::Letter, Step::Complaint].map(named));
    }
    let open = ExtensionPage::NextSteps.open(messages::action_open_steps(), Weight::Secondary);
    let items = vec![Item::Checklist(checks), Item::Actions(vec![open])];
    Some(section(
        "steps",
        messages::action_open_steps(),
        false,
        items,
    ))
}
