//! Tests that a subject reaches the mail program as it is written.

use super::*;

#[test]
fn a_subject_is_encoded_as_in_javascript() {
    let check = |subject: &str, expect: &str| {
        let link = mail_link("a@example.org", subject);
        assert_eq!(link, format!("mailto:a@example.org?subject={expect}"));
    };
    check("", "");
    check("Az09-_.!~*'()", "Az09-_.!~*'()");
    check("a b&c=d?e#f/g%h+i", "a%20b%26c%3Dd%3Fe%23f%2Fg%25h%2Bi");
    check(
        "Beschwerde (Art. 77 DSGVO)",
        "Beschwerde%20(Art.%2077%20DSGVO)",
    );
    check(
        "é „€“ 😀\n",
        "%C3%A9%20%E2%80%9E%E2%82%AC%E2%80%9C%20%F0%9F%98%80%0A",
    );
}
