//! What the background takes for a message, and from whom.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(what_is_not_a_request_is_dropped);

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
    // A page has no way to the background at all.
    let reachable = session
        .run(
            "return typeof chrome === 'object' && typeof chrome.runtime === 'object'",
            &[],
        )
        .await?;
    ensure!(reachable == false, "the page can send messages");
    setting.end().await
}
