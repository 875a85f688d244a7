//! Attack S2: the real switch cannot be read, and the page has an unrelated control without a name.

use super::without_a_tick;
use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(
    s2_a_checkbox_in_the_header_is_not_the_switch,
    s2_a_pressed_icon_is_not_the_switch_in_a_closed_root,
    s2_a_pressed_icon_is_not_the_switch_in_a_sandboxed_frame,
);

const ICON: &str = "<button aria-pressed='false'><svg width='20' height='20'></svg></button>";
const REAL: &str = "<button role='switch' aria-checked='true'>On</button>";

async fn s2_a_checkbox_in_the_header_is_not_the_switch(browser: Browser) -> Result<()> {
    let real = "<div class='toggle' tabindex='0'>◐</div>";
    nothing_is_read(browser, "<input type='checkbox'>", real).await
}

async fn s2_a_pressed_icon_is_not_the_switch_in_a_closed_root(browser: Browser) -> Result<()> {
    let real = format!("<x-switch><template shadowrootmode='closed'>{REAL}</template></x-switch>");
    nothing_is_read(browser, ICON, &real).await
}

async fn s2_a_pressed_icon_is_not_the_switch_in_a_sandboxed_frame(browser: Browser) -> Result<()> {
    let real = format!("<iframe sandbox srcdoc=\"{REAL}\"></iframe>");
    // “☆” is a symbol and no name, although the icon's section repeats the switch's label as a
    // heading for screen readers.
    let label = Language::En.label();
    let icon =
        format!("<section><h2>{label}</h2><button aria-pressed='false'>☆</button></section>");
    nothing_is_read(browser, &icon, &real).await
}

async fn nothing_is_read(browser: Browser, beside: &str, real: &str) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let label = Language::En.label();
    setting.replica.change(|account| {
        account.body = Some(format!(
            "<header>{beside}</header>
             <main><h1>Data for Generative AI Improvement</h1>
             <section><p>{label}</p>{real}</section><p>Some more text of the page.</p></main>
             <footer>About Accessibility Help Center</footer>"
        ));
    });
    session.goto(path::SWITCH).await?;
    for _ in 0..2 {
        without_a_tick(
            &setting,
            &["Veto cannot tell", "The switch is", "This is", "Confirmed"],
        )
        .await?;
        // At first the guide may say that Veto is still looking.
        until("what Veto makes of it", 2 * SOON, async || {
            let entries = setting.entry_names().await?;
            let off = entries.iter().any(|entry| entry == "switch_seen: off");
            ensure!(off || !entries.is_empty(), "nothing is written");
            Ok(())
        })
        .await?;
        let entries = setting.entry_names().await?;
        ensure!(
            entries
                .iter()
                .all(|entry| entry.starts_with("switch_unreadable")),
            "{entries:?}"
        );
        without_a_tick(&setting, &["Veto cannot tell"]).await?;
        session.reload().await?;
    }
    setting.end().await
}
