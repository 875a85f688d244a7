//! Pages of every shape that the replica can build: read right, or not at all, and never wrongly off.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(no_shape_is_read_wrongly);

async fn no_shape_is_read_wrongly(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let mut table = Vec::new();
    for shape in Shape::all_varied() {
        for training in [true, false] {
            setting.replica.change(|account| {
                account.shape = shape;
                account.training = training;
            });
            let before = setting.told().await?.len();
            session.goto(path::SWITCH).await?;
            let read = until(&format!("a reading of {shape}"), SOON, async || {
                let told = setting.told().await?;
                ensure!(told.len() > before, "nothing new");
                Ok(told.last().cloned().unwrap_or_default())
            })
            .await?;
            let truth = if training {
                "switch_seen: on"
            } else {
                "switch_seen: off"
            };
            ensure!(
                read == truth || !read.starts_with("switch_seen"),
                "{shape} was {truth} and read as {read}"
            );
            table.push((shape, read == truth));
        }
    }
    let right = table.iter().filter(|(_, right)| *right).count();
    println!(
        "{browser}: {right} of {} read right, none wrongly",
        table.len()
    );
    setting.end().await
}
