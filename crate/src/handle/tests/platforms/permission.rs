//! Host access to a platform that the person chose: granted, refused and taken back.

use super::*;

#[test]
fn without_the_permission_a_platform_that_could_be_read_is_told() {
    let mut person = Person::new();
    person.revoke("readable");
    person.about(invented::id("readable"), Request::UsePlatform);
    let readable = person.on("readable");
    assert!(readable.followed);
    assert_eq!(readable.access, Access::Missing);
    assert_eq!(readable.setting(training()).mode, Mode::Told);
    assert!(!person.is_registered("readable"));
    assert_eq!(person.banner_on("readable"), None);
    assert_eq!(person.access_on("readable"), Some(Some(false)));
    // The person's own word counts.
    person.about_setting(training(), Request::DeclareObjection);
    assert!(matches!(
        person.standing_of(training()),
        Standing::Declared { .. }
    ));
    // LinkedIn is read as before.
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Banner, ContentScriptKind::Guide]
    );
}

#[test]
fn a_permission_that_is_taken_back_half_way_loses_nothing() {
    let mut person = using(&["readable"]);
    person.about_setting(training(), open_switch());
    assert!(person.is_registered("readable"));
    person.sees_at(training(), false, "r-1");
    assert_eq!(person.on("readable").setting(training()).mode, Mode::Read);
    let before = person.journal();
    person.revoke("readable");
    person.wake();
    let readable = person.on("readable");
    assert_eq!(readable.setting(training()).mode, Mode::Told);
    assert_eq!(readable.access, Access::Missing);
    assert!(!person.is_registered("readable"));
    assert_eq!(person.access_on("readable"), Some(Some(false)));
    assert_eq!(person.journal(), before);
    // A content script that still runs in an old tab.
    for on in [true, false] {
        let reply = person.sees_at(training(), on, &format!("r-{on}"));
        assert_eq!(reply, SILENCE);
    }
    assert_eq!(person.journal(), before, "what it reports is ignored");
    assert!(objected(false)(person.standing_of(training())));
    // Granted again, everything goes on.
    person.environment.granted = all_hosts();
    person.wake();
    assert!(person.is_registered("readable"));
    person.sees_at(training(), false, "r-2");
    assert!(objected(true)(person.standing_of(training())));
}

#[test]
fn losing_one_host_is_not_losing_the_other() {
    let mut person = using(&["readable"]);
    let linkedin = PlatformId::LINKEDIN.platform().host_pattern();
    assert!(person.environment.granted.remove(&linkedin));
    person.wake();
    assert!(person.scripts().is_empty());
    assert!(person.is_registered("readable"));
    assert!(person.banner_on("readable").is_some());
    person.sees_at(training(), false, "r-1");
    assert!(objected(false)(person.standing_of(training())));
    assert_eq!(person.sees(page(false), "l-1", 7_000), SILENCE);
    assert_eq!(person.standing(), Standing::Unknown);
}

/// An update asks nobody for anything: a platform that the person does not use is not read, even
/// if its host happens to be granted.
#[test]
fn a_platform_that_nobody_uses_is_left_alone() {
    let mut person = Person::new();
    person.wake();
    assert_eq!(person.environment.granted, all_hosts());
    assert!(!person.is_registered("readable"));
    assert_eq!(person.banner_on("readable"), None);
    assert_eq!(person.access_on("readable"), Some(None), "unpublished");
    assert_eq!(Badge::of(&person.everything()).title.len(), 1);
    assert_eq!(person.sees_at(training(), true, "r-1"), SILENCE);
    assert!(person.journal().entries().is_empty());
}
