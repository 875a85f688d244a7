//! Tests a page that attacks the notice itself: removes, moves, copies, covers and restyles it.

use super::nothing_opened;
use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(a_notice_taken_away_moved_covered_and_restyled,);

/// The part of the notice that a page can access.
const HOST: &str = "const host = document.querySelector('html > :not(head):not(body)');";

async fn a_notice_taken_away_moved_covered_and_restyled(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let page = async |script: &str| session.run(&format!("{HOST} {script}"), &[]).await;

    page("host.remove()").await?;
    ensure!(session.overlay_now().await?.is_none());
    session.reload().await?;
    let banner = session.overlay().await?;
    let looks = banner
        .find("section")
        .await?
        .style("background-color")
        .await?;

    // A copy is an empty box.
    let copy = "const copy = host.cloneNode(true);
        document.documentElement.append(copy);
        const seen = [copy.outerHTML, copy.shadowRoot];
        copy.remove();
        return seen;";
    ensure!(page(copy).await? == json!(["<div></div>", null]));

    // Whatever styles the page gives the host, what is inside it does not change.
    let restyle = "for (const [name, value] of Object.entries({
            display: 'none', visibility: 'hidden', opacity: '0', transform: 'translate(-9999px)',
            filter: 'opacity(0)', 'clip-path': 'inset(50%)', 'pointer-events': 'none',
            position: 'static', 'z-index': '-1', contain: 'strict', 'content-visibility': 'hidden',
            scale: '0', width: '0', overflow: 'hidden' }))
            host.style.setProperty(name, value, 'important');
        host.setAttribute('hidden', ''); host.setAttribute('inert', '');
        host.setAttribute('aria-hidden', 'true');
        host.removeAttribute('inert'); host.removeAttribute('aria-hidden');";
    page(restyle).await?;
    ensure!(banner.host().style("opacity").await? == "1");
    ensure!(banner.find("section").await?.is_displayed().await?);

    // When it is moved, it keeps its looks, and the page's CSP has no effect on them.
    page("document.body.append(host); document.documentElement.append(host)").await?;
    let moved = session.overlay().await?;
    ensure!(
        moved
            .find("section")
            .await?
            .style("background-color")
            .await?
            == looks
    );
    ensure!(moved.find("section").await?.style("position").await? == "fixed");

    // While it is covered, it cannot be pressed.
    let cover = "const cover = document.createElement('div');
        cover.id = 'cover';
        cover.onclick = () => (window.covered = true);
        Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
        document.documentElement.append(cover);";
    let button = moved.find(".secondary").await?;
    page(cover).await?;
    // Chromium's driver refuses the click; Firefox's clicks on the element that is there.
    let refused = button.click().await.is_err();
    let covered = page("return window.covered ?? false").await? == true;
    ensure!(refused != covered, "refused: {refused}, covered: {covered}");
    page("document.querySelector('#cover').remove()").await?;
    ensure!(
        setting.entry_names().await?.is_empty(),
        "{:?}",
        setting.entry_names().await?
    );

    button.click().await?;
    setting.entries_are(&["not_objecting"]).await?;
    setting.nothing_shown().await?;
    nothing_opened(&setting).await?;
    setting.end().await
}
