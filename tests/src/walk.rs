//! Walks through the main job from end to end, as a person would: checks every step, and narrates
//! it if somebody watches.
//!
//! `cargo xtask run` shows it, and the stories run it as a test.

mod another_platform;
mod narrator;

pub use another_platform::another_platform;
pub use narrator::Narrator;

use crate::replica::path;
use crate::{Replica, Session, until_is};
use anyhow::{Result, ensure};
use serde_json::Value;
use veto::platform::PlatformId;

/// Goes from the feed to a confirmed objection.
pub async fn main_job(session: &Session, replica: &Replica, narrator: &mut Narrator) -> Result<()> {
    a_banner_tells(session, narrator).await?;
    the_popup_says_more(session, narrator).await?;
    one_click_leads_there(session, narrator).await?;
    turned_off_by_hand(session, replica, narrator).await?;
    confirmed_by_a_fresh_load(session, replica, narrator).await?;
    gone_everywhere(session, narrator).await
}

async fn a_banner_tells(session: &Session, narrator: &mut Narrator) -> Result<()> {
    session.goto(path::FEED).await?;
    let said = session.overlay().await?.text().await?.trim().to_owned();
    for part in ["3 November 2025", "You can still object"] {
        ensure!(
            said.contains(part),
            "the banner does not say «{part}»: {said}"
        );
    }
    badge_is(session, "!").await?;
    let badge = session.badge().await?;
    ensure!(
        badge.title.contains("3 November 2025"),
        "the tooltip: {}",
        badge.title
    );
    narrator
        .narrate(
            session,
            "feed",
            &format!(
                "On a LinkedIn page a banner says: «{}» The badge on the toolbar: «!».",
                first_line(&said)
            ),
        )
        .await
}

async fn the_popup_says_more(session: &Session, narrator: &mut Narrator) -> Result<()> {
    if narrator.is_silent() {
        return Ok(());
    }
    let story = session.tab().await?;
    let popup = session.open_popup().await?;
    session.switch(&popup).await?;
    session.find("main:not([aria-busy]) #status strong").await?;
    let status = session.text("#status strong").await?;
    session.viewport(400, 900).await?;
    narrator
        .narrate(
            session,
            "popup",
            &format!("A click on the badge opens the popup: «{status}»"),
        )
        .await?;
    session.close().await?;
    session.switch(&story).await
}

async fn one_click_leads_there(session: &Session, narrator: &mut Narrator) -> Result<()> {
    session.overlay().await?.click("a.primary").await?;
    until_is(
        "the page of the switch",
        path::SWITCH.to_owned(),
        async || session.path().await,
    )
    .await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    narrator
        .narrate(
            session,
            "switch-on",
            "One click leads straight to the switch. The guide points at it: it is on.",
        )
        .await
}

async fn turned_off_by_hand(
    session: &Session,
    replica: &Replica,
    narrator: &mut Narrator,
) -> Result<()> {
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    until_is("the account’s own record", false, async || {
        Ok(replica.account().training)
    })
    .await?;
    badge_is(session, "…").await?;
    let seen = journal(session).await?;
    ensure!(
        seen.contains("\"off\""),
        "the journal does not say so: {seen}"
    );
    narrator
        .narrate(
            session,
            "switch-off",
            "Turned off by hand. Veto sees it, says so, and writes it in its journal with the \
             date. Badge: «…».",
        )
        .await
}

async fn confirmed_by_a_fresh_load(
    session: &Session,
    replica: &Replica,
    narrator: &mut Narrator,
) -> Result<()> {
    replica.forget();
    session.overlay().await?.click("button.primary").await?;
    guide_says(session, "Confirmed on").await?;
    badge_is(session, "✓").await?;
    narrator
        .narrate(
            session,
            "confirmed",
            "Loaded afresh, the switch is still off: confirmed. Badge: «✓».",
        )
        .await
}

async fn gone_everywhere(session: &Session, narrator: &mut Narrator) -> Result<()> {
    let guide_alone = vec!["guide/linkedin".to_owned()];
    until_is("no script for ordinary pages", guide_alone, async || {
        session.registered_ids().await
    })
    .await?;
    session.goto(path::FEED).await?;
    ensure!(
        session.overlay_now().await?.is_none(),
        "something is still on the page"
    );
    narrator
        .narrate(
            session,
            "feed-after",
            "Back on the feed: the banner is gone, and nothing of Veto runs on the page.",
        )
        .await
}

/// Waits until the badge on the toolbar shows this sign.
pub async fn badge_is(session: &Session, sign: &str) -> Result<()> {
    until_is("the badge", sign.to_owned(), async || {
        Ok(session.badge().await?.text)
    })
    .await
}

/// Waits until the text of the notice on the page begins with this, behind the platform's name.
pub async fn guide_says(session: &Session, start: &str) -> Result<()> {
    crate::until(&format!("«{start}»"), crate::SOON, async || {
        let overlay = session.overlay_now().await?;
        let text = match overlay {
            Some(overlay) => overlay.text().await?.trim().to_owned(),
            None => String::new(),
        };
        ensure!(
            without_label(&text).starts_with(start),
            "«{}»",
            first_line(&text)
        );
        Ok(())
    })
    .await
}

/// The text of a notice without the platform's name, with which it begins.
pub fn without_label(text: &str) -> &str {
    let after_name = |id: PlatformId| {
        let after = text.strip_prefix(id.platform().name)?;
        // French has a space before the colon.
        let after = after.trim_start().strip_prefix(':')?;
        Some(after.trim_start())
    };
    PlatformId::all().find_map(after_name).unwrap_or(text)
}

/// The stored journal, as text; empty if there is none.
pub async fn journal(session: &Session) -> Result<String> {
    match session.storage().await?.get("journal") {
        Some(Value::String(text)) => Ok(text.clone()),
        _ => Ok(String::new()),
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
