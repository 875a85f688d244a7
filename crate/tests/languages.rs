//! Compares the table in `docs/languages.md` with the languages that the core recognises.
//! `VETO_WRITE=1` rewrites the table.

use std::path::Path;

use veto::platform::{Confidence, PlatformId, SettingId};
use veto::reading::{RecognitionMethods, recognition_methods};

const BEGIN: &str = "<!-- table: begin -->\n";
const END: &str = "<!-- table: end -->";

#[test]
fn the_table_of_languages_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/languages.md");
    let text = std::fs::read_to_string(&path).expect("docs/languages.md");
    let (before, rest) = text.split_once(BEGIN).expect("the table begins");
    let (shown, after) = rest.split_once(END).expect("the table ends");
    let table = table();
    if std::env::var_os("VETO_WRITE").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).expect("written");
    } else {
        assert_eq!(shown, table, "VETO_WRITE=1 cargo test --test languages");
    }
}

#[test]
fn every_language_is_in_it_once() {
    assert_eq!(
        PlatformId::LINKEDIN.platform().interface_languages.len(),
        36
    );
}

fn table() -> String {
    let platform = SettingId::FIRST.platform();
    let rows = platform.interface_languages.iter().map(|language| {
        let how = how(recognition_methods(SettingId::FIRST, language.tag));
        format!("| `{}` | {} | {how} |\n", language.tag, language.own_name)
    });
    let head = "| tag | language | the switch is recognised |\n|---|---|---|\n";
    std::iter::once(head.to_owned()).chain(rows).collect()
}

fn how(methods: RecognitionMethods) -> &'static str {
    match (methods.by_label, methods.by_subject) {
        (Some(Confidence::High), _) => "by its label (high)",
        (Some(Confidence::Medium), true) => "by its label (medium), or by subject",
        (Some(Confidence::Medium), false) => "by its label (medium)",
        (None, true) => "by subject",
        (None, false) => "not at all",
    }
}
