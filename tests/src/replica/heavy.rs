//! Generates megabytes of script for the heavy feed, once: as many functions as a large site has,
//! no two alike, and all of them run. `static/heavy-feed.js` runs them.

use std::fmt::Write as _;
use std::sync::OnceLock;

/// Number of files.
const PARTS: usize = 4;
/// Number of functions in each file; they make more than a megabyte.
const FUNCTIONS: usize = 3_000;

/// The paths of the files.
pub(crate) fn parts() -> impl Iterator<Item = String> {
    (0..PARTS).map(|part| format!("/static/heavy/{part}"))
}

/// The content of one file; empty if there is no such file.
pub(crate) fn part(part: usize) -> &'static str {
    static MADE: OnceLock<Vec<String>> = OnceLock::new();
    let made = MADE.get_or_init(|| (0..PARTS).map(make).collect());
    made.get(part).map_or("", String::as_str)
}

fn make(part: usize) -> String {
    let mut script = String::from("globalThis.parts ??= [];\n");
    for index in 0..FUNCTIONS {
        let name = part * FUNCTIONS + index;
        // Writing to a string cannot fail.
        let _ = writeln!(
            script,
            "parts.push(function part{name}(seed) {{\n  \
               const model = {{ id: 'urn:li:activity:{name}', \
               kind: 'com.linkedin.voyager.feed.render.Update{name}', \
               labels: ['like-{name}', 'comment-{name}', 'repost-{name}', 'send-{name}'], \
               seed }};\n  \
               const visit = (at, depth) => (depth > 2 ? at.seed % {odd} : \
               visit({{ ...at, seed: at.seed * 31 + {name} }}, depth + 1));\n  \
               if (model.labels.length !== 4) throw new Error('part {name} is incomplete');\n  \
               return visit(model, 0) + model.labels.join().length;\n}});",
            odd = 2 * index + 3,
        );
    }
    script
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_several_megabytes() {
        let all: usize = (0..PARTS).map(|at| part(at).len()).sum();
        assert!(all > 4_000_000, "{all} bytes");
        assert_eq!(part(PARTS), "");
    }
}
