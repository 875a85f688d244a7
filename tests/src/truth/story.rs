//! A story at random: how the page is built, what the server does, and what the person does. Carries nothing out.

use std::fmt;

use fastrand::Rng;

use crate::replica::{Shape, Timing};

/// One story; the same seed is the same story.
#[derive(Clone, Debug)]
pub struct Story {
    /// What it was made of.
    pub seed: u64,
    pub(crate) shape: Shape,
    pub(crate) cacheable: bool,
    /// What the switch stands at in the two accounts.
    pub(crate) training: [bool; 2],
    pub(crate) steps: Vec<Step>,
}

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The page of the switch is opened. What it draws late is held until then.
    Load { way: Way, held: Held, stay: Stay },
    /// The switch is used, that often.
    Flip { times: u8, stay: Stay },
    /// Another device, or the platform, changes it.
    Elsewhere { on: bool },
    /// What becomes of saves from now on.
    Saves(Saves),
    /// Another tab comes to the front.
    OtherTab(Stay),
    /// The browser takes the permission away, or gives it back.
    Access(bool),
    /// The other member signs in.
    OtherMember,
    /// Veto is updated under open pages.
    Update,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Its address is entered.
    Goto,
    /// By the browser's own button.
    Reload,
    /// By a script, as Veto's button does it: Firefox then restores forms, which the driver's reload does not.
    Again,
    /// A link on the feed.
    Link,
    /// To the feed and back.
    Back,
    /// Back in the history, and forward again.
    Forward,
    NewTab,
}

/// How long the page does not get to know what to draw, or what the switch stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    Not,
    /// Until Veto has something on the page.
    UntilLooked,
    /// Until the page is that old.
    For(u32),
}

/// How long the person waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stay {
    /// Not at all.
    Leave,
    /// Until the switch is drawn.
    Drawn,
    /// Until it has shown the same for so many milliseconds.
    Shown(u32),
    /// Until Veto says what it makes of it.
    Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saves {
    Work,
    Drop,
    Fail,
    /// They wait until the next such step.
    Wait,
}

/// Milliseconds that a story should not take much longer than.
const BUDGET: u32 = 12_000;

impl Story {
    /// The story of this seed. Only one in which `updates` are allowed has one.
    pub fn of(seed: u64, updates: bool) -> Self {
        let mut rng = Rng::with_seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let shapes = Shape::all_varied();
        let mut shape = *pick(&mut rng, &shapes);
        let cacheable = rng.f32() < 0.3;
        if cacheable && rng.f32() < 0.7 {
            shape.timing = Timing::AtOnce;
        }
        let mut story = Self {
            seed,
            shape,
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

    /// The shortest way to something to lose: seen off once, and mostly loaded again as Veto asks.
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

    /// What happens while nobody loads a page.
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

    /// First pages are mostly left or used soon: what they are is not what a tick needs to be proved by.
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

    fn chance(&mut self, of: f32) -> bool {
        self.rng.f32() < of
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
            shape,
            cacheable,
            training,
            steps,
        } = self;
        let kept = if *cacheable { ", cacheable" } else { "" };
        write!(f, "seed {seed}: {shape}{kept}, training {training:?}")?;
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
        let told = |seed| Story::of(seed, true).to_string();
        assert_eq!(told(7), told(7));
        let all: String = (0..200).map(told).collect();
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
