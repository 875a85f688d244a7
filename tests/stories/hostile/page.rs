//! Tests pages that break, forge, flood and forbid: Veto reads the switch correctly or not at all,
//! and the page stays usable.

use super::nothing_opened;
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

veto_tests::each_browser!(
    everything_broken_that_a_page_can_break,
    forged_switches,
    a_switch_that_flickers,
    a_hundred_thousand_mutations,
    a_page_that_allows_nothing,
);

const BROKEN: &str = include_str!("broken.js");
const FORGED: &str = include_str!("forged.js");
const UNSTEADY: &str = "Veto cannot tell whether the switch is on or off. \
    The switch did not show the same all the time";
const TOO_MUCH: &str = "Veto cannot tell whether the switch is on or off. \
    There is more on the page than Veto can look at.";

async fn everything_broken_that_a_page_can_break(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| {
        account.first_script = Some(BROKEN.into());
        account.shape.timing = Timing::AtOnce;
    });
    session.goto(path::SWITCH).await?;
    // Veto reads the switch while nothing of the page itself works.
    setting.entries_are(&["switch_seen: on"]).await?;
    session.press(Key::Escape).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    session.goto(path::FEED).await?;
    session.press(Key::Escape).await?;
    session.overlay().await?.click("a.primary").await?;
    setting
        .entries_are(&["switch_seen: on", "switch_opened"])
        .await?;
    // The harness cannot ask for the address before the page is repaired.
    until_is("the switch", path::SWITCH.to_owned(), async || {
        session.press(Key::Escape).await?;
        session.path().await
    })
    .await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    nothing_opened(&setting).await?;
    // Ignore the errors that the page caused itself.
    setting.replica.forget();
    setting
        .replica
        .change(|account| account.first_script = None);
    session.goto(path::FEED).await?;
    setting.end().await
}

async fn forged_switches(browser: Browser) -> Result<()> {
    let several =
        "Veto cannot tell whether the switch is on or off. The page shows several switches";
    let on = "This is the switch, and it is on.";
    for (how, says, entry) in [
        ("visible", several, "switch_unreadable: several_switches"),
        ("hidden", on, "switch_seen: on"),
        // Closed roots hide their content from the page's scripts, but not from an extension.
        ("closed", several, "switch_unreadable: several_switches"),
    ] {
        let setting = forged(Setting::new(browser).await?, how).await?;
        guide_says(&setting.session, says).await?;
        setting.entries_are(&[entry]).await.with_context(|| how)?;
        setting.end().await?;
    }
    Ok(())
}

/// Veto never reads a switch that keeps changing.
async fn a_switch_that_flickers(browser: Browser) -> Result<()> {
    let setting = forged(Setting::in_real_time(browser).await?, "flickering").await?;
    let flickers = async || setting.session.run("return window.flickers", &[]).await;
    until("many changes", 2 * SOON, async || {
        let flickers = flickers().await?;
        ensure!(flickers.as_u64() >= Some(30), "{flickers}");
        Ok(())
    })
    .await?;
    guide_says(&setting.session, UNSTEADY).await?;
    setting
        .entries_are(&["switch_unreadable: unsteady"])
        .await?;
    setting.end().await
}

/// Opens the page of the switch, to which the hostile page adds a switch of its own.
async fn forged(setting: Setting, how: &str) -> Result<Setting> {
    let script = format!("{FORGED}\nforge('{how}');");
    setting
        .replica
        .change(|account| account.first_script = Some(script));
    setting.session.goto(path::SWITCH).await?;
    Ok(setting)
}

async fn a_hundred_thousand_mutations(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    let flood = "
        const main = document.querySelector('main');
        window.made = 0;
        new MutationObserver((records) => window.made += records.length).observe(document, {
            subtree: true, childList: true, attributes: true, characterData: true,
        });
        const some = () => {
            for (let n = 0; n < 1_000 && window.made + n < 101_000; n++) {
                const made = document.createElement(n % 9 ? 'div' : 'button');
                made.setAttribute('aria-pressed', String(n % 2 === 0));
                main.append(made);
                if (n % 4) made.remove();
            }
            if (window.made < 100_000) setTimeout(some);
        };
        some();";
    session.run(flood, &[]).await?;
    // Meanwhile the page stays usable.
    session.click("[role=switch]").await?;
    until("the switch to be saved", SOON, async || {
        ensure!(!setting.replica.account().training, "it is on");
        Ok(())
    })
    .await?;
    until("the flood to be over", 4 * SOON, async || {
        let made = session.run("return window.made", &[]).await?;
        ensure!(made.as_u64() >= Some(100_000), "{made}");
        println!("metric: {browser}: {made} mutations");
        Ok(())
    })
    .await?;
    // Thousands of buttons remain, and there may be another switch among those that Veto does not
    // look at.
    guide_says(session, TOO_MUCH).await?;
    setting
        .entries_are(&["switch_seen: on", "switch_unreadable: too_much"])
        .await?;
    // A page without these buttons is read as usual.
    session.goto(path::SWITCH).await?;
    setting
        .entries_are(&[
            "switch_seen: on",
            "switch_unreadable: too_much",
            "switch_seen: off",
        ])
        .await?;
    setting.end().await
}

/// Under the strictest CSP, not even the page's own scripts run.
async fn a_page_that_allows_nothing(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    let looks = banner
        .find("section")
        .await?
        .style("background-color")
        .await?;
    let nothing = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; \
                   base-uri 'none'; form-action 'none'; report-uri /csp-report";
    setting.replica.change(|account| {
        account.policy = Some(nothing.into());
        // Make a page that works without scripts and styles, as far as possible.
        account.shape.timing = Timing::AtOnce;
        account.shape.control = Control::Checkbox;
    });
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    ensure!(
        banner
            .find("section")
            .await?
            .style("background-color")
            .await?
            == looks
    );
    banner.click("a.primary").await?;
    setting.arrives(path::SWITCH).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    setting
        .entries_are(&["switch_opened", "switch_seen: on"])
        .await?;
    for report in setting.replica.csp_reports() {
        let blocked = report["csp-report"]["blocked-uri"]
            .as_str()
            .unwrap_or_default();
        ensure!(
            blocked.starts_with("https://www.linkedin.com/"),
            "a report of something that is not the page's: {report}"
        );
    }
    setting.replica.change(|account| account.policy = None);
    session.goto(path::FEED).await?;
    setting.replica.forget();
    setting.end().await
}
