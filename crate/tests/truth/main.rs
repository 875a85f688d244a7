//! Whether Veto says the truth: random stories of servers, pages and people, in which a judge compares what it
//! says with what was really served and shown.
//!
//! Every story follows from its seed. `VETO_TRUTH_SEED=7 cargo test -p veto --test truth` replays one, `7-99` all of those.

mod background;
mod clock;
mod judge;
mod loads;
mod page;
mod person;
mod script;
mod server;
mod shape;
mod tally;
mod world;

use std::any::Any;
use std::env;
use std::ops::Range;
use std::panic::catch_unwind;
use tally::Tally;
use world::World;

/// How many random stories there are, and how many steps each has.
const STORIES: u64 = 5_000;
const STEPS: u32 = 100;

#[test]
fn a_million_steps() {
    let seeds = match env::var("VETO_TRUTH_SEED") {
        Ok(seeds) => {
            let (first, last) = seeds.split_once('-').unwrap_or((&seeds, &seeds));
            let number = |text: &str| text.parse::<u64>().expect("a seed is a number");
            number(first)..number(last) + 1
        }
        Err(_) => 0..STORIES,
    };
    let (tally, wrong) = all(seeds.clone());
    println!("{tally:#?}");
    if let Some((seed, _)) = wrong.first() {
        for (seed, why) in &wrong {
            println!("VETO_TRUTH_SEED={seed}: {why}");
        }
        story(*seed, true);
    }
}

/// What was tried in all of the stories, and which were wrong, told on as many threads as there are.
fn all(seeds: Range<u64>) -> (Tally, Vec<(u64, String)>) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let every = |first: usize| {
        let mut tally = Tally::default();
        let mut wrong = Vec::new();
        for seed in seeds.clone().skip(first).step_by(threads) {
            match catch_unwind(|| story(seed, false)) {
                Ok(story) => tally += story,
                Err(why) => wrong.push((seed, said(&*why))),
            }
        }
        (tally, wrong)
    };
    std::thread::scope(|scope| {
        let every = &every;
        let parts: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || every(first)))
            .collect();
        let mut all = (Tally::default(), Vec::new());
        for part in parts {
            let (tally, wrong) = part.join().expect("it catches what is wrong");
            all.0 += tally;
            all.1.extend(wrong);
        }
        all.1.sort();
        all
    })
}

/// What a panic says.
fn said(why: &dyn Any) -> String {
    let text = why.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| why.downcast_ref().cloned())
        .unwrap_or_default()
}

/// The story of a seed, told word for word if need be.
fn story(seed: u64, is_told: bool) -> Tally {
    let mut world = World::new(seed);
    world.is_told = is_told;
    world.start();
    for _ in 0..STEPS {
        world.step();
    }
    world.tally
}
