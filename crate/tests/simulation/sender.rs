//! Simulates the tabs and the popup: they send requests, and repeat them until they are answered.

use super::browser::{Browser, identity};
use fastrand::Rng;
use serde_json::json;
use veto::journal::Step;
use veto::observation::{AccountFacts, Observation, ObservedSwitch, PageLoad, SwitchTexts, Watch};
use veto::region::Region;
use veto::request::{Request, SenderFacts};

const SWITCH: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
const LABEL: &str = "Use my data for training content creation AI models";

/// A page that sends requests: a tab or the popup.
pub(crate) struct Sender {
    /// The tab, or `None` for the popup.
    pub(crate) tab: Option<i32>,
    /// The load of the page that is in the tab.
    load: PageLoad,
    pub(crate) waiting: Option<Waiting>,
}

/// A request that is not answered yet.
pub(crate) struct Waiting {
    pub(crate) id: String,
    message: String,
    /// Whether the background has the request. If not, it was not sent yet, or it or its answer was
    /// lost.
    pub(crate) is_under_way: bool,
}

impl Sender {
    pub(crate) fn new(tab: Option<i32>, browser: &Browser) -> Self {
        let load = PageLoad {
            id: format!("load-{tab:?}-0"),
            opened_at: browser.now,
            after: None,
        };
        Self {
            tab,
            load,
            waiting: None,
        }
    }

    /// Chooses a random request and gives it this id.
    pub(crate) fn ask(&mut self, id: String, rng: &mut Rng, browser: &Browser) {
        if rng.u8(..4) == 0 {
            self.load = PageLoad {
                id: format!("load-{id}"),
                opened_at: browser.now,
                after: None,
            };
        }
        let request = match self.tab {
            Some(_) => on_a_page(rng, &self.load),
            None => in_the_popup(rng, browser),
        };
        self.waiting = Some(Waiting {
            message: json!({
                "id": id,
                "platform": "linkedin",
                "setting": "ai-training",
                "request": request,
            })
            .to_string(),
            id,
            is_under_way: false,
        });
    }

    /// The message to send: the first time, or again if it was lost.
    pub(crate) fn send(&mut self) -> Option<(String, String, SenderFacts)> {
        let facts = self.facts();
        let waiting = self.waiting.as_mut().filter(|one| !one.is_under_way)?;
        waiting.is_under_way = true;
        Some((waiting.id.clone(), waiting.message.clone(), facts))
    }

    fn facts(&self) -> SenderFacts {
        let url = match self.tab {
            Some(_) => SWITCH.to_owned(),
            None => format!("{}page.html?show=popup", identity().base_url),
        };
        SenderFacts {
            extension_id: Some(identity().id),
            url: Some(url),
            tab: self.tab,
            frame: self.tab.map(|_| 0),
            private: false,
        }
    }
}

fn on_a_page(rng: &mut Rng, load: &PageLoad) -> Request {
    match rng.u8(..10) {
        0 => Request::OpenSwitch {
            interface_language: "en".into(),
        },
        1 => Request::DeclareObjection,
        2 => Request::NotObjecting,
        3 => Request::PostponeBanner,
        4 => Request::DismissBanner,
        5 => Request::Observed {
            observation: page(load, Vec::new()),
        },
        _ => {
            let switch = ObservedSwitch {
                states: vec![rng.bool().to_string()],
                texts: SwitchTexts {
                    name: LABEL.into(),
                    ..SwitchTexts::default()
                },
                shown: true,
                stable_ms: 6_000,
                ..ObservedSwitch::default()
            };
            Request::Observed {
                observation: page(load, vec![switch]),
            }
        }
    }
}

fn page(load: &PageLoad, switches: Vec<ObservedSwitch>) -> Observation {
    Observation {
        url: SWITCH.into(),
        interface_language: "en".into(),
        load: load.clone(),
        elapsed_ms: 30_000,
        switches,
        watch: Watch::default(),
        earlier: Vec::new(),
        obstacle: None,
        account: AccountFacts::default(),
        alerts: Vec::new(),
    }
}

fn in_the_popup(rng: &mut Rng, browser: &Browser) -> Request {
    let step = Step::ALL[rng.usize(..Step::ALL.len())];
    match rng.u8(..8) {
        0 => Request::NotObjecting,
        1 => Request::Reconsider,
        2 => Request::DeclareObjection,
        3 => Request::ChooseRegion {
            region: rng.bool().then_some(Region::UnitedKingdom),
        },
        4 => Request::ChooseQuietMode { quiet: rng.bool() },
        5 => Request::TakeStep {
            step,
            on: browser.environment().now.date(),
        },
        6 => Request::TakeBackStep { step },
        _ => Request::OpenSwitch {
            interface_language: String::new(),
        },
    }
}
