//! Draws every page, banner, badge, letter and calendar file of a situation as text, and checks
//! guarantees that hold for all of them.

use crate::words::{ENGLISH, Plain};
use std::hint::black_box;
use veto::calendar;
use veto::journal::{ImportOutcome, Journal, Step};
use veto::letter::Draft;
use veto::request::Request;
use veto::rights::DayProblem;
use veto::situation::Situation;
use veto::view::{
    Action, Badge, Block, Command, LetterKind, Page, Recorded, banner, date_line, letter,
    next_steps, popup, record, welcome,
};
use veto::words::{Localizer, Message};

/// What the pages are drawn from.
#[derive(Debug)]
pub struct Drawn<'a> {
    pub situation: &'a Situation,
    /// The journal from which the situation was derived.
    pub journal: &'a Journal,
    /// What the person typed for a letter.
    pub draft: &'a Draft,
    /// The last day that was refused, and why.
    pub problem: Option<(Step, DayProblem)>,
    /// The result of the last import.
    pub import: Option<ImportOutcome>,
}

impl Drawn<'_> {
    /// Draws everything that can be shown in the situation.
    ///
    /// # Panics
    /// When it shows something that must never be shown.
    pub fn draw(&self) {
        let Self {
            situation, journal, ..
        } = *self;
        let catalogues = std::slice::from_ref(&*ENGLISH);
        let localizer = Localizer::new(catalogues, &Plain);
        let badge = Badge::of(situation);
        assert!(badge.text.chars().count() <= 4, "a badge of {badge:?}");
        has_words(&localizer, &badge.title);
        if let Some(notice) = banner(situation) {
            let said = notice.localized(&localizer, situation.language);
            assert!(!said.sentences.is_empty() && !said.actions.is_empty());
            notice.actions.iter().for_each(|one| leads(one, situation));
        }
        black_box(format!("{:?}", date_line(situation)));
        self.page(&popup(situation), &localizer);
        self.page(&welcome(situation).page, &localizer);
        self.page(&next_steps(situation, self.problem).page, &localizer);
        let record = record(&Recorded {
            situation: situation.clone(),
            journal: journal.clone(),
            version: "0.1.0".to_owned(),
            import: self.import.clone(),
        });
        self.page(&record.page, &localizer);
        for line in &record.receipt.entries {
            has_words(&localizer, &line.moment);
            has_words(&localizer, &line.sentence);
        }
        for kind in [LetterKind::Objection, LetterKind::Complaint] {
            let letter = letter(kind, self.draft, situation, self.problem);
            assert_eq!(letter.is_some(), situation.law.is_some());
            if let Some(letter) = letter {
                let text = letter.document.text(&localizer);
                assert!(text.contains(&self.draft.name), "whose letter is it?");
            }
        }
        for date in calendar::dates(situation) {
            assert!(date.on >= situation.now.date(), "{date:?} is over");
        }
        let file = calendar::file(situation, journal, &localizer);
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    fn page(&self, page: &Page, localizer: &Localizer<'_>) {
        has_words(localizer, &page.title);
        has_words(localizer, &page.status.sentence);
        for block in &page.blocks {
            match block {
                Block::Alert { sentence, action } => {
                    has_words(localizer, sentence);
                    action.iter().for_each(|one| leads(one, self.situation));
                }
                Block::Actions(actions) => {
                    actions.iter().for_each(|one| leads(one, self.situation));
                }
                Block::Link(link) => leads(link, self.situation),
                other => drop(black_box(format!("{other:?}"))),
            }
        }
    }
}

/// Every sentence has words, whatever its arguments are.
fn has_words(localizer: &Localizer<'_>, message: &Message) {
    let said = localizer.say(message);
    assert!(!said.trim().is_empty(), "no words for {message:?}");
    let pieces = localizer.pieces(message).into_iter();
    let joined: String = pieces.map(|piece| piece.text).collect();
    assert_eq!(said, joined);
}

/// A click leads only to the platform, to the link of the organisation's notice, or to a page of
/// Veto, whatever the store contains.
fn leads(action: &Action, situation: &Situation) {
    match &action.command {
        Command::Open {
            url,
            request: Request::OpenOrganisationPage,
        } => {
            let notice = situation.policy.notice.as_ref();
            assert_eq!(Some(url), notice.and_then(|notice| notice.link.as_ref()));
        }
        Command::Open { url, .. } => assert_eq!(*url, situation.platform.switch_url()),
        Command::GrantHostAccess { origins } => {
            let below = |origin: &String| origin.starts_with(situation.platform.origin);
            assert!(origins.iter().all(below), "{origins:?}");
        }
        Command::OpenExtensionPage { path } => assert!(!path.contains(':'), "{path}"),
        Command::SaveStored { key, .. } => {
            let known = |one: &veto::store::SetAside| one.key == *key;
            let is_there = key == "journal" || situation.set_aside.iter().any(known);
            assert!(is_there, "{key} is not in the store");
        }
        _ => {}
    }
}
