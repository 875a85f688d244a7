//! The shell, the store and crashes, simulated: what was acknowledged is there, and all comes to stand as the journal says. Uses no browser.
//!
//! Every schedule follows from its seed. `VETO_SIMULATION_SEED=7 cargo test -p veto --test simulation` replays one.

mod browser;
mod promises;
mod sender;
mod worker;
mod world;

use std::env;
use world::{Tally, World};

/// How many random schedules there are, and how many steps each has.
const SCHEDULES: u64 = 1_000;
const STEPS: u32 = 1_000;

#[test]
fn a_million_steps() {
    let seeds = match env::var("VETO_SIMULATION_SEED") {
        Ok(seed) => {
            let seed = seed.parse().expect("a seed is a number");
            seed..seed + 1
        }
        Err(_) => 0..SCHEDULES,
    };
    let mut tally = Tally::default();
    for seed in seeds.clone() {
        // Told when something fails: the test's output is shown then.
        println!("VETO_SIMULATION_SEED={seed}");
        let mut world = World::new(seed);
        for _ in 0..STEPS {
            world.step();
        }
        world.settle();
        tally += world.tally;
    }
    println!("{tally:#?}");
    println!(
        "figure: {} steps, {} stops ({} in the midst of an event), {} refused writes, {} damaged journals, {} acknowledgements, 0 lost",
        tally.steps,
        tally.stops,
        tally.stops_at_work,
        tally.refused_writes,
        tally.damaged,
        tally.acknowledged
    );
    if seeds.end - seeds.start > 1 {
        assert!(tally.steps >= 1_000_000, "{tally:?}");
        // Else nothing was tried.
        let tried = [
            tally.stops_at_work,
            tally.refused_writes,
            tally.lost_answers,
            tally.damaged,
            tally.asked_again,
        ];
        assert!(tried.iter().all(|count| *count > 1_000), "{tally:?}");
        assert!(tally.acknowledged > 10_000, "{tally:?}");
    }
}
