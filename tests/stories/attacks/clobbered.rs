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
        let before = setting.entry_names().await?.len();
        session.goto(path::SWITCH).await?;
        let entries = until("a reading, or words", 2 * SOON, async || {
            let entries = setting.entry_names().await?.split_off(before);
            ensure!(!entries.is_empty(), "nothing is written");
            Ok(entries)
        })
        .await
        .with_context(|| format!("{beside}{within}"))?;
        ensure!(
            entries == ["switch_seen: on"] || entries == ["switch_unreadable: page_interferes"],
            "{beside}{within}: {entries:?}"
        );
        let words = session.overlay().await?.text().await?;
        ensure!(!words.trim().is_empty(), "{beside}{within}: no words");
        ensure!(session.run("return 1", &[]).await? == 1);
    }
    setting.end().await
}
