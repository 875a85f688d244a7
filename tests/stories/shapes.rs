//! Tests that every kind of control is recorded correctly, from the page to the journal. `readings`
//! tests all other variations.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(every_kind_of_control_is_written_down_right);

async fn every_kind_of_control_is_written_down_right(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (index, control) in Control::ALL.into_iter().enumerate() {
        let shape = Shape {
            control,
            ..Shape::default()
        };
        let training = index % 2 == 0;
        setting.replica.change(|account| {
            account.shape = shape;
            account.training = training;
        });
        let before = setting.entry_names().await?.len();
        session.goto(path::SWITCH).await?;
        let read = until(&format!("a reading of {shape}"), SOON, async || {
            let entries = setting.entry_names().await?;
            // If the switch is on after it was off, it is first recorded as unreadable, before the
            // reading is certain.
            let news = entries[before..].iter();
            let seen = news.clone().find(|entry| entry.starts_with("switch_seen"));
            seen.cloned().with_context(|| format!("only {news:?}"))
        })
        .await?;
        let truth = if training {
            "switch_seen: on"
        } else {
            "switch_seen: off"
        };
        ensure!(read == truth, "{shape} was {truth} and read as {read}");
    }
    setting.end().await
}
