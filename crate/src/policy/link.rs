//! Checks the links that an organisation may name: absolute `https` addresses without credentials.
//!
//! The rules are narrower than those of the URL standard.

/// Maximum length in bytes. Every browser and server accepts so long an address.
const LENGTH: usize = 2_000;

/// Returns the address if it is allowed. It may hold only characters that RFC 3986 allows. An
/// address that a browser would have to repair is refused, so that a link goes where it seems to
/// go.
pub(super) fn https(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at(end);
    let written = after.bytes().all(is_written) && text.len() <= LENGTH;
    (written && is_host(authority)).then(|| text.to_owned())
}

/// Whether `authority` is a name of at least two parts, with or without a port. Credentials, bare
/// numbers and names within the local network are refused.
fn is_host(authority: &str) -> bool {
    let (name, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_port = port.parse::<u16>().is_ok_and(|port| port > 0)
        && port.bytes().all(|byte| byte.is_ascii_digit());
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && !(label.starts_with('-') || label.ends_with('-'))
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    // An address whose last part is a number is an IP address, however strangely it is written.
    let is_name = labels
        .last()
        .is_some_and(|last| last.starts_with(|sign: char| sign.is_ascii_alphabetic()));
    is_port && is_name && labels.len() >= 2 && name.len() <= 253 && labels.iter().all(is_label)
}

fn is_written(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}
