//! Tests that what is left of a deleted journal is read, or ignored if it is damaged.

use super::*;

#[test]
fn it_is_read_as_it_was_written() {
    for order in [0, 1_795_428_000_000, LARGEST] {
        let request = "request-1".to_owned().try_into().unwrap();
        let ended = Ended { order, at: 17 };
        let deleted = Deleted { request, ended };
        assert_eq!(Deleted::decode(&deleted.encode()), Some(deleted));
    }
}

#[test]
fn what_is_damaged_counts_as_never_written() {
    for text in [
        "",
        "null",
        "17",
        "{}",
        r#"{"request":"r"}"#,
        r#"{"request":"r","order":-1,"at":0}"#,
        r#"{"request":"r","order":1}"#,
        r#"{"request":"","order":1,"at":0}"#,
        r#"{"request":"r","order":9007199254740993,"at":0}"#,
        r#"{"request":"r","order":18446744073709551615,"at":0}"#,
    ] {
        assert_eq!(Deleted::decode(text), None, "{text}");
    }
}
