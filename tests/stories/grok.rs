//! Tests the box for training on X's page: in every shape and several languages, with a save that
//! fails, disabled, with an error in place of the boxes, and signed out.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::replica::{GrokShape, GrokState, OnX, X_ORIGIN};
use veto_tests::walk::journal;

veto_tests::each_browser!(
    every_shape_is_written_down_right,
    an_objection_is_confirmed_and_moves_nothing_on_linkedin,
    a_failed_save_turns_the_box_on_again,
    what_cannot_be_read_is_never_off,
);

/// The languages on the pages, of which the shapes take turns.
const LANGUAGES: [&str; 7] = ["en", "de", "fr", "nl", "sr", "tr", "el"];
const BOX: &str = "main [componentkey=k7QzW2]";

fn page() -> String {
    format!("{X_ORIGIN}{}", path::GROK)
}

async fn every_shape_is_written_down_right(browser: Browser) -> Result<()> {
    let setting = Setting::on_all_platforms(browser).await?;
    // Each third shape: among them are all possibilities of each part.
    let shapes = GrokShape::all_varied().into_iter().step_by(3);
    for (index, shape) in shapes.enumerate() {
        let training = index % 2 == 0;
        setting.replica.change(|account| {
            account.on_x = OnX {
                language: LANGUAGES[index % LANGUAGES.len()],
                training,
                shape,
                ..OnX::default()
            }
        });
        let before = setting.entry_names().await?.len();
        setting.session.goto(&page()).await?;
        let read = first_reading(&setting, before, &shape.to_string()).await?;
        let state = if training { "on" } else { "off" };
        let truth = format!("switch_seen: {state}");
        ensure!(read == truth, "{shape} was {truth} and read as {read}");
    }
    setting.end().await
}

async fn an_objection_is_confirmed_and_moves_nothing_on_linkedin(browser: Browser) -> Result<()> {
    let setting = Setting::on_all_platforms(browser).await?;
    let session = &setting.session;
    let before = setting.entry_names().await?.len();
    session.goto(&page()).await?;
    ensure!(first_reading(&setting, before, "the page").await? == "switch_seen: on");
    let before = setting.entry_names().await?.len();
    session.click(BOX).await?;
    ensure!(first_reading(&setting, before, "the click").await? == "switch_seen: off");
    until_is("the account’s own record", false, async || {
        Ok(setting.replica.account().on_x.training)
    })
    .await?;
    let before = setting.entry_names().await?.len();
    session.reload().await?;
    ensure!(first_reading(&setting, before, "the next load").await? == "switch_seen: off");
    let journal: Value = serde_json::from_str(&journal(session).await?)?;
    let readings = journal["entries"].as_array().context("entries")?.iter();
    for entry in readings.filter(|entry| entry["what"].get("switch_seen").is_some()) {
        let of = (&entry["platform"], &entry["setting"]);
        ensure!(of == (&json!("x"), &json!("ai-training")), "{entry}");
    }
    ensure!(
        setting.replica.account().training,
        "LinkedIn’s switch moved"
    );
    setting.end().await
}

async fn a_failed_save_turns_the_box_on_again(browser: Browser) -> Result<()> {
    let setting = Setting::on_all_platforms(browser).await?;
    let session = &setting.session;
    setting
        .replica
        .change(|account| account.saving = Saving::Fails);
    setting.replica.saves().close();
    let before = setting.entry_names().await?.len();
    session.goto(&page()).await?;
    ensure!(first_reading(&setting, before, "the page").await? == "switch_seen: on");
    let before = setting.entry_names().await?.len();
    session.click(BOX).await?;
    ensure!(first_reading(&setting, before, "the click").await? == "switch_seen: off");
    let before = setting.entry_names().await?.len();
    setting.replica.saves().open();
    ensure!(first_reading(&setting, before, "the answer").await? == "switch_seen: on");
    setting.end().await
}

async fn what_cannot_be_read_is_never_off(browser: Browser) -> Result<()> {
    let setting = Setting::on_all_platforms(browser).await?;
    let session = &setting.session;
    for (state, reason) in [
        (GrokState::Disabled, "switch_unreadable: ambiguous"),
        (GrokState::Failed, "switch_unreadable: no_switch"),
    ] {
        setting.replica.change(|account| {
            account.on_x.training = false;
            account.on_x.shape.state = state;
        });
        let before = setting.entry_names().await?.len();
        session.goto(&page()).await?;
        let entry = until(reason, SOON, async || {
            let entries = setting.entry_names().await?;
            entries.get(before).cloned().context("nothing yet")
        });
        let entry = entry.await?;
        ensure!(entry == reason, "{state:?} was read as {entry}");
    }
    setting.replica.change(|account| account.signed_in = false);
    let before = setting.entry_names().await?;
    session.goto(&page()).await?;
    ensure!(session.path().await? == path::X_SIGN_IN);
    session.find("form").await?;
    ensure!(setting.entry_names().await? == before, "something was read");
    setting.end().await
}

/// The first reading after that many entries. If the switch shows something new, it may first be
/// recorded as unreadable, before the reading is certain.
async fn first_reading(setting: &Setting, before: usize, what: &str) -> Result<String> {
    until(&format!("a reading after {what}"), SOON, async || {
        let entries = setting.entry_names().await?;
        let news = entries[before..].iter();
        let seen = news.clone().find(|entry| entry.starts_with("switch_seen"));
        seen.cloned().with_context(|| format!("only {news:?}"))
    })
    .await
}
