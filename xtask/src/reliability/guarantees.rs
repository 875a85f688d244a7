//! Lists what Veto guarantees against hostile pages and against failures, and the tests of each
//! guarantee.

pub(crate) struct Guarantee {
    /// The guarantee in words, as the table shows it.
    pub(crate) text: &'static str,
    /// The tests that check it.
    pub(crate) tests: &'static [Test],
}

/// A test as the documentation names it: `path::name`, or an xtask command.
#[derive(Clone, Copy)]
pub(crate) struct Test(pub(crate) &'static str);

/// xtask commands that take an hour or more.
const LONG: [&str; 2] = ["cargo xtask mutants", "cargo xtask truth"];

impl Test {
    /// The full names of a browser test, one for each browser. Empty if this is not a browser test.
    pub(crate) fn in_browsers(&self) -> Vec<String> {
        let story = self.0.strip_prefix("tests/stories/");
        let Some((module, name)) = story.and_then(|story| story.split_once(".rs::")) else {
            return Vec::new();
        };
        let module = module.replace('/', "::");
        let named = |browser| format!("{module}::{browser}::{name}");
        ["chromium", "firefox"].map(named).to_vec()
    }

    /// Whether this is one of the core's own tests.
    pub(crate) fn is_in_core(&self) -> bool {
        self.0.starts_with("crate/")
    }

    /// The xtask command, if this is one. Commands that take an hour or more only if `all` is set.
    pub(crate) fn command(&self, all: bool) -> Option<&'static str> {
        let is_command = self.0.starts_with("cargo xtask ");
        (is_command && (all || !LONG.contains(&self.0))).then_some(self.0)
    }

    /// Whether libtest's output names this test by this full name.
    pub(crate) fn has_name(&self, full_name: &str) -> bool {
        let stories = self.in_browsers();
        if !stories.is_empty() {
            return stories.iter().any(|name| name == full_name);
        }
        let name = self.0.split_once(".rs::").map_or(self.0, |(_, name)| name);
        full_name == name || full_name.ends_with(&format!("::{name}"))
    }
}

macro_rules! guarantees {
    ($($text:literal: $($test:literal),+;)+) => {
        &[$(Guarantee { text: $text, tests: &[$(Test($test)),+] }),+]
    };
}

pub(crate) const GUARANTEES: &[Guarantee] = guarantees! {
    "No false off, no false ✓, and ✓ always after two honest loads: a server with a known state, and random stories": "crate/tests/truth/main.rs::a_million_steps",
        "cargo xtask truth";
    "A tick needs a load that the server sent, that began after off was seen, was watched from its start, showed off at every look and was used by nobody":
        "crate/src/journal/tests/evidence.rs::s1_a_load_that_showed_on_first_confirms_nothing",
        "crate/src/journal/tests/evidence.rs::s1_a_load_that_was_not_watched_from_its_start_confirms_nothing",
        "tests/stories/attacks/fresh_load.rs::s1a_a_quick_flip_on_a_fresh_load_gives_no_tick",
        "tests/stories/attacks/fresh_load.rs::s1b_a_slow_page_flipped_before_the_first_look",
        "tests/stories/attacks/fresh_load.rs::s1c_access_given_under_an_open_page",
        "tests/stories/attacks/cache.rs::s5_a_page_from_the_http_cache_confirms_nothing";
    "Anything that contradicts off or ✓ counts at once, in any tab":
        "crate/src/handle/tests/attacks.rs::what_contradicts_a_tick_counts_before_it_is_certain",
        "crate/src/handle/tests/attacks.rs::s4_turned_on_for_a_moment_in_an_older_tab",
        "tests/stories/attacks/older_tab.rs::s4_on_in_an_older_tab_counts_at_once";
    "Time is right after sleep and after the clock is set":
        "crate/src/journal/tests/evidence.rs::s3_a_page_that_is_read_long_after_it_was_opened_confirms_nothing",
        "crate/src/handle/tests/attacks.rs::time_is_right_after_the_clock_was_set";
    "Another control is never taken for the switch":
        "tests/stories/attacks/beside.rs::s2_a_checkbox_in_the_header_is_not_the_switch",
        "tests/stories/attacks/beside.rs::s2_a_pressed_icon_is_not_the_switch_in_a_closed_root",
        "tests/stories/attacks/beside.rs::s2_a_pressed_icon_is_not_the_switch_in_a_sandboxed_frame";
    "Nothing is dropped silently": "crate/src/handle/tests/attacks.rs::s7_what_keeps_from_looking_is_a_reading_with_words",
        "tests/stories/attacks/half_an_emoji.rs::s7_half_an_emoji_beside_the_switch", "tests/stories/attacks/clobbered.rs::s13_a_clobbered_document";
    "Nothing seen in a private window is stored": "crate/src/handle/tests/attacks.rs::s10_nothing_seen_in_a_private_window_is_stored",
        "tests/stories/attacks/private.rs::s10_a_private_window_stores_nothing";
    "Loads of two accounts never make one tick, if the page shows the accounts": "crate/src/handle/tests/attacks.rs::accounts_that_the_page_shows_are_told_apart",
        "crate/src/journal/tests/evidence.rs::accounts_are_told_apart_where_the_page_shows_them";
    "Neither guide nor ring covers the switch, at any window size or zoom": "tests/stories/covering.rs::at_every_size",
        "tests/stories/covering.rs::at_every_zoom";
    "With the banner shown, LinkedIn's detectors and stronger ones find one anonymous element and nothing else":
        "tests/stories/invisible.rs::the_feed_with_the_banner", "tests/stories/invisible.rs::the_switch_with_the_guide";
    "In quiet mode they find nothing, not even one change of the document": "tests/stories/invisible.rs::quiet_mode";
    "A page can load none of Veto's files": "tests/stories/invisible.rs::no_file_answers";
    "A page that removes, moves, clones, covers or restyles the notice gains nothing":
        "tests/stories/hostile/notice.rs::a_notice_taken_away_moved_covered_and_restyled";
    "Fake clicks and keys do nothing": "tests/stories/banner.rs::a_page_cannot_press_its_buttons";
    "A page that breaks every function it can, freezes prototypes and sets its domain is still read":
        "tests/stories/hostile/page.rs::everything_broken_that_a_page_can_break";
    "A forged switch is never read as off": "tests/stories/hostile/page.rs::forged_switches",
        "tests/stories/hostile/page.rs::a_switch_that_flickers";
    "A flood of mutations leaves page and guide usable": "tests/stories/hostile/page.rs::a_hundred_thousand_mutations";
    "A page that navigates away or reloads during a message loses nothing and opens nothing":
        "tests/stories/hostile/restless.rs::a_page_that_leaves_in_the_midst_of_it", "tests/stories/hostile/restless.rs::a_page_that_loads_itself_again_and_again";
    "With `default-src 'none'` and Trusted Types, everything works and nothing is reported": "tests/stories/hostile/page.rs::a_page_that_allows_nothing";
    "The main job completes with the background stopped before each step":
        "tests/stories/mortal.rs::the_main_job_with_a_stop_before_each_step";
    "With two and ten tabs writing, nothing acknowledged is lost, whenever the background is stopped":
        "tests/stories/mortal.rs::two_and_ten_tabs_write_while_it_is_stopped";
    "The same, natively, with refused writes, lost answers and damaged journals": "crate/tests/simulation/main.rs::a_million_steps";
    "A damaged store is set aside byte by byte, named, and can be saved; everything else continues":
        "tests/stories/broken_store.rs::a_damaged_journal", "tests/stories/broken_store.rs::a_newer_journal",
        "tests/stories/broken_store.rs::what_is_no_text_at_all",
        "crate/src/store/tests.rs::no_flipped_bit_is_believed_to_be_something_else", "crate/src/store/tests.rs::no_text_is_lost";
    "Every version that was ever stored can still be read": "crate/src/store/tests/frozen.rs::the_stores_of_november_2026",
        "crate/src/journal/tests/stored.rs::version_1_is_still_read";
    "A store that is full, refuses or does not open is reported, nothing is reported as done, and everything works again afterwards":
        "tests/stories/broken_store/refusing.rs::a_full_store", "tests/stories/broken_store/refusing.rs::a_store_that_does_not_open",
        "crate/src/handle/tests/troubles.rs::a_store_that_refuses_is_not_told_as_done",
        "crate/src/handle/tests/troubles.rs::a_store_that_is_closed_is_said_and_leaves_all_as_it_stands";
    "If access is removed or granted while pages are open, banner and guide go or come without a reload":
        "tests/stories/permission.rs::absent_at_installation", "tests/stories/permission.rs::taken_and_given_under_open_pages",
        "tests/stories/permission.rs::what_a_page_shows_meanwhile_does_not_count";
    "A new version replaces the old one in open tabs without an error":
        "tests/stories/update.rs::the_new_version_takes_the_place_of_the_old", "tests/stories/update.rs::where_nothing_is_shown_nothing_comes";
    "Messages from frames, from other extensions, and of any wrong form are dropped":
        "tests/stories/messages.rs::a_frame_is_not_listened_to", "tests/stories/messages.rs::another_extension_reaches_nobody",
        "tests/stories/messages.rs::what_is_not_a_request_is_dropped", "crate/src/request/tests.rs::unknown_senders_are_dropped";
    "No input makes a decoder panic, loop, lose or invent anything": "cargo xtask fuzz";
    "The tests reach the core's lines": "cargo xtask coverage";
    "The tests notice when the core is changed": "cargo xtask mutants";
    "Licences, sources, versions and known vulnerabilities of every dependency are checked": "cargo xtask test --only supply";
};
