//! Checks the addresses of the pages against `extension/page.html` and `manifest.json`.

use super::ExtensionPage;
use std::collections::BTreeSet;

const PAGES: [ExtensionPage; 6] = [
    ExtensionPage::Popup,
    ExtensionPage::Welcome,
    ExtensionPage::Record,
    ExtensionPage::NextSteps,
    ExtensionPage::Letter,
    ExtensionPage::Complaint,
];

/// The name of the page in its address.
fn name(page: ExtensionPage) -> &'static str {
    let name = page.path().strip_prefix("page.html?show=");
    name.expect("a page of the one document")
}

#[test]
fn the_scripts_and_the_addresses_have_the_same_names() {
    for page in PAGES {
        let parsed: ExtensionPage = serde_json::from_value(name(page).into()).expect("a page");
        assert_eq!(parsed, page);
    }
}

#[test]
fn every_page_has_one_template_and_no_other_page_is_named() {
    let document = include_str!("../../../../extension/page.html");
    let (_, body) = document.split_once("<body>").expect("a body");
    let named = |document: &'static str, before: &str| -> Vec<&str> {
        let after = document.split(before).skip(1);
        after
            .filter_map(|text| text.split_once('"'))
            .flat_map(|(names, _)| names.split(' '))
            .collect()
    };
    let mut templates = named(body, "<template data-show=\"");
    templates.sort_unstable();
    let pages: BTreeSet<_> = PAGES.map(name).into();
    assert_eq!(templates, pages.iter().copied().collect::<Vec<_>>());
    let everywhere = named(document, " data-show=\"");
    assert!(everywhere.len() > templates.len());
    for name in everywhere {
        assert!(pages.contains(name), "{name}");
    }
}

#[test]
fn the_toolbar_button_opens_the_popup() {
    let manifest = include_str!("../../../../manifest.json");
    let manifest: serde_json::Value = serde_json::from_str(manifest).expect("the manifest is JSON");
    assert_eq!(
        manifest["action"]["default_popup"],
        ExtensionPage::Popup.path()
    );
}
