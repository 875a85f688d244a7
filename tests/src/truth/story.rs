//! Random stories for the truth simulation: how the page is built, what the server does, and what
//! the person does.

use std::fmt;

use fastrand::Rng;

use crate::replica::{GrokShape, ORIGIN, Recorded, Shape, Timing, X_ORIGIN, path};

/// One story. The same seed always gives the same story.
#[derive(Clone, Debug)]
pub struct Story {
    /// The seed from which the story was made.
    pub seed: u64,
    /// The switch that the story is about.
    pub(crate) about: Recorded,
    pub(crate) shape: Shape,
    /// The shape of X's page.
    pub(crate) grok: GrokShape,
    pub(crate) cacheable: bool,
    /// The state of the switch in each of the two accounts.
    pub(crate) training: [bool; 2],
    pub(crate) steps: Vec<Step>,
}

/// One step of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The person opens the page of the switch. `held` says how long its late parts are held back.
    Load { way: Way, held: Held, stay: Stay },
    /// The person uses the switch, that many times.
    Flip { times: u8, stay: Stay },
    /// Another device, or the platform, changes the switch.
    Elsewhere { on: bool },
    /// Decides what the server does with saves from now on.
    Saves(Saves),
    /// The person goes to another tab.
    OtherTab(Stay),
    /// The browser takes host access away (`false`), or gives it back (`true`).
    Access(bool),
    /// The other member signs in.
    OtherMember,
    /// Veto is updated while pages are open.
    Update,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Enters its address.
    Goto,
    /// Uses the browser's reload button.
    Reload,
    /// Reloads by script, as Veto's button does. Firefox then restores forms, which the driver's
    /// reload does not do.
    Again,
    /// Follows a link on the feed.
    Link,
    /// Goes to the feed, and back in the history.
    Back,
    /// Goes back in the history, and forward again.
    Forward,
    NewTab,
}

/// How long the replica holds back the late parts of the page, or the state of the switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    Not,
    /// Until Veto shows something on the page.
    UntilLooked,
    /// Until the page is this many milliseconds old.
    For(u32),
}

/// How long the person stays after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stay {
    /// Not at all.
    Leave,
    /// Until the switch is drawn.
    Drawn,
    /// Until the switch has shown the same state for this many milliseconds.
    Shown(u32),
    /// Until Veto says what it makes of the switch.
    Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saves {
    Work,
    Drop,
    Fail,
    /// Saves wait until the next step of this kind.
    Wait,
}

/// The estimated length at which a story ends, in milliseconds.
const BUDGET: u32 = 12_000;

impl Story {
    /// The story of this seed. It contains an update of the extension only if `updates` is `true`.
    pub fn from_seed(seed: u64, updates: bool) -> Self {
        let mut rng = Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let all = [Recorded::Training, Recorded::Grok, Recorded::Research];
        let about = *pick(&mut rng, &all);
        let shapes = Shape::all_varied();
        let mut shape = *pick(&mut rng, &shapes);
        let mut grok = *pick(&mut rng, &GrokShape::all_varied());
        let cacheable = rng.f32() < 0.3;
        if cacheable && rng.f32() < 0.7 {
            shape.timing = Timing::AtOnce;
            grok.timing = Timing::AtOnce;
        }
        if about != Recorded::Training {
            // The shape is that of LinkedIn's page of the AI switch.
            shape = Shape::default();
        }
        let mut story = Self {
            seed,
            about,
            shape,
            grok,
            cacheable,
            training: [rng.f32() < 0.65, rng.bool()],
            steps: Vec::new(),
        };
        let mut writer = Writer {
            rng,
            spent: 0,
            story: &mut story,
            access: true,
            tabs: 1,
        };
        writer.write(updates);
        story
    }

    /// The address of the switch's page.
    pub(crate) fn url(&self) -> String {
        let (origin, path) = match self.about {
            Recorded::Training => (ORIGIN, path::SWITCH),
            Recorded::Research => (ORIGIN, path::RESEARCH),
            Recorded::Grok => (X_ORIGIN, path::GROK),
        };
        format!("{origin}{path}")
    }

    /// The address of a page of the same site from which a link leads there.
    pub(crate) fn home(&self) -> String {
        match self.about {
            Recorded::Training | Recorded::Research => format!("{ORIGIN}{}", path::FEED),
            Recorded::Grok => format!("{X_ORIGIN}{}", path::X_HOME),
        }
    }
}

struct Writer<'a> {
    rng: Rng,
    spent: u32,
    story: &'a mut Story,
    access: bool,
    tabs: u8,
}

impl Writer<'_> {
    fn write(&mut self, updates: bool) {
        if self.chance(0.5) {
            self.object();
        } else {
            self.saves(0.5);
            self.load(true);
            if self.chance(0.8) {
                self.flip();
            }
        }
        while self.spent < BUDGET {
            self.between(updates);
            self.load(false);
            if self.chance(0.35) {
                self.flip();
            }
        }
        if !self.access {
            self.push(Step::Access(true), 500);
            self.push(Step::OtherTab(Stay::Word), 1_500);
        }
    }

    /// The shortest way to an objection that later steps can contradict: the switch is seen off
    /// once, and the page is mostly loaded again, as Veto asks.
    fn object(&mut self) {
        self.story.training[0] = true;
        if self.chance(0.25) {
            self.push(Step::Saves(Saves::Drop), 0);
        }
        let load = |way, stay| Step::Load {
            way,
            held: Held::Not,
            stay,
        };
        let word = Stay::Word;
        self.push(load(Way::Goto, Stay::Drawn), 700);
        self.push(
            Step::Flip {
                times: 1,
                stay: word,
            },
            2_000,
        );
        if self.chance(0.6) {
            let way = *pick(&mut self.rng, &[Way::Reload, Way::Again]);
            self.push(load(way, word), 500 + cost(word));
        }
    }

    /// Steps between two page loads.
    fn between(&mut self, updates: bool) {
        if self.chance(0.3) {
            let on = self.rng.bool();
            self.push(Step::Elsewhere { on }, 0);
        }
        self.saves(0.3);
        if self.chance(0.1) {
            self.push(Step::OtherMember, 0);
        }
        if self.chance(0.12) || !self.access {
            self.access = !self.access;
            self.push(Step::Access(self.access), 700);
        }
        if updates && self.chance(0.5) {
            self.push(Step::Update, 1_500);
        }
        if self.tabs > 1 && self.chance(0.4) {
            let stay = self.stay(false);
            self.push(Step::OtherTab(stay), cost(stay));
            if self.chance(0.4) {
                self.flip();
            }
        }
    }

    fn load(&mut self, first: bool) {
        let ways = [
            Way::Goto,
            Way::Reload,
            Way::Again,
            Way::Link,
            Way::Back,
            Way::Forward,
            Way::NewTab,
        ];
        let way = if first {
            Way::Goto
        } else {
            *pick(&mut self.rng, &ways)
        };
        self.tabs += u8::from(way == Way::NewTab);
        let held = match self.rng.u8(..10) {
            0 => Held::UntilLooked,
            1 => Held::For(self.rng.u32(500..3_500)),
            _ => Held::Not,
        };
        let stay = self.stay(first);
        let held_ms = if let Held::For(ms) = held { ms } else { 0 };
        self.push(Step::Load { way, held, stay }, 500 + cost(stay) + held_ms);
    }

    fn flip(&mut self) {
        let times = if self.chance(0.15) { 2 } else { 1 };
        let stay = *pick(
            &mut self.rng,
            &[
                Stay::Leave,
                Stay::Shown(600),
                Stay::Shown(1_400),
                Stay::Word,
                Stay::Word,
            ],
        );
        self.push(Step::Flip { times, stay }, 300 + cost(stay).min(1_700));
    }

    /// Chooses how long the person stays. The first page is mostly left or used soon, because the
    /// proof for a tick comes from a later page.
    fn stay(&mut self, first: bool) -> Stay {
        let some = self.rng.u32(300..4_000);
        let word = if first { 0.25 } else { 0.5 };
        match self.rng.f32() {
            at if at < word => Stay::Word,
            at if at < word + 0.2 => Stay::Drawn,
            at if at < 0.95 => Stay::Shown(some),
            _ => Stay::Leave,
        }
    }

    fn saves(&mut self, chance: f32) {
        if self.chance(chance) {
            let all = [
                Saves::Work,
                Saves::Drop,
                Saves::Drop,
                Saves::Fail,
                Saves::Wait,
            ];
            let saves = *pick(&mut self.rng, &all);
            self.push(Step::Saves(saves), 0);
        }
    }

    fn chance(&mut self, probability: f32) -> bool {
        self.rng.f32() < probability
    }

    fn push(&mut self, step: Step, cost: u32) {
        self.story.steps.push(step);
        self.spent += cost;
    }
}

fn cost(stay: Stay) -> u32 {
    match stay {
        Stay::Leave => 0,
        Stay::Drawn => 200,
        Stay::Shown(ms) => ms,
        Stay::Word => 6_800,
    }
}

fn pick<'a, T>(rng: &mut Rng, all: &'a [T]) -> &'a T {
    &all[rng.usize(..all.len())]
}

impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            seed,
            about,
            shape,
            grok,
            cacheable,
            training,
            steps,
        } = self;
        let caching = if *cacheable { ", cacheable" } else { "" };
        let shape = match about {
            Recorded::Grok => grok.to_string(),
            Recorded::Training | Recorded::Research => shape.to_string(),
        };
        write!(
            f,
            "seed {seed}: {about:?}, {shape}{caching}, training {training:?}"
        )?;
        for (number, step) in steps.iter().enumerate() {
            write!(f, "\n    {number}. {step:?}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_a_story_and_all_kinds_of_steps_occur() {
        let text = |seed| Story::from_seed(seed, true).to_string();
        assert_eq!(text(7), text(7));
        let all: String = (0..200).map(text).collect();
        for word in [
            "Reload",
            "Again",
            "Link",
            "Back",
            "Forward",
            "NewTab",
            "Leave",
            "Drawn",
            "Shown",
            "Word",
            "Elsewhere",
            "Drop",
            "Fail",
            "Wait",
            "Access",
            "OtherMember",
            "Update",
            "OtherTab",
            "cacheable",
            "UntilLooked",
        ] {
            assert!(all.contains(word), "{word}");
        }
    }
}
