//! Tests that neither the guide nor its ring ever covers the switch, at any window size and zoom
//! and on any page.

use crate::setting::Setting;
use serde::Deserialize;
use veto_tests::browser::Node;
use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

veto_tests::each_browser!(
    at_every_size,
    at_every_zoom,
    in_every_tree,
    a_switch_that_only_its_label_shows,
    two_buttons_without_a_group,
    what_is_fixed_is_kept_off,
    without_any_room_it_is_heard_alone,
    keys_reach_what_there_is_no_room_for,
    the_ring_is_not_drawn_over_the_message,
    the_page_is_told_of_no_move,
);

const LOOK: &str = include_str!("covering/look.js");

/// Makes the page so tall that the switch can be scrolled to any position between the site's two
/// bars.
const TALL: &str = "
    document.body.style.padding = '2000px 16px';
    const bar = document.createElement('footer');
    bar.id = 'bar';
    Object.assign(bar.style, {
        position: 'fixed', inset: 'auto 0 0', height: '56px',
        background: '#fff', borderTop: '1px solid #0003',
    });
    document.body.append(bar);";

/// The positions of the switch's upper edge, as fractions of the window's height: upwards, then
/// down again.
const PARTS: [f64; 17] = [
    1.1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.0, -0.05, 0.15, 0.45, 0.75, 0.85,
];

/// The smallest is the size of a window of 1280 by 1024 pixels at 400 %
/// (<https://www.w3.org/TR/WCAG22/#reflow>).
const SIZES: [(u32, u32); 4] = [(1280, 800), (900, 700), (640, 400), (320, 256)];

#[derive(Debug, Deserialize)]
struct Seen {
    faults: Vec<String>,
    /// The room for the guide: `full`, `little` or `none`.
    room: String,
    /// The ids of the site's bars that the guide covers.
    bars: Vec<String>,
}

struct Guide {
    section: Node,
}

impl Guide {
    async fn find(setting: &Setting) -> Result<Self> {
        let overlay = setting.session.overlay().await?;
        Ok(Self {
            section: overlay.find("section").await?,
        })
    }

    /// Scrolls the switch to this position if there is one, and looks two frames later.
    async fn look(&self, part: Option<f64>) -> Result<Seen> {
        let seen = self.section.run_async(LOOK, &[json!(part)]).await?;
        Ok(serde_json::from_value(seen)?)
    }

    /// The room for the guide at each position of the switch. Fails if anything is wrong at one of
    /// them.
    async fn sweep(&self, what: &str) -> Result<Vec<String>> {
        let mut rooms = Vec::new();
        for part in PARTS {
            let seen = self.look(Some(part)).await?;
            ensure!(
                seen.faults.is_empty(),
                "{what}, the switch at {part}: {}",
                seen.faults.join("; ")
            );
            rooms.push(seen.room);
        }
        Ok(rooms)
    }

    /// Waits until the guide is as wanted, without scrolling.
    async fn becomes(&self, what: &str, wanted: impl Fn(&Seen) -> bool) -> Result<()> {
        until(what, SOON, async || {
            let seen = self.look(None).await?;
            ensure!(seen.faults.is_empty() && wanted(&seen), "{seen:?}");
            Ok(())
        })
        .await
    }
}

async fn sized(session: &Session, width: u32, height: u32) -> Result<()> {
    session.viewport(width, height).await?;
    until_is("the size", json!([width, height]), async || {
        session.run("return [innerWidth, innerHeight]", &[]).await
    })
    .await
}

async fn at_every_size(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let guide = Guide::find(&setting).await?;
    let mut on = true;
    for (width, height) in SIZES {
        sized(session, width, height).await?;
        let what = format!("{width}x{height}");
        let rooms = guide.sweep(&what).await?;
        ensure!(!rooms.contains(&"none".to_owned()), "{what}: {rooms:?}");
        let large = height >= 700;
        ensure!(
            !large || rooms.iter().all(|room| room == "full"),
            "{what}: {rooms:?}"
        );
        for part in [0.3, 0.5, 0.65] {
            guide.look(Some(part)).await?;
            // A real click fails if another element covers the switch.
            session.click("main [role=switch]").await?;
            on = !on;
            until_is("the saved switch", on, async || {
                Ok(setting.replica.account().training)
            })
            .await?;
            // Now the switch also has the focus.
            guide
                .becomes(&what, |seen| {
                    seen.room != "none" && (!large || seen.bars.is_empty())
                })
                .await?;
        }
    }
    setting.end().await
}

async fn at_every_zoom(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let guide = Guide::find(&setting).await?;
    for (factor, width) in [(1.5, 853), (2.0, 640), (4.0, 320)] {
        session.zoom(factor).await?;
        until(&format!("the zoom {factor}"), SOON, async || {
            let seen = session.run("return innerWidth", &[]).await?;
            ensure!(
                seen.as_u64().is_some_and(|seen| seen.abs_diff(width) < 3),
                "{seen}"
            );
            Ok(())
        })
        .await?;
        guide.sweep(&format!("at {factor}")).await?;
        guide.look(Some(0.5)).await?;
        session.click("main [role=switch]").await?;
    }
    session.zoom(1.0).await?;
    setting.end().await
}

/// In a frame, which has its own coordinates and may show only a part of its content; and in a
/// shadow root.
async fn in_every_tree(browser: Browser) -> Result<()> {
    let frame = "
        const frame = document.querySelector('main iframe');
        if (!frame) return;
        Object.assign(frame.style, {
            height: '150px', border: '7px solid', padding: '5px 9px', boxSizing: 'border-box',
        });
        const { body } = frame.contentDocument;
        body.style.paddingTop = '400px';";
    for place in [Place::Frame, Place::Shadow] {
        let setting = Setting::new(browser).await?;
        let session = &setting.session;
        setting
            .replica
            .change(|account| account.shape.place = place);
        setting.at_the_switch().await?;
        session.run(TALL, &[]).await?;
        session.run(frame, &[]).await?;
        let guide = Guide::find(&setting).await?;
        for (width, height) in [SIZES[1], SIZES[3]] {
            sized(session, width, height).await?;
            // The frame shows all of the switch, a part of it, and nothing of it.
            for scrolled in [420, 495, 10_000] {
                let scroll = "const frame = document.querySelector('main iframe'); \
                              frame?.contentWindow.scrollTo(0, arguments[0])";
                session.run(scroll, &[json!(scrolled)]).await?;
                let what = format!("{place:?}, {width}x{height}, {scrolled}");
                guide.look(Some(0.5)).await?;
                // Veto notices scrolling in a frame only at its next look.
                guide.becomes(&what, |_| true).await?;
                guide.sweep(&what).await?;
            }
        }
        setting.end().await?;
    }
    Ok(())
}

async fn a_switch_that_only_its_label_shows(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .replica
        .change(|account| account.shape.labelling = Labelling::LabelFor);
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let unseen = "
        const control = document.querySelector('main [role=switch]');
        Object.assign(control.style, {
            position: 'absolute', width: '1px', height: '1px', opacity: '0',
        });";
    session.run(unseen, &[]).await?;
    let guide = Guide::find(&setting).await?;
    for (width, height) in SIZES {
        sized(session, width, height).await?;
        guide.look(Some(0.5)).await?;
        guide.becomes("the ring around the label", |_| true).await?;
        guide.sweep(&format!("{width}x{height}")).await?;
    }
    guide.look(Some(0.5)).await?;
    session.click("main label").await?;
    until_is("the saved switch", false, async || {
        Ok(setting.replica.account().training)
    })
    .await?;
    setting.end().await
}

/// The person has to use the second button.
async fn two_buttons_without_a_group(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| {
        account.shape.control = Control::Radios;
        account.shape.timing = Timing::AtOnce;
    });
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let ungrouped = "
        const group = document.querySelector('main fieldset');
        const plain = document.createElement('div');
        plain.setAttribute('componentkey', group.getAttribute('componentkey'));
        for (const label of [...group.children]) {
            label.style.display = 'block';
            plain.append(label);
        }
        group.replaceWith(plain);";
    session.run(ungrouped, &[]).await?;
    let guide = Guide::find(&setting).await?;
    for (width, height) in SIZES {
        sized(session, width, height).await?;
        guide.look(Some(0.5)).await?;
        guide.becomes("the ring around both", |_| true).await?;
        guide.sweep(&format!("{width}x{height}")).await?;
    }
    setting.end().await
}

/// For example a message of the site, which appears and disappears without notifying Veto.
async fn what_is_fixed_is_kept_off(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let guide = Guide::find(&setting).await?;
    guide.look(Some(0.4)).await?;
    guide
        .becomes("the guide off the bars", |seen| {
            seen.room == "full" && seen.bars.is_empty()
        })
        .await?;
    let toast = "
        const toast = document.createElement('div');
        toast.id = 'toast';
        toast.textContent = 'Saved';
        Object.assign(toast.style, {
            position: 'fixed', left: '24px', bottom: '72px', width: '260px', height: '60px',
        });
        document.body.append(toast);";
    session.run(toast, &[]).await?;
    guide
        .becomes("the guide off the message", |seen| {
            seen.room == "full" && seen.bars.is_empty()
        })
        .await?;
    // An open chat leaves room above it. An element as high as the window leaves room nowhere, so
    // it does not count as an obstacle.
    sized(session, 900, 700).await?;
    let chat = "
        document.querySelector('#toast').id = '';
        const chat = document.createElement('aside');
        chat.id = 'chat';
        Object.assign(chat.style, {
            position: 'fixed', inset: 'auto 24px 0 auto', width: '300px', height: '400px',
        });
        const rail = document.createElement('aside');
        Object.assign(rail.style, { position: 'fixed', inset: '0 auto 0 0', width: '60px' });
        document.body.append(chat, rail);";
    session.run(chat, &[]).await?;
    guide.look(Some(0.6)).await?;
    guide
        .becomes("the guide above the chat", |seen| {
            seen.room == "full" && seen.bars.is_empty()
        })
        .await?;
    setting.end().await
}

async fn without_any_room_it_is_heard_alone(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let guide = Guide::find(&setting).await?;
    sized(session, 640, 120).await?;
    guide.look(Some(0.4)).await?;
    guide
        .becomes("an unseen guide", |seen| seen.room == "none")
        .await?;
    let status = session.overlay().await?.find("[role=status]").await?;
    ensure!(status.role().await? == "status");
    session.click("main [role=switch]").await?;
    until_is("the saved switch", false, async || {
        Ok(setting.replica.account().training)
    })
    .await?;
    until("what is heard", SOON, async || {
        let heard = status.property("textContent").await?;
        let heard = heard.as_str().unwrap_or_default();
        ensure!(
            heard.starts_with("LinkedIn: The switch is off, as Veto saw at"),
            "{heard}"
        );
        Ok(())
    })
    .await?;
    guide
        .becomes("a guide as unseen as before", |seen| seen.room == "none")
        .await?;
    // A switch that is scrolled out of the window needs no room.
    guide.look(Some(-0.6)).await?;
    guide
        .becomes("the guide alone", |seen| seen.room == "full")
        .await?;
    guide.look(Some(0.4)).await?;
    guide
        .becomes("an unseen guide", |seen| seen.room == "none")
        .await?;
    sized(session, 640, 500).await?;
    guide
        .becomes("the whole guide", |seen| seen.room == "full")
        .await?;
    setting.end().await
}

async fn keys_reach_what_there_is_no_room_for(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let guide = Guide::find(&setting).await?;
    sized(session, 320, 256).await?;
    guide.look(Some(0.5)).await?;
    session.click("main [role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    guide
        .becomes("one line", |seen| seen.room == "little")
        .await?;
    let overlay = session.overlay().await?;
    let controls = overlay.find_all("a, button").await?;
    ensure!(controls.len() == 2, "{} controls", controls.len());
    ensure!(controls[0].style("opacity").await? == "0");
    ensure!(controls[0].style("display").await? != "none");
    let focused = async || overlay.focused().await?.context("the focus is on the page");
    // Go backwards from the page through the guide, then forwards again.
    let first = session.find("header a").await?;
    first
        .run("arguments[0].focus({ preventScroll: true })", &[])
        .await?;
    let back = || vec![Key::Shift, Key::Tab];
    for (keys, at) in [(back(), 1), (back(), 0), (vec![Key::Tab], 1)] {
        session.chord(keys).await?;
        ensure!(focused().await?.is(&controls[at]), "not at control {at}");
        ensure!(controls[0].style("opacity").await? == "1");
        guide
            .becomes("a guide off the switch", |seen| seen.room == "little")
            .await?;
    }
    session.press(Key::Enter).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

/// The ring and the message never overlap, but if they did, the message would stay readable.
async fn the_ring_is_not_drawn_over_the_message(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    setting.at_the_switch().await?;
    let section = setting.session.overlay().await?.find("section").await?;
    let above = "
        const [section] = arguments;
        const root = section.getRootNode();
        const ring = root.querySelector('i');
        const before = ring.style.cssText;
        ring.style.cssText =
            'inset: 0; width: auto; height: auto; pointer-events: auto; background: red';
        const { left, top, width, height } = section.getBoundingClientRect();
        const hits = [[0.2, 0.5], [0.5, 0.1], [0.8, 0.9]].map(([x, y]) =>
            root.elementFromPoint(left + x * width, top + y * height));
        const beside = root.elementFromPoint(innerWidth / 2, innerHeight / 2);
        ring.style.cssText = before;
        return [beside === ring, ...hits.map((hit) => section.contains(hit))];";
    let seen = section.run(above, &[]).await?;
    ensure!(seen == json!([true, true, true, true]), "{seen}");
    setting.end().await
}

/// Chromium reports layout shifts to the page, even of elements in closed roots, unless a transform
/// moved them.
async fn the_page_is_told_of_no_move(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.run(TALL, &[]).await?;
    let guide = Guide::find(&setting).await?;
    sized(session, 320, 256).await?;
    guide.look(Some(0.5)).await?;
    guide
        .becomes("one line", |seen| seen.room == "little")
        .await?;
    let listen = "
        window.moves = [];
        const isHidden = ({ sources }) => sources.some(({ node }) => !node);
        const heard = (list) => window.moves.push(...list.getEntries().filter(isHidden));
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
            new PerformanceObserver(heard).observe({ type: 'layout-shift' });";
    session.run(listen, &[]).await?;
    for (part, room) in [
        (1.2, "full"),
        (0.5, "little"),
        (-0.3, "full"),
        (0.4, "little"),
    ] {
        guide.look(Some(part)).await?;
        guide.becomes(room, |seen| seen.room == room).await?;
    }
    session.click("main [role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    let moves = session.run("return window.moves", &[]).await?;
    ensure!(moves == json!([]), "{moves}");
    setting.end().await
}
