//! Every shape of the settings page: it shows the true state, and a real click changes the account.

use veto_tests::each_browser;
use veto_tests::prelude::*;
use veto_tests::replica::{Control, Place, Timing};

use crate::fixture::{Setting, start};

each_browser!(every_shape_tells_the_truth, two_shapes_play_tricks);

async fn every_shape_tells_the_truth(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    let (replica, session) = (&setting.replica, &setting.session);
    for shape in Shape::all_varied() {
        for on in [true, false] {
            replica.change(|account| (account.shape, account.training) = (shape, on));
            session.goto(path::SWITCH).await?;
            let switch = format!("{shape}, {on}");
            until_is(&switch, on, async || state(session, shape).await).await?;
            let (first, second) = clickable(shape);
            let other = format!("{}{}", within(shape), if on { second } else { first });
            if shape.control == Control::Select {
                // WebDriver clicks an option in its own way; the page hears a change all the same.
                session.find(&other).await?.click().await?;
            } else {
                session.click(&other).await?;
            }
            until_is(&switch, !on, async || Ok(replica.account().training)).await?;
            until_is(&switch, !on, async || state(session, shape).await).await?;
        }
    }
    setting.session.finish().await
}

async fn two_shapes_play_tricks(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    a_hydrated_switch_first_lies(&setting).await?;
    a_replaced_switch_is_new(&setting).await?;
    setting.session.finish().await
}

async fn a_hydrated_switch_first_lies(setting: &Setting) -> Result<()> {
    setting.reset();
    let shape = Shape {
        timing: Timing::Hydrated,
        ..Shape::default()
    };
    setting.replica.change(|account| account.shape = shape);
    setting.replica.renders().close();
    setting.session.goto(path::SWITCH).await?;
    until_is("the state to be asked for", 1, async || {
        Ok(setting.replica.renders().waiting())
    })
    .await?;
    assert!(
        !state(&setting.session, shape).await?,
        "off at first, which is not true"
    );
    setting.replica.renders().open();
    until_is("the truth", true, async || {
        state(&setting.session, shape).await
    })
    .await?;
    Ok(())
}

async fn a_replaced_switch_is_new(setting: &Setting) -> Result<()> {
    setting.reset();
    let shape = Shape {
        timing: Timing::Replaced,
        ..Shape::default()
    };
    setting.replica.change(|account| account.shape = shape);
    setting.session.goto(path::SWITCH).await?;
    let switch = "main [role=switch]";
    let before = setting.session.find(switch).await?;
    before.click().await?;
    until("another element", SOON, async || {
        let now = setting.session.find(switch).await?;
        ensure!(!now.is(&before), "the same element");
        Ok(())
    })
    .await?;
    Ok(())
}

/// What the switch shows, read by its kind and not by anything only the replica has.
pub(crate) async fn state(session: &Session, shape: Shape) -> Result<bool> {
    let switch = session
        .find(&format!("{}{}", within(shape), kind(shape)))
        .await?;
    Ok(match shape.control {
        Control::NativeSwitch | Control::Checkbox | Control::Radios => {
            switch.property("checked").await? == true
        }
        Control::AriaSwitch => switch.attribute("aria-checked").await?.as_deref() == Some("true"),
        Control::PressedButton => {
            switch.attribute("aria-pressed").await?.as_deref() == Some("true")
        }
        Control::Select => switch.property("value").await? == "on",
    })
}

/// The element of the AI setting itself, by the key the replica gives it.
fn kind(shape: Shape) -> &'static str {
    if shape.control == Control::Radios {
        "[componentkey=k7QzW2] [value=on]"
    } else {
        "[componentkey=k7QzW2]"
    }
}

/// What to click to turn it on, and off.
fn clickable(shape: Shape) -> (&'static str, &'static str) {
    match shape.control {
        Control::Radios | Control::Select => (
            "[componentkey=k7QzW2] [value=on]",
            "[componentkey=k7QzW2] [value=off]",
        ),
        _ => ("[componentkey=k7QzW2]", "[componentkey=k7QzW2]"),
    }
}

fn within(shape: Shape) -> &'static str {
    match shape.place {
        Place::Document => "",
        Place::Shadow => "main > div:not(#phone) >> ",
        Place::Frame => "main iframe >> ",
    }
}
