//! Makes the addresses of the extension's pages.

/// The address of a page, relative to the extension's root. `name` is `popup`, `welcome`, `record`,
/// `steps`, `letter` or `complaint`.
#[must_use]
pub fn extension_page(name: &str) -> String {
    format!("page.html?show={name}")
}
