//! Attack S7: half an emoji (a lone surrogate) in the text beside the switch, either in the page
//! itself or because Veto cut the text there.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

veto_tests::each_browser!(s7_half_an_emoji_beside_the_switch);

async fn s7_half_an_emoji_beside_the_switch(browser: Browser) -> Result<()> {
    for text in ["'a'.repeat(599) + '🚀 more text'", "'a\\ud83d'"] {
        let setting = Setting::new(browser).await?;
        let session = &setting.session;
        session.goto(path::SWITCH).await?;
        session.find(super::SWITCH).await?;
        let beside = format!(
            "const beside = document.createElement('p');
             beside.textContent = {text};
             document.querySelector('main section h2').before(beside);"
        );
        session.run(&beside, &[]).await?;
        guide_says(session, "This is the switch, and it is on.").await?;
        setting.entries_are(&["switch_seen: on"]).await?;
        setting.end().await?;
    }
    Ok(())
}
