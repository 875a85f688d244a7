//! Attack S13 (DOM clobbering): elements whose names shadow the document's own properties.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(s13_a_clobbered_document);

async fn s13_a_clobbered_document(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let label = Language::En.label();
    let all = "<input name='parentElement'><input name='localName'><input name='matches'>";
    for (beside, within) in [
        ("<form id='veto'><input name='notice'></form>", ""),
        ("", "<input name='parentElement'>"),
        ("", all),
        // These names are used neither by the page's own script nor by the drivers.
        ("<img name='createElement'><img name='getElementById'>", ""),
    ] {
        setting.replica.change(|account| {
            account.body = Some(format!(
                "{beside}<main><form>{within}<p id='l'>{label}</p>
                 <input type='checkbox' role='switch' aria-labelledby='l' checked></form></main>"
            ));
        });
        let before = setting.told().await?.len();
        session.goto(path::SWITCH).await?;
        let told = until("a reading, or words", 2 * SOON, async || {
            let told = setting.told().await?.split_off(before);
            ensure!(!told.is_empty(), "nothing is told");
            Ok(told)
        })
        .await
        .with_context(|| format!("{beside}{within}"))?;
        ensure!(
            told == ["switch_seen: on"] || told == ["switch_unreadable: page_interferes"],
            "{beside}{within}: {told:?}"
        );
        let words = session.overlay().await?.text().await?;
        ensure!(!words.trim().is_empty(), "{beside}{within}: no words");
        ensure!(session.run("return 1", &[]).await? == 1);
    }
    setting.end().await
}
