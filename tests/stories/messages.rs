//! Tests which messages the background accepts, and from which senders.

use std::fs;

use crate::setting::Setting;
use tempfile::TempDir;
use veto_tests::prelude::*;

veto_tests::each_browser!(
    what_is_not_a_request_is_dropped,
    a_frame_is_not_listened_to,
    another_extension_reaches_nobody,
);

async fn what_is_not_a_request_is_dropped(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let before = session.storage().await?;
    let send = "
        const messages = ['', 0, null, [], {}, { id: 'x' }, { id: 'x', request: 'flip_the_switch' },
            { id: '<b>', request: 'reconsider' }, { id: 'x', request: 'dismiss_banner' }];
        const replies = [];
        for (const message of messages) replies.push(await chrome.runtime.sendMessage(message));
        return replies.map((reply) => reply?.kind);";
    let replies = session.extension_run(send, &[]).await?;
    ensure!(replies == json!(vec!["refused"; 9]), "{replies}");
    ensure!(session.storage().await? == before, "something was stored");
    // A page cannot send messages to the background at all.
    let reachable = session
        .run(
            "return typeof chrome === 'object' && typeof chrome.runtime === 'object'",
            &[],
        )
        .await?;
    ensure!(reachable == false, "the page can send messages");
    setting.end().await
}

/// Not even a content script of Veto is accepted, if it runs in a frame of the page.
async fn a_frame_is_not_listened_to(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .replica
        .change(|account| account.shape.place = Place::Frame);
    session.goto(path::SWITCH).await?;
    session.find("iframe >> [role=switch]").await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    let ask = "
        const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
        const send = async () => {
            const message =
                { id: crypto.randomUUID(), setting: 'ai-training', request: 'postpone_banner' };
            return [window === top, (await chrome.runtime.sendMessage(message)).kind];
        };
        const target = { tabId: tab.id, allFrames: true };
        const results = await chrome.scripting.executeScript({ target, func: send });
        return results.map(({ result }) => result).sort();";
    let replies = session.extension_run(ask, &[]).await?;
    ensure!(
        replies == json!([[false, "refused"], [true, "answered"]]),
        "{replies}"
    );
    setting
        .entries_are(&["switch_seen: on", "banner_postponed"])
        .await?;
    setting.end().await
}

/// Background of another extension: sends requests to Veto when a tab goes to `/in/ask/`, and
/// reports the results in the address of a new tab.
const COMPANION: &str = "
    const ask = async () => {
        const results = [];
        const quiet = { choose_quiet_mode: { quiet: true } };
        for (const request of ['not_objecting', 'reconsider', quiet]) {
            const reply = chrome.runtime.sendMessage('VETO', { id: crypto.randomUUID(), request });
            const answered = (reply) => `answer ${JSON.stringify(reply)}`;
            results.push(await reply.then(answered, () => 'nobody'));
        }
        const port = chrome.runtime.connect('VETO');
        results.push(await new Promise((resolve) => {
            port.onMessage.addListener(() => resolve('answer'));
            port.onDisconnect.addListener(() => (chrome.runtime.lastError, resolve('nobody')));
        }));
        const name = encodeURIComponent(results.join());
        await chrome.tabs.create({ url: `https://www.linkedin.com/in/${name}/` });
    };
    chrome.tabs.onUpdated.addListener((id, { url }) => url?.endsWith('/in/ask/') && ask());";

async fn another_extension_reaches_nobody(browser: Browser) -> Result<()> {
    let id = match browser {
        Browser::Chromium => veto_tests::browser::chromium_id(
            &veto_tests::extension_folder(browser)?.canonicalize()?,
        ),
        Browser::Firefox => "{5f0f3a3e-6c0b-4a1d-9d9e-7e5f1c2ab7d4}".to_owned(),
    };
    let background = match browser {
        Browser::Chromium => json!({ "service_worker": "background.js" }),
        Browser::Firefox => json!({ "scripts": ["background.js"] }),
    };
    let manifest = json!({
        "manifest_version": 3, "name": "Another", "version": "1", "permissions": ["tabs"],
        "background": background,
        "browser_specific_settings": { "gecko": { "id": "another@example.com" } },
    });
    let companion = TempDir::new()?;
    fs::write(companion.path().join("manifest.json"), manifest.to_string())?;
    fs::write(
        companion.path().join("background.js"),
        COMPANION.replace("VETO", &id),
    )?;
    let options = Options {
        companion: Some(companion.path().to_owned()),
        ..Options::default()
    };
    let setting = Setting::with(browser, options).await?;
    setting.session.goto(path::FEED).await?;
    setting.session.overlay().await?;
    let before = setting.session.storage().await?;
    setting.session.goto("/in/ask/").await?;
    let expect = "/in/nobody%2Cnobody%2Cnobody%2Cnobody/";
    until("what the other extension reports", SOON, async || {
        let asked = setting.replica.requests();
        let reported = asked
            .iter()
            .filter(|request| request.path.starts_with("/in/") && request.path != "/in/ask/");
        let reported: Vec<_> = reported.map(|request| request.path.as_str()).collect();
        ensure!(reported == [expect], "{reported:?}");
        Ok(())
    })
    .await?;
    ensure!(setting.session.storage().await? == before);
    setting.end().await
}
