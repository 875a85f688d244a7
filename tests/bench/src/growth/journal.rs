//! Measures journals of 10 to 100,000 entries without a browser: decode, fold, encode, and handle
//! an event.

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use veto::handle::{Decision, Event, handle};
use veto::journal::SwitchState::{Off, On};
use veto::journal::{EntryId, Journal, State};
use veto::moment::Moment;
use veto::platform::{PlatformId, SettingId};
use veto::policy::Policy;
use veto::request::{ExtensionIdentity, SenderFacts};
use veto::situation::Environment;
use veto::store::StoreContents;
use veto_tests::scenes::{Past, seen};

use super::{Curve, median_ms};

const SIZES: [usize; 9] = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];
/// A time after the last entry of each of these journals, in ms since 1970.
const NOW: i64 = 2_000_000_000_000;
const PAGE: &str = "chrome-extension://veto/";

/// One curve for each operation.
pub(crate) fn curves(runs: usize) -> Result<Vec<Curve>> {
    let mut curves = [
        "read its text",
        "fold it",
        "handle an event with it",
        "write its text",
    ]
    .map(|name| Curve {
        name: name.to_owned(),
        points: Vec::new(),
    });
    let now = Moment::new(NOW, 60)?;
    for size in SIZES {
        println!("  a journal of {size} entries …");
        let text = text(size)?;
        let journal = Journal::decode(&text).map_err(|error| anyhow!("{error}"))?;
        let contents = Some(BTreeMap::from([("journal".to_owned(), text.clone())]));
        let runs = if size > 1_000 {
            runs.min(7)
        } else {
            runs.max(30)
        };
        let times = [
            median_ms(runs, || Journal::decode(&text)),
            median_ms(runs, || State::of(&journal, SettingId::FIRST, now)),
            median_ms(runs, || decided(&contents, now)),
            median_ms(runs, || journal.encode()),
        ];
        for (curve, time) in curves.iter_mut().zip(times) {
            curve.points.push((size as f64, time));
        }
    }
    Ok(curves.to_vec())
}

/// A journal in which the switch was seen off and on in turn, each time on a new page load, so that
/// every entry matters for the fold.
fn text(entries: usize) -> Result<String> {
    let two: Value = serde_json::from_str(&Past::from([seen(3, Off), seen(2, On)]).journal("en")?)?;
    let pair = two["entries"]
        .as_array()
        .and_then(|all| all.get(1..))
        .context("two entries")?;
    let entry = |number: usize| {
        let mut entry = pair[number % 2].clone();
        entry["id"] = json!(format!("entry-{number}"));
        entry["order"] = json!(number + 1);
        entry["what"]["switch_seen"]["load"]["id"] = json!(format!("load-{number}"));
        entry
    };
    let all: Vec<_> = (0..entries).map(entry).collect();
    let mut journal = two.clone();
    journal["entries"] = json!(all);
    Ok(journal.to_string())
}

fn decided(contents: &StoreContents, now: Moment) -> Decision {
    handle(
        &event(),
        contents,
        &None,
        &environment(now),
        &identity(),
        &id("new"),
    )
}

/// The person chooses a language in the popup.
fn event() -> Event {
    let message = json!({ "id": "asked", "request": { "choose_language": { "language": "de" } } });
    Event::Message {
        message: message.to_string(),
        sender: SenderFacts {
            extension_id: Some("veto".into()),
            url: Some(format!("{PAGE}page.html?show=popup")),
            tab: None,
            frame: None,
            private: false,
        },
    }
}

fn environment(now: Moment) -> Environment {
    Environment {
        now,
        time_zone: "Europe/Brussels".into(),
        languages: vec!["en".into()],
        granted: BTreeSet::from([PlatformId::LINKEDIN.platform().host_pattern()]),
        version: "0.1.0".into(),
        policy: Policy::default(),
    }
}

fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".into(),
        base_url: PAGE.into(),
    }
}

fn id(text: &str) -> EntryId {
    EntryId::try_from(text.to_owned()).expect("a plain name")
}

#[cfg(test)]
mod tests {
    use super::*;
    use veto::handle::Reply;

    #[test]
    fn the_event_is_answered_with_the_whole_journal() {
        let text = text(30).expect("a journal");
        assert_eq!(
            Journal::decode(&text).expect("it is one").entries().len(),
            30
        );
        let contents = Some(BTreeMap::from([("journal".to_owned(), text)]));
        let now = Moment::new(NOW, 60).expect("a moment");
        let decision = decided(&contents, now);
        assert!(
            matches!(decision.stored.reply, Reply::Answered { .. }),
            "{:?}",
            decision.stored.reply
        );
        let written = Journal::decode(&decision.changes.set["journal"]).expect("a journal");
        assert_eq!(written.entries().len(), 31);
    }
}
