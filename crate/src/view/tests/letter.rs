//! Tests of the letter pages: who receives a complaint, what is missing, and what can be done with
//! the text.

use super::*;
use crate::journal::{Standing, Step};
use crate::letter::{AddressLine, Draft};
use crate::words::{Argument, Language, Message, messages};
use serde_json::json;
use std::fmt::Write;

/// The complaint page in a region, for a guessed country and a chosen authority.
fn complaint(region: Region, country: Option<&'static str>, authority: Option<&str>) -> LetterView {
    let at = "2026-10-06T10:00:00+02:00";
    let sent = super::steps::taken(at, Step::Letter, "2026-10-06");
    let mut situation = situation("en", &[super::steps::region(region), sent]);
    std::rc::Rc::make_mut(&mut situation.person).country = country;
    let typed = json!({ "name": "Ada", "email": "a@example.org", "authority": authority });
    let draft: Draft = serde_json::from_value(typed).unwrap();
    letter(LetterKind::Complaint, &draft, &situation, None).unwrap()
}

/// The value of the chosen option, and the authority's name below the list.
fn chosen(page: &LetterView) -> (String, Option<&'static str>) {
    let choice = page.fields.iter().find_map(|field| match field {
        DraftField::Choice {
            name: "authority",
            options,
            authority,
            ..
        } => Some((options, authority)),
        _ => None,
    });
    let (options, authority) = choice.unwrap();
    let mut chosen = options.iter().filter(|one| one.chosen);
    let value = chosen.next().unwrap().value.clone();
    assert!(chosen.next().is_none(), "one, and only one");
    (value, authority.as_ref().map(|one| one.name))
}

fn commands(page: &LetterView) -> Vec<Command> {
    let actions = page.send.iter().filter_map(|item| match item {
        Item::Actions(actions) => Some(actions),
        _ => None,
    });
    actions.flatten().map(|one| one.command.clone()).collect()
}

#[test]
fn a_complaint_goes_to_ones_own_authority_or_asks_for_it() {
    let check = |region, country, authority, expect: &str| {
        let page = complaint(region, country, authority);
        let (value, name) = chosen(&page);
        assert_eq!(value, expect, "{region:?} {country:?} {authority:?}");
        assert_eq!(name.is_some(), !expect.is_empty());
        // If the authority is missing, the page says so, and the text is addressed to nobody else.
        let missing = page.missing == [messages::missing_authority()];
        assert_eq!(missing, expect.is_empty());
        assert_eq!(page.document.recipient.is_empty(), expect.is_empty());
    };
    let eea = Region::EuropeanEconomicArea;
    check(eea, Some("BE"), None, "BE");
    check(eea, Some("BE"), Some("FR"), "FR");
    // Germany has an authority in each Land, and it is not known in which Land the person lives.
    check(eea, Some("DE"), None, "");
    check(eea, Some("DE"), Some("DE-BY"), "DE-BY");
    check(eea, None, None, "");
    // Authorities under another law are not accepted.
    check(eea, Some("GB"), None, "");
    check(eea, Some("BE"), Some("GB"), "BE");
    check(Region::UnitedKingdom, Some("GB"), Some("BE"), "GB");
    check(Region::Switzerland, Some("CH"), None, "CH");
}

#[test]
fn outside_europe_there_is_no_letter_and_the_page_says_so() {
    let situation = situation("en", &[super::steps::region(Region::Elsewhere)]);
    for kind in [LetterKind::Objection, LetterKind::Complaint] {
        assert_eq!(letter(kind, &Draft::default(), &situation, None), None);
    }
    let page = no_letter(&situation, None);
    assert_eq!(page.language, situation.person.language);
    assert_eq!(page.note, messages::steps_outside());
}

#[test]
fn a_complaint_needs_an_objection() {
    let check = |history: &[(String, EntryKind)], expect: bool| {
        let situation = situation("en", history);
        let page = letter(LetterKind::Complaint, &Draft::default(), &situation, None);
        assert_eq!(page.is_some(), expect, "{history:?}");
        let objection = letter(LetterKind::Objection, &Draft::default(), &situation, None);
        assert!(
            objection.is_some(),
            "the letter itself can always be written"
        );
    };
    check(&[], false);
    let histories = histories();
    let [_, training, objected, confirmed, reverted, declared, ..] = &histories[..] else {
        panic!("too few histories");
    };
    check(&training.1, false);
    for one in [objected, confirmed, reverted, declared] {
        check(&one.1, true);
    }
    let at = "2026-10-06T10:00:00+02:00";
    for step in [Step::Form, Step::Letter] {
        check(&[super::steps::taken(at, step, "2026-10-06")], true);
    }
    // The second switch is about something else.
    let research = [super::steps::taken(at, Step::Research, "2026-10-06")];
    let state = &situation("en", &research).settings[1].state;
    assert!(matches!(state.standing, Standing::Declared { .. }));
    check(&research, false);
    // Until then the page leads to the switch and the letter, and takes the day of an objection.
    let page = no_letter(&situation("en", &[]), None);
    assert_eq!(page.note, messages::complaint_not_yet());
    let [Item::Actions(actions), Item::Actions(report)] = &page.instead[..] else {
        panic!("{:?}", page.instead);
    };
    assert!(matches!(actions[0].command, Command::Open { .. }));
    let path = format!("{}&platform=linkedin", ExtensionPage::Letter.path());
    assert_eq!(actions[1].command, Command::OpenExtensionPage { path });
    let path = format!("{}&platform=linkedin", ExtensionPage::NextSteps.path());
    assert_eq!(actions[2].command, Command::OpenExtensionPage { path });
    let step = Some(Step::Letter);
    assert_eq!(report[0].command, Command::AskDay { step });
}

#[test]
fn a_mail_is_offered_where_an_address_is_known() {
    let eea = Region::EuropeanEconomicArea;
    let offers = |page: &LetterView| commands(page).contains(&Command::MailLetter);
    assert!(offers(&complaint(eea, Some("BE"), None)));
    assert!(!offers(&complaint(eea, Some("FR"), None)));
    let situation = situation("en", &[]);
    let objection = letter(LetterKind::Objection, &Draft::default(), &situation, None);
    assert!(!offers(&objection.unwrap()));
}

#[test]
fn what_a_complaint_encloses_is_a_click_away() {
    let page = complaint(Region::EuropeanEconomicArea, Some("BE"), None);
    for enclosed in [ExtensionPage::Letter, ExtensionPage::Record] {
        let path = format!("{}&platform=linkedin", enclosed.path());
        assert!(commands(&page).contains(&Command::OpenExtensionPage { path }));
    }
}

#[test]
fn what_is_missing_is_said() {
    let situation = situation("en", &[]);
    let check = |draft: serde_json::Value, expect: &[Message]| {
        let draft: Draft = serde_json::from_value(draft).unwrap();
        let page = letter(LetterKind::Objection, &draft, &situation, None);
        assert_eq!(page.unwrap().missing, expect, "{draft:?}");
    };
    let (name, contact) = (messages::missing_name(), messages::missing_contact());
    check(json!({}), &[]);
    check(json!({ "name": " \u{202e} " }), &[]);
    check(json!({ "name": "Ada" }), std::slice::from_ref(&contact));
    check(
        json!({ "email": "a@example.org" }),
        std::slice::from_ref(&name),
    );
    check(json!({ "grounds": "x" }), &[name, contact]);
    let nothing_ticked = json!({ "purposes": [] });
    check(nothing_ticked, &[messages::missing_purpose()]);
    check(json!({ "name": "Ada", "address": "x" }), &[]);
    check(json!({ "name": "Ada", "email": "a@example.org" }), &[]);
}

/// If the person's language is the controller's, there is nothing to choose.
#[test]
fn a_letter_is_in_the_persons_language_or_the_controllers() {
    let check = |language: &str, draft: serde_json::Value, in_language: &str, offered: &[&str]| {
        let draft: Draft = serde_json::from_value(draft).unwrap();
        let situation = situation(language, &[]);
        let page = letter(LetterKind::Objection, &draft, &situation, None).unwrap();
        assert_eq!(page.letter_language.tag(), in_language);
        let options = page.fields.iter().find_map(|field| match field {
            DraftField::Choice {
                name: "language",
                options,
                ..
            } => Some(options),
            _ => None,
        });
        let marked = options.into_iter().flatten().map(|option| {
            let sign = if option.chosen { "*" } else { "" };
            format!("{sign}{}", option.value)
        });
        assert_eq!(marked.collect::<Vec<_>>(), offered, "{draft:?}");
    };
    check("fr", json!({}), "fr", &["*own", "controllers"]);
    let own = json!({ "language": "own" });
    check("fr", own, "fr", &["*own", "controllers"]);
    let controllers = json!({ "language": "controllers" });
    check("fr", controllers, "en", &["own", "*controllers"]);
    check("en", json!({}), "en", &[]);
}

/// The page of the complaint to an authority, of somebody whose letter was answered or not.
fn complaint_to(language: &str, code: &str, typed: serde_json::Value) -> LetterView {
    let at = "2026-10-06T10:00:00+02:00";
    let region = match code {
        "GB" => Region::UnitedKingdom,
        "CH" => Region::Switzerland,
        _ => Region::EuropeanEconomicArea,
    };
    let sent = super::steps::taken(at, Step::Letter, "2026-10-06");
    let situation = situation(language, &[super::steps::region(region), sent]);
    let mut typed = typed;
    typed["authority"] = json!(code);
    let draft: Draft = serde_json::from_value(typed).unwrap();
    letter(LetterKind::Complaint, &draft, &situation, None).unwrap()
}

#[test]
fn what_authorities_ask_for_in_every_language() {
    for language in Language::all() {
        let mut out = String::new();
        for code in [
            "AT", "CH", "DE-BY", "ES", "FR", "GB", "HR", "HU", "IT", "SK",
        ] {
            let page = complaint_to(language.folder(), code, json!({ "name": "Ada" }));
            let authority = page.fields.iter().find_map(|field| match field {
                DraftField::Choice { authority, .. } => authority.as_ref(),
                _ => None,
            });
            let authority = authority.unwrap();
            with_localizer(language, |localizer| {
                let say = |message: &Message| localizer.say(message);
                writeln!(out, "{code}: {} ({})", say(&page.heading), say(&page.title)).unwrap();
                writeln!(out, "{}\n{}", authority.name, say(&authority.heading)).unwrap();
                for requirement in &authority.requirements {
                    writeln!(out, "– {}", say(requirement)).unwrap();
                }
                for missing in &page.missing {
                    writeln!(out, "! {}", say(missing)).unwrap();
                }
                for field in &page.fields {
                    if let DraftField::Text {
                        name: "identification",
                        label,
                        ..
                    } = field
                    {
                        writeln!(out, "[{}]", say(label)).unwrap();
                    }
                }
            });
            out.push('\n');
        }
        insta::assert_snapshot!(format!("requirements_{}", language.folder()), out);
    }
}

#[test]
fn what_an_authority_asks_for_is_missing_until_it_is_typed() {
    let check = |code: &str, typed: serde_json::Value, expect: &[Message]| {
        let page = complaint_to("en", code, typed);
        assert_eq!(page.missing, expect, "{code}");
    };
    let name_and_email = || json!({ "name": "Ada", "email": "a@example.org" });
    check("FR", name_and_email(), &[]);
    check("PL", name_and_email(), &[messages::missing_address()]);
    check("PL", json!({ "name": "Ada", "address": "x" }), &[]);
    check(
        "PL",
        json!({ "name": "Ada" }),
        &[messages::missing_address()],
    );
    check("PL", json!({}), &[]);
    let number = messages::missing_identification(Argument::quoted("OIB", "hr"));
    let both = [messages::missing_address(), number];
    check("HR", name_and_email(), &both);
    let whole = json!({ "name": "Ada", "address": "x", "identification": "12345678903" });
    check("HR", whole, &[]);
}

/// What was typed for another authority goes to none that does not ask for it.
#[test]
fn a_national_number_goes_only_to_the_authority_that_asks_for_it() {
    let check = |code: &str, expect: bool| {
        let typed = json!({ "name": "Ada", "identification": "12345678903" });
        let page = complaint_to("en", code, typed);
        let line = AddressLine::Plain("OIB: 12345678903".into());
        assert_eq!(page.document.sender.contains(&line), expect, "{code}");
        let text = format!("{:?}", page.document);
        assert_eq!(text.contains("12345678903"), expect, "{code}");
    };
    check("HR", true);
    check("SI", false);
    check("GB", false);
}

#[test]
fn a_complaint_can_be_in_a_language_of_the_authority() {
    let check = |language: &str, typed: serde_json::Value, offered: &[&str], recipient: &str| {
        let at = "2026-10-06T10:00:00+02:00";
        let sent = super::steps::taken(at, Step::Letter, "2026-10-06");
        let situation = situation(language, &[sent]);
        let draft: Draft = serde_json::from_value(typed).unwrap();
        let page = letter(LetterKind::Complaint, &draft, &situation, None).unwrap();
        let values = page.fields.iter().find_map(|field| match field {
            DraftField::Choice {
                name: "language",
                options,
                ..
            } => Some(options),
            _ => None,
        });
        let values = values.into_iter().flatten().map(|option| {
            let sign = if option.chosen { "*" } else { "" };
            format!("{sign}{}", option.value)
        });
        assert_eq!(values.collect::<Vec<_>>(), offered, "{draft:?}");
        let [AddressLine::Plain(line)] = &page.document.recipient[..] else {
            panic!("{:?}", page.document.recipient);
        };
        assert!(line.ends_with(recipient), "{line}");
    };
    let belgian = ["*own", "controllers", "nl", "de"];
    check("fr", json!({ "authority": "BE" }), &belgian, "(APD)");
    let dutch = json!({ "authority": "BE", "language": "nl" });
    let belgian = ["own", "controllers", "*nl", "de"];
    check("fr", dutch, &belgian, "(GBA)");
    // A language that the authority does not accept is not offered.
    let dutch = json!({ "authority": "FR", "language": "nl" });
    check("fr", dutch, &["*own", "controllers"], "(CNIL)");
    let typed = json!({ "authority": "NL", "language": "nl" });
    check("en", typed, &["own", "*nl"], "(AP)");
    check("en", json!({ "authority": "IE" }), &[], "(DPC)");
}

#[test]
fn uses_that_can_be_objected_to() {
    let checkboxes = |region: Region, draft: serde_json::Value| {
        let draft: Draft = serde_json::from_value(draft).unwrap();
        let situation = situation("en", &[super::steps::region(region)]);
        let page = letter(LetterKind::Objection, &draft, &situation, None).unwrap();
        let checkboxes = page.fields.into_iter().find_map(|field| match field {
            DraftField::Checkboxes { checkboxes, .. } => Some(checkboxes),
            _ => None,
        });
        let (checked, not): (Vec<_>, Vec<_>) = checkboxes
            .unwrap()
            .into_iter()
            .partition(|checkbox| checkbox.checked);
        let purposes = |checkboxes: Vec<DraftCheckbox>| {
            let purposes = checkboxes
                .into_iter()
                .map(|checkbox| checkbox.purpose.as_str());
            purposes.collect::<Vec<_>>()
        };
        (purposes(checked), purposes(not))
    };
    let usual = vec!["content", "past", "other_ai"];
    assert_eq!(
        checkboxes(Region::EuropeanEconomicArea, json!({})),
        (usual.clone(), vec!["recruiting", "research"])
    );
    assert_eq!(
        checkboxes(Region::UnitedKingdom, json!({})),
        (usual, vec!["recruiting", "research", "microsoft"])
    );
    assert_eq!(
        checkboxes(Region::UnitedKingdom, json!({ "purposes": ["microsoft"] })),
        (
            vec!["microsoft"],
            vec!["content", "past", "other_ai", "recruiting", "research"]
        )
    );
}

/// The law and the authority depend on where the person lives: a guess is called a guess, and can
/// be corrected on the same page.
#[test]
fn where_the_person_lives_is_shown_as_a_guess_that_can_be_corrected() {
    let check = |history: &[(String, EntryKind)], is_assumed: bool| {
        let situation = situation("en", history);
        let draft = Draft::default();
        let page = letter(LetterKind::Objection, &draft, &situation, None).unwrap();
        let says =
            |items: &[Item]| items.contains(&Item::Paragraph(messages::region_assumed_page()));
        let can_choose = |items: &[Item]| items.iter().any(|one| matches!(one, Item::Choice(_)));
        assert_eq!(says(&page.region), is_assumed);
        assert!(can_choose(&page.region));
        let list = next_steps(&situation, None, None).page.blocks;
        let right = list.iter().find_map(|block| match block {
            Block::Section {
                id: "right", items, ..
            } => Some(items),
            _ => None,
        });
        let right = right.expect("the right to object");
        assert_eq!((says(right), can_choose(right)), (is_assumed, true));
        let assumed = popup_text(&situation).contains("Assumed from your time zone");
        assert_eq!(assumed, is_assumed);
    };
    check(&[], true);
    check(&[super::steps::region(Region::EuropeanEconomicArea)], false);
}
