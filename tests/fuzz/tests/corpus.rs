//! Runs every target on each saved input and on random mutations of it, in a short time.
//!
//! The inputs depend on a seed: `VETO_FUZZ_SEED=7 cargo test -p veto-fuzz` tries other inputs.

use fastrand::Rng;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use veto_fuzz::corpus;
use veto_fuzz::mutate::{Pool, mutate};
use veto_fuzz::targets::{TARGETS, named};

/// The number of mutations of each saved input.
const CHANGED: u32 = 200;

static POOL: LazyLock<Pool> = LazyLock::new(corpus::pool);

macro_rules! each_target {
    ($($name:ident),*) => {
        $(#[test]
        fn $name() {
            keeps_its_promises(stringify!($name));
        })*

        #[test]
        fn every_target_is_run() {
            let run = [$(stringify!($name)),*];
            assert_eq!(TARGETS.map(|target| target.name), run);
        }
    };
}

each_target!(
    address,
    observation,
    request,
    journal,
    import,
    store,
    sync,
    catalogue,
    letter,
    policy,
    event
);

fn keeps_its_promises(name: &str) {
    let run = named(name).expect("a target").run;
    let seed = env::var("VETO_FUZZ_SEED").map_or(1, |seed| seed.parse().expect("a number"));
    println!("VETO_FUZZ_SEED={seed}");
    let mut rng = Rng::with_seed(seed);
    let try_it = |data: &[u8], what: &str| {
        let result = catch_unwind(AssertUnwindSafe(|| run(data)));
        result.unwrap_or_else(|_| {
            let text = String::from_utf8_lossy(data);
            panic!("{what} breaks a guarantee of {name}:\n{text}")
        })
    };
    let saved = corpus::saved_inputs(name);
    let (mut tried, mut taken) = (0_u32, 0_u32);
    for one in &saved {
        let path = one.path.display();
        assert!(try_it(&one.data, &path.to_string()), "{path} is of no use");
        for number in 0..CHANGED {
            let changed = mutate(&one.data, &mut rng, &POOL);
            tried += 1;
            taken += u32::from(try_it(&changed, &format!("change {number} of {path}")));
        }
    }
    println!(
        "{name}: {} kept, {tried} changed, {taken} of these taken",
        saved.len()
    );
    // Otherwise the test would have tried nothing.
    assert!(saved.len() >= 5, "{} inputs are kept", saved.len());
    assert!(taken > tried / 4, "{taken} of {tried}");
}
