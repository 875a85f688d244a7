//! Simulates the content script: it looks at a page over time and reports what changed.

use super::page::{Address, Display, Page};
use super::shape::Shape;
use fastrand::Rng;
use veto::observation::{EarlierSwitch, Observation, ObservedSwitch, PageLoad, Watch};
use veto::platform::SettingId;

/// How often it looks at a visible page.
pub(crate) const EVERY_MS: i64 = 250;
/// The most that a gap between two looks counts: in a longer one, the machine slept or nobody saw
/// the page.
const LONGEST_GAP_MS: i64 = 1_000;

/// A control as it was at the last look.
struct Known {
    element: u32,
    facts: ObservedSwitch,
    /// Since when it has been like this, in milliseconds for which the page was visible.
    since: i64,
    /// Whether a person had used the page when it became like this.
    touched: bool,
}

pub(crate) struct Script {
    pub(crate) load: PageLoad,
    /// Whether the answer to `BeginLoad` has arrived, or the script has given up waiting for it.
    pub(crate) has_begun: bool,
    /// Whether it waits for the answer to a report.
    pub(crate) waits: bool,
    pub(crate) watch: Watch,
    pub(crate) next_look: i64,
    seen_ms: i64,
    looked: i64,
    arrived: i64,
    controls: Vec<Known>,
    earlier: Vec<EarlierSwitch>,
    is_news: bool,
    pub(crate) tell_again_at: Option<i64>,
}

impl Script {
    /// Starts at `awake`, when the wall clock shows `wall`.
    pub(crate) fn start(page: &Page, awake: i64, wall: i64, rng: &mut Rng) -> Self {
        let age = awake - page.navigated;
        Self {
            load: PageLoad {
                id: format!("load-{:016x}", rng.u64(..)),
                opened_at: wall - age,
                after: None,
            },
            has_begun: false,
            waits: false,
            watch: Watch {
                from_the_start: awake == page.begins,
                from_ms: age.try_into().unwrap_or(u32::MAX),
                arrival: page.arrival,
                touched: false,
            },
            next_look: awake,
            seen_ms: 0,
            looked: awake,
            arrived: 0,
            controls: Vec::new(),
            earlier: Vec::new(),
            is_news: true,
            tell_again_at: None,
        }
    }

    /// Looks at the page and remembers what changed.
    pub(crate) fn look(
        &mut self,
        setting: SettingId,
        shape: Shape,
        display: &Display,
        frame: Option<Watch>,
        awake: i64,
    ) {
        self.seen_ms += (awake - self.looked).min(LONGEST_GAP_MS);
        self.looked = awake;
        let found = shape.controls(setting, display, frame);
        while self.controls.len() > found.len() {
            let gone = self.controls.pop().expect("there are more");
            self.earlier.push(earlier(gone));
            self.is_news = true;
        }
        for (place, facts) in found.into_iter().enumerate() {
            let known = self.controls.get_mut(place);
            if let Some(known) = known {
                if known.element == display.element && known.facts == facts {
                    continue;
                }
                let is_change = !shows_the_same(&known.facts, &facts);
                self.is_news |= known.facts != facts;
                let touched = if is_change {
                    self.watch.touched
                } else {
                    known.touched
                };
                let new = Known {
                    element: display.element,
                    facts,
                    since: self.seen_ms,
                    touched,
                };
                let old = std::mem::replace(known, new);
                if is_change {
                    self.earlier.push(earlier(old));
                }
            } else {
                self.is_news = true;
                self.controls.push(Known {
                    element: display.element,
                    facts,
                    since: self.seen_ms,
                    touched: self.watch.touched,
                });
            }
        }
    }

    /// A person did something on the page, and the script noticed it.
    pub(crate) fn touch(&mut self) {
        self.is_news |= !self.watch.touched;
        self.watch.touched = true;
    }

    /// The address within the document changed.
    pub(crate) fn arrive(&mut self) {
        self.arrived = self.seen_ms;
        self.earlier.extend(self.controls.drain(..).map(earlier));
        self.is_news = true;
    }

    /// The journal, or something else in the store, changed elsewhere. A script that waits for an
    /// answer misses this.
    pub(crate) fn tell_anew(&mut self) {
        self.is_news |= !self.waits;
    }

    /// How long the page was visible at its current address, in milliseconds.
    pub(crate) fn elapsed_ms(&self) -> u32 {
        (self.seen_ms - self.arrived).try_into().unwrap_or(0)
    }

    /// What there is to report at `awake`, if anything.
    pub(crate) fn news(&mut self, page: &Page, awake: i64) -> Option<Observation> {
        let again = self.tell_again_at.is_some_and(|at| at <= awake);
        if !self.has_begun || self.waits || !(self.is_news || again) {
            return None;
        }
        self.is_news = false;
        self.waits = true;
        let switches = self.controls.iter().map(|known| ObservedSwitch {
            stable_ms: (self.seen_ms - known.since).try_into().unwrap_or(0),
            ..known.facts.clone()
        });
        Some(Observation {
            url: match page.address {
                Address::Switch => page.setting.url(),
                Address::Settings => settings_url(page.setting),
            },
            interface_language: page.shape.language().into(),
            load: self.load.clone(),
            watch: self.watch,
            elapsed_ms: self.elapsed_ms(),
            switches: switches.collect(),
            earlier: self.earlier.clone(),
            obstacle: page.obstacle,
            account: page.account_facts(awake),
            alerts: Vec::new(),
        })
    }
}

/// The address of the home page of the settings.
fn settings_url(setting: SettingId) -> String {
    let platform = setting.platform();
    let root = platform.settings_root().expect("a platform that is read");
    format!("{}{root}", platform.origin)
}

fn earlier(known: Known) -> EarlierSwitch {
    EarlierSwitch {
        states: known.facts.states,
        choices: known.facts.choices,
        texts: known.facts.texts,
        shown: known.facts.shown,
        touched: known.touched,
    }
}

/// Whether two looks agree in everything that [`EarlierSwitch`] remembers of a control's state and
/// name.
fn shows_the_same(one: &ObservedSwitch, other: &ObservedSwitch) -> bool {
    let remembered = |facts: &ObservedSwitch| {
        let texts = &facts.texts;
        let named = (texts.name.clone(), texts.description.clone());
        (facts.states.clone(), facts.choices.clone(), named)
    };
    remembered(one) == remembered(other)
}
