//! Tests the banner: names and roles for assistive technology, the keyboard, its position, and how
//! it disappears.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(
    closed_it_comes_back_from_the_popup,
    it_names_itself_and_its_controls,
    it_is_used_with_the_keyboard_and_takes_no_focus,
    it_keeps_off_the_sites_controls,
    later_closed_and_not_minding,
    a_closed_banner_stays_closed,
    a_page_cannot_press_its_buttons,
    open_pages_get_it_and_lose_it_live,
    it_keeps_its_direction_on_a_page_from_right_to_left,
);

/// The names of the controls that a pointer does not hit at their middle, and of those that lie on
/// one another.
const COVERED: &str = "
    const [section] = arguments;
    const root = section.getRootNode();
    const all = [...section.querySelectorAll('a, button')];
    const box = (one) => one.getBoundingClientRect();
    const meets = (one, other) => one !== other
        && box(one).left < box(other).right && box(other).left < box(one).right
        && box(one).top < box(other).bottom && box(other).top < box(one).bottom;
    const isHit = (one) => {
        const { left, top, width, height } = box(one);
        return one.contains(root.elementFromPoint(left + width / 2, top + height / 2));
    };
    return all.filter((one) => !isHit(one) || all.some((other) => meets(one, other)))
        .map((one) => one.textContent);";

async fn it_keeps_its_direction_on_a_page_from_right_to_left(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (width, height) in [(1280, 800), (640, 400), (360, 640)] {
        session.viewport(width, height).await?;
        session.goto(path::FEED).await?;
        let turn = "Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' })";
        session.run(turn, &[]).await?;
        let section = session.overlay().await?.find("section").await?;
        let direction = "return getComputedStyle(arguments[0]).direction";
        ensure!(section.run(direction, &[]).await? == "ltr");
        until_is("nothing is covered", json!([]), async || {
            section.run(COVERED, &[]).await
        })
        .await?;
    }
    setting.end().await
}

async fn closed_it_comes_back_from_the_popup(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?.click(".cross").await?;
    setting.entries_are(&["banner_dismissed"]).await?;
    setting.nothing_shown().await?;
    let page = session.tab().await?;
    setting.open_popup().await?;
    let said = session.text("#status").await?;
    ensure!(said.contains("You closed the banner for good."), "{said}");
    session.click("#blocks .actions button.quiet").await?;
    setting
        .entries_are(&["banner_dismissed", "banner_postponed"])
        .await?;
    session.switch(&page).await?;
    // The page that is open gets it back, too.
    session.overlay().await?.find(".cross").await?;
    setting.open_record().await?;
    let told = session.text(".timeline").await?;
    ensure!(
        told.contains("You asked Veto to show the banner again."),
        "{told}"
    );
    setting.end().await
}

async fn it_names_itself_and_its_controls(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    setting.session.goto(path::FEED).await?;
    let banner = setting.session.overlay().await?;
    let section = banner.find("section").await?;
    ensure!(section.role().await? == "region");
    ensure!(section.label().await? == "Veto: AI training on your data");
    ensure!(section.attribute("lang").await?.as_deref() == Some("en"));
    let mut named = Vec::new();
    for control in banner.find_all("a, button").await? {
        named.push(format!(
            "{} «{}»",
            control.role().await?,
            control.label().await?
        ));
    }
    let expect = [
        "link «Go to the switch»",
        "button «I don’t mind»",
        "button «Later (7 days)»",
        "button «Close, and don’t show again»",
    ];
    ensure!(named == expect, "{named:?}");
    let html = setting
        .session
        .run("return document.documentElement.outerHTML", &[])
        .await?;
    let html = html.as_str().unwrap_or_default().to_lowercase();
    ensure!(
        !html.contains("veto") && !html.contains("-extension://"),
        "the page can read who it is"
    );
    setting.end().await
}

async fn it_is_used_with_the_keyboard_and_takes_no_focus(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    let focused = "return document.activeElement.localName";
    ensure!(
        session.run(focused, &[]).await? == "body",
        "the focus was taken"
    );
    // The banner comes before the page's content in the tab order, so that it is found.
    for expect in ["Go to the switch", "I don’t mind"] {
        session.press(Key::Tab).await?;
        let control = banner
            .focused()
            .await?
            .with_context(|| format!("no focus at «{expect}»"))?;
        ensure!(control.label().await? == expect);
    }
    session.press(Key::Enter).await?;
    badge_is(session, "").await?;
    setting.nothing_shown().await?;
    setting.end().await
}

async fn it_keeps_off_the_sites_controls(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (width, height) in [(1280, 800), (820, 700), (390, 760)] {
        session.viewport(width, height).await?;
        session.goto(path::FEED).await?;
        let banner = session.overlay().await?;
        let section = banner.find("section").await?;
        for selector in ["header", "aside", "[role=textbox], textarea"] {
            let Some(part) = session.find_now(selector).await? else {
                continue;
            };
            if part.style("position").await? == "static" {
                continue;
            }
            until(&format!("room at {width}x{height}"), SOON, async || {
                ensure!(
                    !section.rect().await?.overlaps(&part.rect().await?),
                    "it covers {selector}"
                );
                Ok(())
            })
            .await?;
        }
        // The banner never covers a control that has the focus, however far the person moves on.
        for _ in 0..20 {
            session.press(Key::Tab).await?;
            let focused = session.find(":focus").await?;
            if focused.is(banner.host()) {
                continue;
            }
            until("room for the focused control", SOON, async || {
                let (banner, focused) = (section.rect().await?, focused.rect().await?);
                ensure!(
                    !banner.overlaps(&focused),
                    "at {width}x{height} {banner:?} covers {focused:?}"
                );
                Ok(())
            })
            .await?;
        }
    }
    setting.end().await
}

async fn later_closed_and_not_minding(browser: Browser) -> Result<()> {
    for (button, entry, badge) in [
        (".quiet", "banner_postponed", "!"),
        (".secondary", "not_objecting", ""),
        (".cross", "banner_dismissed", "!"),
    ] {
        let setting = Setting::new(browser).await?;
        let session = &setting.session;
        session.goto(path::FEED).await?;
        session.overlay().await?.click(button).await?;
        setting.entries_are(&[entry]).await?;
        setting.nothing_shown().await?;
        badge_is(session, badge).await?;
        session.goto(path::PROFILE).await?;
        setting.nothing_shown().await?;
        let guide_alone = vec!["guide/linkedin".to_owned()];
        until_is("no script for ordinary pages", guide_alone, async || {
            session.registered_ids().await
        })
        .await?;
        let alarms = session.alarms().await?;
        let alarm = alarms.as_array().is_some_and(|alarms| !alarms.is_empty());
        ensure!(alarm == (entry == "banner_postponed"), "{entry}: {alarms}");
        setting.end().await?;
    }
    Ok(())
}

async fn a_closed_banner_stays_closed(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    setting.session.goto(path::FEED).await?;
    setting.session.overlay().await?.click(".cross").await?;
    setting.nothing_shown().await?;
    let Setting {
        session, replica, ..
    } = setting;
    let setting = Setting::made_of(session.restart().await?, replica);
    badge_is(&setting.session, "!").await?;
    setting.session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    setting.session.reload_extension().await?;
    badge_is(&setting.session, "!").await?;
    setting.session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    setting.entries_are(&["banner_dismissed"]).await?;
    setting.end().await
}

async fn a_page_cannot_press_its_buttons(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    let fakes = "
        const host = document.querySelector('html > :not(head):not(body)');
        if (host.shadowRoot !== null) return 'open';
        const everywhere = { bubbles: true, composed: true };
        for (const target of [host, document, window]) {
            target.dispatchEvent(new MouseEvent('click', everywhere));
            target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...everywhere }));
        }
        host.click();
        return 'closed';";
    ensure!(session.run(fakes, &[]).await? == "closed");
    // Even a script that gets hold of a button cannot make a trusted click.
    let click = "const click = new MouseEvent('click', { bubbles: true, cancelable: true }); \
                 arguments[0].dispatchEvent(click)";
    for button in banner.find_all("button").await? {
        button.run(click, &[]).await?;
    }
    ensure!(session.overlay_now().await?.is_some());
    ensure!(
        setting.entry_names().await?.is_empty(),
        "{:?}",
        setting.entry_names().await?
    );
    setting.end().await
}

async fn open_pages_get_it_and_lose_it_live(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let first = session.tab().await?;
    let second = session.open(path::PROFILE).await?;
    session.switch(&second).await?;
    session.overlay().await?.click(".secondary").await?;
    setting.nothing_shown().await?;
    session.switch(&first).await?;
    setting.nothing_shown().await?;
    // After the person changes their mind, the banner returns on pages that were open all the time.
    setting.open_popup().await?;
    session.click("#blocks .actions button").await?;
    badge_is(session, "!").await?;
    session.switch(&first).await?;
    session.overlay().await?;
    setting.end().await
}
