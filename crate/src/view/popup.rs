//! The popup: where the person stands, what they can do, and all that they should know. As blocks, to be drawn.

mod sections;
mod status;

pub(super) use status::sentence as status_sentence;

use super::badge::sign;
use super::banner::open_switch;
use super::record::{Day, FileChoice, Outcome};
use super::settings::{Choice, Tick};
use super::{Action, Deed, Tone, Weight};
use crate::journal::{SetAsideReason, Standing};
use crate::request::Request;
use crate::situation::Situation;
use crate::store::SetAside;
use crate::words::{Language, Message, messages};

/// A page of Veto's own: the popup, or the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The language it is said in.
    pub language: Language,
    /// Title of the page.
    pub title: Message,
    /// Where the person stands.
    pub status: Status,
    /// Everything else, from top to bottom.
    pub blocks: Vec<Block>,
}

/// Where the person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Its colour.
    pub tone: Tone,
    /// The badge's sign.
    pub sign: String,
    /// The one sentence.
    pub sentence: Message,
    /// What that means for what to do.
    pub next: Message,
}

impl Status {
    /// That of a situation.
    #[must_use]
    pub fn of(situation: &Situation) -> Self {
        let (sign, tone) = sign(situation);
        Self {
            tone,
            sign,
            sentence: status::sentence(situation),
            next: status::next(situation),
        }
    }
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Something is wrong, and can be mended.
    Alert {
        /// What is wrong.
        sentence: Message,
        /// The remedy, if it is a button.
        action: Option<Action>,
    },
    /// What the person can do.
    Actions(Vec<Action>),
    /// A way to another page.
    Link(Action),
    /// Things to know or to choose.
    Section {
        /// Name of the section, in the page.
        id: &'static str,
        /// Its heading.
        heading: Message,
        /// Whether only the heading shows until it is opened.
        folded: bool,
        /// What is in it.
        items: Vec<Item>,
    },
    /// The small print.
    Note(Message),
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A sentence or two.
    Paragraph(Message),
    /// The way to the switch, in the platform's words.
    Path {
        /// One step after the other.
        steps: &'static [&'static str],
        /// The language of the words, as a BCP 47 tag.
        language: &'static str,
    },
    /// A list of things that are alike.
    List {
        /// What they are.
        heading: Message,
        /// The sign before each.
        mark: Mark,
        /// The things.
        items: Vec<Message>,
    },
    /// A page elsewhere.
    Link {
        /// What it is.
        text: Message,
        /// Its address.
        url: &'static str,
        /// More about it.
        note: Message,
    },
    /// A list to choose from.
    Choice(Choice),
    /// Something to tick.
    Tick(Tick),
    /// What the person can do.
    Actions(Vec<Action>),
    /// A file to choose.
    File(FileChoice),
    /// What came of it, to be said as soon as it is known; nothing at first.
    Outcome(Option<Outcome>),
    /// What happened, day by day.
    Timeline(Vec<Day>),
}

/// The sign before the things of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// They are used.
    Used,
    /// They are not.
    NotUsed,
}

/// The popup of a situation.
#[must_use]
pub fn popup(situation: &Situation) -> Page {
    let mut blocks = alerts(situation);
    blocks.push(Block::Actions(actions(situation)));
    blocks.push(Block::Link(to_the_record()));
    blocks.extend(sections::all(situation));
    blocks.push(Block::Note(messages::not_affiliated()));
    Page {
        language: situation.language,
        title: messages::popup_title(),
        status: Status::of(situation),
        blocks,
    }
}

fn alerts(situation: &Situation) -> Vec<Block> {
    let mut alerts = Vec::new();
    if !situation.store_available {
        alerts.push(Block::Alert {
            sentence: messages::alert_store_unavailable(),
            action: None,
        });
    }
    if !situation.host_access {
        let origins = vec![format!("{}/*", situation.platform.origin)];
        alerts.push(Block::Alert {
            sentence: messages::alert_no_host_access(),
            action: Some(Action::new(
                messages::action_allow_host_access(),
                Weight::Primary,
                Deed::GrantHostAccess { origins },
            )),
        });
    }
    alerts.extend(set_aside_alerts(situation));
    alerts
}

/// One for every journal that lies set aside, with the way to have it as a file.
pub(super) fn set_aside_alerts(situation: &Situation) -> impl Iterator<Item = Block> {
    let all = situation.set_aside.iter();
    all.map(|aside| set_aside(situation, aside))
}

/// A quiet way from the popup to the page of the record.
fn to_the_record() -> Action {
    let path = "record/record.html".into();
    let deed = Deed::OpenOwnPage { path };
    Action::new(messages::action_open_record(), Weight::Quiet, deed)
}

fn set_aside(situation: &Situation, aside: &SetAside) -> Block {
    let at = aside.at.unwrap_or(situation.now.stamp()).date_naive();
    let deed = Deed::SaveStored {
        key: aside.key.clone(),
        file_name: format!("veto-set-aside-{at}.txt"),
    };
    Block::Alert {
        sentence: match aside.reason {
            SetAsideReason::Corrupt => messages::alert_set_aside_corrupt(at),
            SetAsideReason::Newer => messages::alert_set_aside_newer(at),
        },
        action: Some(Action::new(
            messages::action_export_set_aside(),
            Weight::Secondary,
            deed,
        )),
    }
}

/// Objecting and not minding are equally easy to reach, wherever both make sense.
fn actions(situation: &Situation) -> Vec<Action> {
    let not_objecting = || {
        Action::send(
            messages::action_not_objecting(),
            Weight::Secondary,
            Request::NotObjecting,
        )
    };
    let declare = || {
        Action::send(
            messages::action_declare(),
            Weight::Secondary,
            Request::DeclareObjection,
        )
    };
    match situation.position.standing {
        Standing::Unknown | Standing::Training { .. } | Standing::Reverted { .. } => {
            let mut actions = vec![
                open_switch(situation, messages::action_open_switch()),
                not_objecting(),
            ];
            if situation.position.unread.is_some() || !situation.host_access {
                actions.push(declare());
            }
            actions
        }
        Standing::Objected { .. } | Standing::Declared { .. } => {
            vec![open_switch(situation, messages::action_confirm())]
        }
        Standing::NotObjecting { .. } => {
            vec![Action::send(
                messages::action_reconsider(),
                Weight::Secondary,
                Request::Reconsider,
            )]
        }
    }
}
