//! Makes the `mailto:` link that begins a letter's message: the recipient and the subject.
//!
//! The link does not contain the text: Chrome on Windows does not open links of more than some
//! 2,000 characters (<https://stackoverflow.com/q/13317429>), and shows no error.

use std::fmt::Write;

/// The link to a message to `email` with this subject.
#[must_use]
pub fn mail_link(email: &str, subject: &str) -> String {
    let mut link = format!("mailto:{email}?subject=");
    for byte in subject.bytes() {
        if is_unreserved(byte) {
            link.push(char::from(byte));
        } else {
            write!(link, "%{byte:02X}").expect("writing to a text cannot fail");
        }
    }
    link
}

/// Whether a URL holds the byte as it is: the set of JavaScript's `encodeURIComponent`
/// (<https://tc39.es/ecma262/#sec-encodeuricomponent-uricomponent>).
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte)
}

#[cfg(test)]
mod tests;
