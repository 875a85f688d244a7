//! Tests that the badge has the colours of the pages in light mode.

use super::*;

const TOKENS: &str = include_str!("../../../../extension/shared/tokens.css");

/// The colour that a token has in light mode.
fn token(name: &str) -> &'static str {
    let value = TOKENS.split_once(&format!("  --{name}: light-dark("));
    let (_, value) = value.unwrap_or_else(|| panic!("tokens.css has no --{name}"));
    value.split_once(',').unwrap().0
}

#[test]
fn the_badge_has_the_colours_of_the_pages() {
    for tone in [Tone::Attention, Tone::Waiting, Tone::Good, Tone::Neutral] {
        // The token of a tone has the tone's name, as the style sheets have it.
        let name = serde_json::to_value(tone).unwrap();
        assert_eq!(background(tone), token(name.as_str().unwrap()), "{tone:?}");
    }
    assert_eq!(BADGE_TEXT_COLOR, token("on-accent"));
}
