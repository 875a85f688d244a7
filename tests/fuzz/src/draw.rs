//! Draws every page, banner, badge, letter and calendar file of a situation as text, and checks
//! guarantees that hold for all of them.

use crate::words::{ENGLISH, Plain};
use std::hint::black_box;
use veto::calendar;
use veto::journal::{ImportOutcome, Journal, Standing};
use veto::letter::Draft;
use veto::platform::{PlatformId, SettingId};
use veto::request::{Addressed, Request};
use veto::rights::Objection;
use veto::situation::{Everything, Situation};
use veto::view::{
    Action, AskedDay, Badge, Block, Command, LetterKind, Page, Recorded, Task, banner, date_line,
    letter, next_steps, popup, record, welcome,
};
use veto::words::{Localizer, Message};

/// What the pages are drawn from.
#[derive(Debug)]
pub struct Drawn<'a> {
    pub everything: &'a Everything,
    /// The journal from which that was derived.
    pub journal: &'a Journal,
    /// What the person typed for a letter.
    pub draft: &'a Draft,
    /// The step that the person reports.
    pub asked: Option<AskedDay>,
    /// The result of the last import.
    pub import: Option<ImportOutcome>,
}

impl Drawn<'_> {
    /// Draws everything that can be shown, of every platform.
    ///
    /// # Panics
    /// When it shows something that must never be shown.
    pub fn draw(&self) {
        let catalogues = std::slice::from_ref(&*ENGLISH);
        let localizer = Localizer::new(catalogues, &Plain);
        let badge = Badge::of(self.everything);
        assert!(badge.text.chars().count() <= 4, "a badge of {badge:?}");
        for line in &badge.title {
            has_words(&localizer, line);
        }
        self.page(&popup(self.everything, &[]), &localizer);
        self.page(&welcome(self.everything, None).page, &localizer);
        for situation in &self.everything.situations {
            self.on_platform(situation, &localizer);
        }
    }

    fn on_platform(&self, situation: &Situation, localizer: &Localizer<'_>) {
        let journal = self.journal;
        if let Some(notice) = banner(situation) {
            let said = notice.localized(localizer, situation.person.language);
            assert!(!said.sentences.is_empty() && !said.actions.is_empty());
            notice.actions.iter().for_each(|one| self.leads(one));
        }
        for setting in &situation.settings {
            black_box(format!("{:?}", date_line(situation, setting)));
        }
        let steps = next_steps(situation, None, self.asked);
        self.page(&steps.page, localizer);
        for task in steps.page.blocks.iter().flat_map(tasks) {
            let step = next_steps(situation, Some(task.id), self.asked);
            assert!(!step.shows_status, "{} has no page", task.id);
            self.page(&step.page, localizer);
        }
        let record = record(&Recorded {
            everything: self.everything.clone(),
            platform: Some(situation.platform.id()),
            journal: journal.clone(),
            version: "0.1.0".to_owned(),
            import: self.import.clone(),
            deletion: None,
        });
        self.page(&record.page, localizer);
        for line in &record.receipt.entries {
            has_words(localizer, &line.moment);
            has_words(localizer, &line.sentence);
        }
        for kind in [LetterKind::Objection, LetterKind::Complaint] {
            let letter = letter(kind, self.draft, situation, self.asked);
            let is_there = kind == LetterKind::Objection || has_objected(situation);
            assert_eq!(letter.is_some(), is_there && situation.law().is_some());
            if let Some(letter) = letter {
                let text = letter.document.text(localizer);
                assert!(text.contains(&self.draft.name), "whose letter is it?");
            }
        }
        for date in calendar::dates(situation) {
            assert!(date.on >= situation.person.now.date(), "{date:?} is over");
        }
        let file = calendar::file(situation, journal, localizer);
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    fn page(&self, page: &Page, localizer: &Localizer<'_>) {
        has_words(localizer, &page.title);
        has_words(localizer, &page.status.sentence);
        for block in &page.blocks {
            match block {
                Block::Alert { sentence, action } => {
                    has_words(localizer, sentence);
                    action.iter().for_each(|one| self.leads(one));
                }
                Block::Actions(actions) | Block::Links(actions) => {
                    actions.iter().for_each(|one| self.leads(one));
                }
                Block::Tasks(tasks) => {
                    for task in tasks {
                        has_words(localizer, &task.name);
                        has_words(localizer, &task.words);
                    }
                }
                Block::Platforms(cards) => {
                    let actions = cards.iter().flat_map(|card| &card.actions);
                    actions.for_each(|one| self.leads(one));
                }
                other => drop(black_box(format!("{other:?}"))),
            }
        }
    }

    /// A click leads only to a platform's switch, to the link of the organisation's notice, or to a
    /// page of Veto, whatever the store contains.
    fn leads(&self, action: &Action) {
        let person = &self.everything.person;
        match &action.command {
            Command::Open { url, request } if asks_for(request, &Request::OpenOrganisationPage) => {
                let notice = person.policy.notice.as_ref();
                assert_eq!(Some(url), notice.and_then(|notice| notice.link.as_ref()));
            }
            Command::Open { url, .. } => {
                assert!(
                    SettingId::all().any(|setting| setting.url() == *url),
                    "{url}"
                );
            }
            Command::GrantHostAccess { origins } | Command::UsePlatform { origins, .. } => {
                let mut patterns = PlatformId::all().map(|id| id.platform().host_pattern());
                assert!(patterns.any(|pattern| *origins == [pattern]), "{origins:?}");
            }
            Command::OpenExtensionPage { path } => assert!(!path.contains(':'), "{path}"),
            Command::SaveStored { key, .. } => {
                let known = |one: &veto::store::SetAside| one.key == *key;
                let is_there = key == "journal" || person.set_aside.iter().any(known);
                assert!(is_there, "{key} is not in the store");
            }
            _ => {}
        }
    }
}

fn tasks(block: &Block) -> &[Task] {
    match block {
        Block::Tasks(tasks) => tasks,
        _ => &[],
    }
}

/// Whether a complaint has an objection to rest on, in writing or by the platform's first switch.
fn has_objected(situation: &Situation) -> bool {
    let by_switch = situation.first_setting().is_some_and(|first| {
        use Standing::{Declared, Objected, Reverted};
        matches!(
            first.state.standing,
            Objected { .. } | Declared { .. } | Reverted { .. }
        )
    });
    by_switch || situation.objection != Objection::NotSent
}

/// Every sentence has words, whatever its arguments are.
fn has_words(localizer: &Localizer<'_>, message: &Message) {
    let said = localizer.say(message);
    assert!(!said.trim().is_empty(), "no words for {message:?}");
    let pieces = localizer.pieces(message).into_iter();
    let joined: String = pieces.map(|piece| piece.text).collect();
    assert_eq!(said, joined);
}

fn asks_for(addressed: &Addressed, request: &Request) -> bool {
    let addressed = serde_json::to_value(addressed).expect("it can be written");
    let request = serde_json::to_value(request).expect("it can be written");
    addressed["request"] == request
}
