//! Tests of reading observed pages, one by one and at random. The browser tests cover the pages
//! themselves.

mod attacks;
mod beside;
mod random;
mod state;
mod texts;

pub(super) use texts::{REFUSALS, WORDINGS};

use super::*;
use crate::observation::{
    AccountFacts, Arrival, EarlierSwitch, ObservedChoice, ObservedSwitch, PageLoad, SwitchTexts,
    Watch,
};
use crate::platform::{PlatformId, SettingId};

pub(crate) const LABEL: &str = "Use my data for training content creation AI models";
const URL: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

/// An observation of a page that shows the switch in the ordinary way.
pub(crate) fn page(on: bool) -> Observation {
    Observation {
        url: URL.into(),
        interface_language: "en".into(),
        load: PageLoad {
            id: "load-1".into(),
            opened_at: 0,
            after: None,
        },
        watch: honest_watch(),
        elapsed_ms: 6_000,
        switches: vec![switch(on, LABEL)],
        earlier: Vec::new(),
        obstacle: None,
        account: AccountFacts::default(),
        alerts: Vec::new(),
    }
}

/// The watch of a load that was watched from its start, that the server sent, and that nobody used.
fn honest_watch() -> Watch {
    Watch {
        from_the_start: true,
        from_ms: 40,
        arrival: Arrival::Server,
        touched: false,
    }
}

/// The switch as it showed earlier on the load.
pub(crate) fn shown_earlier(on: bool, touched: bool) -> EarlierSwitch {
    let ObservedSwitch {
        states,
        choices,
        texts,
        shown,
        ..
    } = switch(on, LABEL);
    EarlierSwitch {
        states,
        choices,
        texts,
        shown,
        touched,
    }
}

pub(crate) fn switch(on: bool, name: &str) -> ObservedSwitch {
    ObservedSwitch {
        states: vec![on.to_string()],
        texts: SwitchTexts {
            name: name.into(),
            ..SwitchTexts::default()
        },
        shown: true,
        stable_ms: 6_000,
        ..ObservedSwitch::default()
    }
}

fn reading(observation: &Observation) -> Reading {
    read(PlatformId::LINKEDIN.platform(), observation).reading
}

/// Checks the reading of the ordinary page that shows off, after `change`.
fn check(change: impl FnOnce(&mut Observation), expect: Reading) {
    let mut observation = page(false);
    change(&mut observation);
    assert_eq!(reading(&observation), expect, "{observation:#?}");
}

fn unreadable(change: impl FnOnce(&mut Observation), reason: UnreadableReason) {
    check(change, Reading::Unreadable(reason));
}

#[test]
fn plain_on_and_off() {
    assert_eq!(reading(&page(true)), Reading::On);
    assert_eq!(reading(&page(false)), Reading::Off);
}

#[test]
fn the_wrong_page_and_the_way_in() {
    use UnreadableReason::{SignedOut, WrongPage};
    let at = |path: &str| format!("https://www.linkedin.com{path}");
    unreadable(|page| page.url = at("/mypreferences/d/"), WrongPage);
    unreadable(
        |page| page.url = at("/mypreferences/d/settings/dark-mode"),
        WrongPage,
    );
    unreadable(|page| page.url = at("/feed/"), WrongPage);
    unreadable(|page| page.url = URL.replace("www.", "evil."), WrongPage);
    unreadable(
        |page| page.url = at("/uas/login?session_redirect=x"),
        SignedOut,
    );
    unreadable(|page| page.url = at("/authwall"), SignedOut);
}

#[test]
fn no_switch_only_after_patience() {
    use UnreadableReason::{NoSwitch, NotYetRendered};
    unreadable(|page| page.switches.clear(), NotYetRendered);
    unreadable(
        |page| {
            page.switches.clear();
            page.elapsed_ms = RENDER_TIMEOUT_MS;
        },
        NoSwitch,
    );
    unreadable(
        |page| {
            page.switches[0].shown = false;
            page.elapsed_ms = RENDER_TIMEOUT_MS;
        },
        NoSwitch,
    );
    unreadable(
        |page| {
            page.switches[0].from_previous_url = true;
            page.elapsed_ms = RENDER_TIMEOUT_MS;
        },
        NoSwitch,
    );
}

#[test]
fn the_right_one_among_several() {
    check(
        |page| {
            page.switches.insert(0, switch(true, "Dark mode"));
            page.switches
                .push(switch(true, "Social, economic, and workplace research"));
        },
        Reading::Off,
    );
    unreadable(
        |page| {
            page.switches.push(switch(true, LABEL));
            page.elapsed_ms = RENDER_TIMEOUT_MS;
        },
        UnreadableReason::SeveralSwitches,
    );
    unreadable(
        |page| {
            page.switches = vec![switch(false, "Dark mode"), switch(false, "Research")];
            page.elapsed_ms = RENDER_TIMEOUT_MS;
        },
        UnreadableReason::SeveralSwitches,
    );
}

#[test]
fn a_hidden_twin_does_not_count() {
    check(
        |page| {
            page.switches.insert(0, switch(true, LABEL));
            page.switches[0].shown = false;
        },
        Reading::Off,
    );
}

#[test]
fn every_known_wording_is_recognised() {
    for language in SettingId::FIRST.setting().words {
        for label in language.labels {
            check(
                |page| {
                    page.interface_language = language.tag.into();
                    page.switches[0].texts.name = (*label).into();
                },
                Reading::Off,
            );
        }
    }
}

#[test]
fn words_beside_the_switch_count_when_its_name_says_nothing() {
    let placed = |name: &'static str, place: fn(&mut SwitchTexts), elapsed_ms| {
        move |page: &mut Observation| {
            page.switches[0].texts = SwitchTexts::default();
            page.switches[0].texts.name = name.into();
            place(&mut page.switches[0].texts);
            page.elapsed_ms = elapsed_ms;
        }
    };
    let described: fn(&mut SwitchTexts) = |texts| texts.description = LABEL.into();
    let beside: fn(&mut SwitchTexts) = |texts| texts.nearby = vec!["x".into(), LABEL.into()];
    check(placed("", described, 6_000), Reading::Off);
    check(placed("Off", described, 6_000), Reading::Off);
    check(placed("", beside, RENDER_TIMEOUT_MS), Reading::Off);
    // Until the page has rendered, the control beside the words may be another one.
    unreadable(
        placed("", beside, RENDER_TIMEOUT_MS - 1),
        UnreadableReason::NotYetRendered,
    );
    // A control with a name of its own is another one, or the switch with its meaning reversed.
    for place in [described, beside] {
        for name in ["Opt out", "Dark mode"] {
            unreadable(
                placed(name, place, RENDER_TIMEOUT_MS),
                UnreadableReason::UnfamiliarSwitch,
            );
        }
    }
}

#[test]
fn a_lone_switch_in_a_language_without_known_wording() {
    let swedish = |page: &mut Observation| {
        page.interface_language = "sv".into();
        page.switches[0].texts.name = "Använd mina data för att träna AI-modeller".into();
        page.elapsed_ms = RENDER_TIMEOUT_MS;
    };
    check(swedish, Reading::Off);
    unreadable(
        |page| {
            swedish(page);
            page.switches[0].texts.name = "Stäng av träning av AI-modeller".into();
        },
        UnreadableReason::UnfamiliarSwitch,
    );
    unreadable(
        |page| {
            swedish(page);
            page.elapsed_ms = RENDER_TIMEOUT_MS - 1;
        },
        UnreadableReason::NotYetRendered,
    );
    unreadable(
        |page| {
            swedish(page);
            page.switches[0].texts.name = "Mörkt läge".into();
        },
        UnreadableReason::UnfamiliarSwitch,
    );
    // Where the wording is known, another wording names another switch.
    unreadable(
        |page| {
            swedish(page);
            page.interface_language = "en-US".into();
        },
        UnreadableReason::UnfamiliarSwitch,
    );
}

#[test]
fn the_switch_is_pointed_at() {
    let mut observation = page(false);
    observation.switches.insert(0, switch(true, "Dark mode"));
    let recognition = read(PlatformId::LINKEDIN.platform(), &observation);
    assert_eq!(recognition.switch, Some(1));
}
