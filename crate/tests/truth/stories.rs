//! Runs stories from their seeds, and runs the first one that fails once more with a log of every
//! step.

use super::tally::Tally;
use super::world::World;
use std::any::Any;
use std::env;
use std::ops::Range;
use std::panic::catch_unwind;

type Story = fn(&mut World);

/// Whether all stories run, not only those that `VETO_TRUTH_SEED` names.
pub(crate) fn is_whole() -> bool {
    env::var("VETO_TRUTH_SEED").is_err()
}

/// Runs this many stories, or those that `VETO_TRUTH_SEED` names; returns what was tried in them.
pub(crate) fn tell(stories: u64, story: Story) -> Tally {
    let seeds = match env::var("VETO_TRUTH_SEED") {
        Ok(seeds) => {
            let (first, last) = seeds.split_once('-').unwrap_or((&seeds, &seeds));
            let number = |text: &str| text.parse::<u64>().expect("a seed is a number");
            number(first)..number(last) + 1
        }
        Err(_) => 0..stories,
    };
    println!("VETO_TRUTH_SEED={}-{}", seeds.start, seeds.end - 1);
    let (tally, wrong) = all(&seeds, story);
    println!("{tally:#?}");
    if let Some((seed, _)) = wrong.first() {
        for (seed, why) in &wrong {
            println!("VETO_TRUTH_SEED={seed}: {why}");
        }
        println!("VETO_TRUTH_SEED={seed} tells:");
        one(*seed, story, true);
    }
    tally
}

/// Runs the stories on all available threads. Returns what was tried, and each failure with its
/// seed.
fn all(seeds: &Range<u64>, story: Story) -> (Tally, Vec<(u64, String)>) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let every = |first: usize| {
        let mut tally = Tally::default();
        let mut wrong = Vec::new();
        for seed in seeds.clone().skip(first).step_by(threads) {
            match catch_unwind(|| one(seed, story, false)) {
                Ok(tried) => tally += tried,
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

fn one(seed: u64, story: Story, is_told: bool) -> Tally {
    let mut world = World::new(seed);
    world.is_told = is_told;
    story(&mut world);
    world.tally
}

/// The message of a panic.
fn said(why: &dyn Any) -> String {
    let text = why.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| why.downcast_ref().cloned())
        .unwrap_or_default()
}
