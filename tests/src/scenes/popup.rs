//! Scenes of the popup, one for each of its states.

use super::past::{Past, declared, seen, taken, unreadable};
use super::{Scene, Surface, Then};
use serde_json::{Value, json};
use veto::journal::SwitchState::{Off, On};
use veto::journal::{EntryKind, Step, Subject};
use veto::platform::{PlatformId, SettingId};
use veto::reading::UnreadableReason;
use veto::region::Region;

const SYNC: &str = "sync";
/// Key in the store of a damaged journal that was set aside at this time.
const SET_ASIDE: &str = "set_aside/2026-11-01T10:00:00+00:00";

pub(super) fn scenes() -> Vec<Scene> {
    let popup = |state, past: Past| Scene::new(Surface::Popup, state).past(past);
    let reason = |state, reason| popup(state, [unreadable(0, reason)].into());
    let region = |state, region| {
        let chosen = EntryKind::RegionChosen {
            region: Some(region),
        };
        popup(state, [(0, chosen)].into()).then(Then::Unfold)
    };
    let sync = |state, text: &str| popup(state, Past::default()).stored(SYNC, text);
    vec![
        popup("not-seen", Past::default()),
        popup("not-seen-unfolded", Past::default()).then(Then::Unfold),
        popup("on", [seen(0, On)].into()),
        popup("off", [seen(0, Off)].into()),
        popup("confirmed", [seen(3, Off), seen(2, Off)].into()),
        popup("confirmed-unfolded", confirmed_and_seen_again()).then(Then::Unfold),
        popup("declared", [declared(1)].into()),
        popup("two-platforms", two_platforms()),
        popup("two-platforms-unfolded", two_platforms()).then(Then::Unfold),
        popup("three-platforms", three_platforms()),
        popup("six-platforms", three_platforms()).then(Then::Double),
        popup("not-minding", [(1, EntryKind::NotObjecting)].into()),
        popup("banner-closed", [(1, EntryKind::BannerDismissed)].into()),
        popup(
            "on-again",
            [seen(40, Off), seen(39, Off), seen(1, On)].into(),
        ),
        popup("reminder", [seen(101, Off), seen(100, Off)].into()),
        popup("reminder-declared", [declared(100)].into()),
        popup(
            "overdue",
            [seen(61, Off), seen(60, Off), taken(50, Step::Form)].into(),
        ),
        popup("sent", [taken(10, Step::Letter)].into()),
        popup(
            "sent-overdue",
            [seen(60, On), taken(50, Step::Letter)].into(),
        ),
        reason("signed-out", UnreadableReason::SignedOut),
        reason("no-switch", UnreadableReason::NoSwitch),
        reason("several-switches", UnreadableReason::SeveralSwitches),
        reason("unfamiliar-switch", UnreadableReason::UnfamiliarSwitch),
        reason("ambiguous", UnreadableReason::Ambiguous),
        region("united-kingdom", Region::UnitedKingdom),
        region("switzerland", Region::Switzerland),
        region("elsewhere", Region::Elsewhere),
        popup("no-access", Past::default()).then(Then::NoAccess),
        popup("set-aside", Past::default())
            .stored(SET_ASIDE, "{\"format\":\"veto-journal\",\"vers"),
        popup("set-aside-newer", Past::default()).stored(
            SET_ASIDE,
            "{\"format\":\"veto-journal\",\"version\":99,\"entries\":[]}",
        ),
        popup("organisation", [seen(3, Off), seen(2, Off)].into()).then(Then::Managed(policy())),
        popup("organisation-mistakes", Past::default()).then(Then::Managed(json!({
            "language": "tlh", "reminderDays": 31,
            "notice": { "text": "Ask us.", "link": "http://intranet.example/" },
        }))),
        sync("in-step", &state("null", "null", true)),
        sync("sync-refused", &state(&trouble("refused"), "null", true)),
        sync("sync-full", &state(&trouble("full"), "\"damaged\"", true)),
        sync(
            "sync-not-removed",
            &state(&trouble("refused"), "\"newer\"", false),
        ),
    ]
}

/// Off and confirmed on LinkedIn; on, on X.
fn two_platforms() -> Past {
    let x = (2, EntryKind::PlatformUsed);
    Past::from([seen(3, Off), seen(2, Off)]).and(switch_of("x"), [x, seen(1, On)])
}

/// On again on LinkedIn, off and confirmed on X, and a form sent to Meta whose answer is overdue:
/// the longest words.
fn three_platforms() -> Past {
    let used = || (45, EntryKind::PlatformUsed);
    Past::from([seen(40, Off), seen(39, Off), seen(1, On)])
        .and(switch_of("x"), [used(), seen(38, Off), seen(37, Off)])
        .and(platform("meta"), [used(), taken(44, Step::Form)])
}

fn platform(slug: &str) -> Subject {
    Subject::Platform(PlatformId::named(slug).expect("the platform is known"))
}

fn switch_of(slug: &str) -> Subject {
    let of = |setting: &SettingId| setting.platform_id().slug() == slug;
    Subject::Setting(
        SettingId::all()
            .find(of)
            .expect("the platform has a switch"),
    )
}

/// A policy that sets everything an organisation can set, except the language, which the person
/// chooses in scenes.
pub(super) fn policy() -> Value {
    json!({
        "quiet": true, "reminderDays": 30,
        "notice": {
            "text": "You may object at any time, and nobody here will ask whether you did.\n\
                     Questions? Our data-protection officer is in room 12.",
            "link": "https://intranet.example/data-protection",
        },
    })
}

fn confirmed_and_seen_again() -> Past {
    [seen(30, Off), seen(29, Off), seen(1, Off)].into()
}

/// The device’s sync state, as the store holds it.
fn state(trouble: &str, unread: &str, on: bool) -> String {
    format!("{{\"device\":\"scene\",\"on\":{on},\"trouble\":{trouble},\"unread\":{unread}}}")
}

fn trouble(kind: &str) -> String {
    format!("{{\"since\":\"2026-11-20T10:00:00+00:00\",\"kind\":\"{kind}\"}}")
}
