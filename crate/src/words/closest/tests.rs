//! Tests which catalogue a language without one leads to.

use super::*;
use crate::words::Language;

#[test]
fn who_reads_what_best() {
    for (ours, theirs) in [
        ("nb", "no nn se NO"),
        ("da", "fo kl"),
        ("ro", "mo"),
        ("hr", "bs"),
        ("de", "gsw lb nds rm"),
        ("nl", "fy"),
        ("es", "ca eu gl"),
        ("fr", "br co oc wa"),
        ("en", "cy gd"),
    ] {
        assert!(Language::named(ours).is_some(), "no catalogue for {ours}");
        for tag in theirs.split(' ') {
            assert_eq!(closest(tag), Some(ours), "{tag}");
        }
    }
    for tag in ["", "ja", "nb", "norsk"] {
        assert_eq!(closest(tag), None, "{tag}");
    }
}
