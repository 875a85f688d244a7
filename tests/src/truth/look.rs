//! Looks at what Veto and the page in front show at one moment.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::Value;

use super::record::Sight;
use crate::replica::log::now;
use crate::walk::without_label;
use crate::{Session, until};

/// How long Veto may take to correct what it says.
const SETTLED: Duration = Duration::from_secs(4);
const CHECKING: [&str; 3] = [
    "Veto is looking for the switch",
    "Veto is checking the switch",
    "Veto is checking whether it is on",
];

/// Looks, and looks again while what Veto says contradicts the page, for as long as Veto may still
/// correct it.
pub(crate) async fn sight(session: &Session, step: usize, waited: bool) -> Result<Sight> {
    let mut seen = Sight::default();
    let settled = until("what goes together", SETTLED, async || {
        seen = look(session).await?;
        let off = seen.has_tick() || seen.says_off();
        ensure!(!(off && seen.shows == Some(true)), "off is said of on");
        Ok(())
    });
    // If it does not settle, the judge decides.
    let _ = settled.await;
    Ok(Sight {
        step,
        waited,
        ..seen
    })
}

async fn look(session: &Session) -> Result<Sight> {
    let badge = session.badge().await?.text;
    let guide = notice_text(session).await;
    let front = session
        .run(
            "return document.hidden ? null : window.recorded ?? null",
            &[],
        )
        .await
        .unwrap_or_default();
    let real = front["hollow"] == false;
    Ok(Sight {
        at: now(),
        badge,
        guide,
        page: front["page"].as_str().map(str::to_owned),
        shows: front["shows"].as_bool().filter(|_| real),
        since: front["since"].as_i64().unwrap_or_default(),
        ..Sight::default()
    })
}

/// The text of Veto's notice, without the platform's name; empty if there is none.
pub(crate) async fn notice_text(session: &Session) -> String {
    let overlay = session.overlay_now().await.ok().flatten();
    match overlay {
        // The notice may go away while it is read.
        Some(overlay) => {
            let text = overlay.text().await.unwrap_or_default();
            without_label(text.trim()).to_owned()
        }
        None => String::new(),
    }
}

/// Waits until Veto says something about the switch, or until `longest` has passed.
pub(crate) async fn word(session: &Session, longest: Duration) {
    let _ = until("a word", longest, async || {
        let text = notice_text(session).await;
        let still = CHECKING.iter().any(|words| text.contains(words));
        ensure!(!text.is_empty() && !still, "{text}");
        Ok(())
    })
    .await;
}

/// Waits until the page has shown the same state for `ms` milliseconds, but at most 1.5 seconds
/// more than that.
pub(crate) async fn shown(session: &Session, ms: u32) {
    let script = "
        const [ms] = arguments;
        const end = Date.now() + ms + 1_500;
        while (Date.now() < end) {
          const { shows = null, since, hollow } = window.recorded ?? {};
          if (shows !== null && !hollow && Date.now() - since >= ms) return;
          await new Promise((resume) => setTimeout(resume, 40));
        }";
    // A page that is left, or has no switch, shows nothing.
    let _ = session.run_async(script, &[Value::from(ms)]).await;
}
