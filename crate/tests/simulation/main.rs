//! Simulates the background, its store and crashes, without a browser. Checks that everything
//! acknowledged is stored, and that in the end all is as the journal says.
//!
//! Every schedule follows from its seed. This replays one:
//! `VETO_SIMULATION_SEED=7 cargo test -p veto --test simulation`.

mod browser;
mod guarantees;
mod sender;
mod worker;
mod world;

use std::env;
use world::{Tally, World};

/// The number of random schedules, and the number of steps in each.
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
        // The output of the test is shown only if it fails: then this names the schedule.
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
        "metric: {} steps, {} stops ({} in the middle of an event), {} refused writes, {} damaged journals, {} acknowledgements, 0 lost",
        tally.steps,
        tally.stops,
        tally.stops_at_work,
        tally.refused_writes,
        tally.damaged,
        tally.acknowledged
    );
    if seeds.end - seeds.start > 1 {
        assert!(tally.steps >= 1_000_000, "{tally:?}");
        // Otherwise nothing would have been tested.
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
