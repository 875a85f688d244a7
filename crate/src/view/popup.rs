//! The popup: where the person stands, what they can do, and all that they should know. As blocks, to be drawn.

pub(super) mod alerts;
pub(super) mod sections;
mod status;

pub(super) use status::{
    notes as tick_notes, overdue, reminder as reminder_sentence, sentence as status_sentence,
};

use super::badge::sign;
use super::banner::open_switch;
use super::record::{Day, Fact, FileChoice, Outcome};
use super::settings::{Choice, Tick};
use super::steps::checklist;
use super::steps::{Check, DayField, Progress};
use super::{Action, DateLinePart, OwnPage, Tone, Weight};
use crate::journal::Standing;
use crate::request::Request;
use crate::situation::Situation;
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
    /// How far a tick holds.
    pub notes: Vec<Message>,
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
            notes: status::notes(situation),
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
    /// Where today stands in time.
    DateLine(Vec<DateLinePart>),
    /// Drawings, each with what it shows.
    Drawings(Vec<Drawing>),
    /// Several sentences that are alike.
    Points(Vec<Message>),
    /// Things by name.
    Facts(Vec<Fact>),
    /// How far something is, and in words.
    Progress(Progress, Message),
    /// Steps in short.
    Checklist(Vec<Check>),
    /// A day to choose, with what to say of it.
    Day(DayField),
}

/// A drawing that says nothing that is not said beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Where it is in the extension.
    pub path: &'static str,
    /// What it shows.
    pub caption: Message,
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
    let mut blocks = alerts::all(situation);
    blocks.push(Block::Actions(actions(situation)));
    blocks.push(Block::Link(
        OwnPage::Record.open(messages::action_open_record(), Weight::Quiet),
    ));
    let [date, path, rest @ ..] = sections::all(situation);
    blocks.extend([date, path]);
    blocks.extend(checklist(situation));
    blocks.extend(rest);
    blocks.push(Block::Note(not_affiliated(situation)));
    blocks.push(Block::Link(
        OwnPage::Welcome.open(messages::action_open_welcome(), Weight::Quiet),
    ));
    Page {
        language: situation.language,
        title: messages::popup_title(),
        status: Status::of(situation),
        blocks,
    }
}

/// The small print: whose Veto is not, and what leaves the browser.
pub(super) fn not_affiliated(situation: &Situation) -> Message {
    if situation.sync.is_some() {
        messages::not_affiliated_in_step()
    } else {
        messages::not_affiliated()
    }
}

/// Objecting and not minding are equally easy to reach, wherever both make sense.
pub(super) fn actions(situation: &Situation) -> Vec<Action> {
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
            let look_again = open_switch(situation, messages::action_confirm());
            if overdue(situation).is_none() {
                return vec![look_again];
            }
            let complain = messages::action_write_complaint();
            vec![
                OwnPage::Complaint.open(complain, Weight::Primary),
                Action {
                    weight: Weight::Secondary,
                    ..look_again
                },
            ]
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
