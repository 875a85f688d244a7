//! Checks that Veto reports the truth: in random stories of servers, pages and people, a judge
//! compares what Veto says with what was really served and shown.
//!
//! Every story follows from its seed. `VETO_TRUTH_SEED=7 cargo test -p veto --test truth` replays
//! one, `7-99` all of those.

mod background;
mod calm;
mod clock;
mod judge;
mod loads;
mod page;
mod person;
mod script;
mod server;
mod shape;
mod stories;
mod tally;
mod world;

use loads::Habits;
use stories::{is_whole, tell};
use tally::Tally;

/// The number of random stories, and the number of acts in each.
const STORIES: u64 = 4_000;
const ACTS: u32 = 100;
/// The number of kinds of acts, faults and accidents, all of which must happen.
const KINDS: usize = 27;
/// The number of stories in which nothing goes wrong.
const CALM_STORIES: u64 = 500;

#[test]
fn a_million_steps() {
    let tally = tell(STORIES, |world| {
        world.start();
        for _ in 0..ACTS {
            world.act_at_random();
        }
    });
    println!("{}", figure(&tally));
    if is_whole() {
        assert!(tally.steps() >= 1_000_000);
        // Otherwise nothing would have been tested.
        assert!(tally.ticks > 5_000 && tally.lost_ticks > 5_000);
        for (what, count) in tally.loads.iter().chain(&tally.tried) {
            assert!(*count > 300, "{what} {count}");
        }
        assert_eq!((tally.loads.len(), tally.tried.len()), (10, KINDS));
    }
}

#[test]
fn what_is_done_is_seen() {
    let tally = tell(CALM_STORIES, |world| {
        world.calm_down(Habits::readable);
        world.objects();
    });
    if is_whole() {
        assert_eq!(tally.count("on again, and seen"), 3 * CALM_STORIES);
    }
}

#[test]
fn accounts_are_kept_apart() {
    let tally = tell(CALM_STORIES, |world| {
        world.calm_down(Habits::with_profiles);
        world.keeps_accounts_apart();
    });
    if is_whole() {
        assert_eq!(tally.count("two accounts, kept apart"), CALM_STORIES);
    }
}

fn figure(tally: &Tally) -> String {
    let Tally { loads, ticks, .. } = tally;
    let count = |name: &str| tally.count(name);
    let by_arrival: Vec<_> = loads
        .iter()
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    let flips = count("flip on") + count("flip off");
    format!(
        "metric: {} steps, {STORIES} stories, {} loads ({}), {flips} flips, {} saves dropped, {} sleeps, \
         {ticks} ticks given, {} taken away, 0 false off, 0 false ✓",
        tally.steps(),
        loads.values().sum::<u64>(),
        by_arrival.join(", "),
        count("flip, Dropped"),
        count("sleep"),
        tally.lost_ticks,
    )
}
