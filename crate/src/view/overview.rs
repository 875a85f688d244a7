//! How things stand on all platforms that Veto looks after: one sentence, and what to do on each.
//! The popup, the first page and the record begin with it.

mod actions;
mod cards;
mod headline;

pub(super) use actions::{actions, allow};

use super::sign::sign;
use super::{Action, Block, Status, Weight};
use crate::platform::{Followed, PlatformId};
use crate::situation::{Everything, Situation};
use std::cmp::Reverse;

/// The platforms that Veto looks after.
pub(super) struct Overview<'a> {
    in_order: Vec<&'a Situation>,
}

impl<'a> Overview<'a> {
    /// In this order, so that nothing moves while a page is open; the platforms that it lacks come
    /// after it, the most urgent first. Those that are equally urgent come as they are offered.
    pub(super) fn of(everything: &'a Everything, order: &[PlatformId]) -> Self {
        let mut in_order: Vec<_> = everything.followed().collect();
        let place = |one: &Situation| {
            let place = order.iter().position(|id| *id == one.platform.id());
            place.unwrap_or(order.len())
        };
        in_order.sort_by_key(|one| (place(one), Reverse(sign(one))));
        Self { in_order }
    }

    pub(super) fn order(&self) -> Vec<PlatformId> {
        self.in_order.iter().map(|one| one.platform.id()).collect()
    }

    /// The platform that Veto looks after from the start, if there is no other: a page then speaks
    /// of it without a list.
    pub(super) fn alone(&self) -> Option<&'a Situation> {
        match self.in_order[..] {
            [only] if only.platform.followed == Followed::Always => Some(only),
            _ => None,
        }
    }

    /// One sentence on how things stand, and what follows.
    pub(super) fn status(&self) -> Status {
        match self.alone() {
            Some(situation) => Status::of(situation),
            None => headline::of(&self.in_order),
        }
    }

    /// What to do: the actions, or the list of platforms with their actions.
    pub(super) fn block(&self) -> Option<Block> {
        match self.alone() {
            Some(situation) => Some(Block::Actions(actions(situation))),
            None if self.in_order.is_empty() => None,
            None => Some(Block::Platforms(cards::of(&self.in_order))),
        }
    }

    /// What to do, below alerts: if one of them has the primary button, nothing else has one.
    pub(super) fn block_below(&self, alerts: &[Block]) -> Option<Block> {
        let mut block = self.block()?;
        if alerts.iter().any(has_primary) {
            let all: Vec<&mut Action> = match &mut block {
                Block::Actions(actions) => actions.iter_mut().collect(),
                Block::Platforms(cards) => cards
                    .iter_mut()
                    .flat_map(|card| &mut card.actions)
                    .collect(),
                _ => Vec::new(),
            };
            let primary = all.into_iter().filter(|one| one.weight == Weight::Primary);
            primary.for_each(|one| one.weight = Weight::Secondary);
        }
        Some(block)
    }
}

fn has_primary(alert: &Block) -> bool {
    matches!(alert, Block::Alert { action: Some(action), .. } if action.weight == Weight::Primary)
}
