//! Sets the size of the page for a picture of a scene: a desktop's or a phone's.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::scenes::{Scene, Surface};
use crate::{SOON, Session, until};

/// The device on which a scene is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A large screen with a pointer.
    Desktop,
    /// A narrow touch screen.
    Phone,
    /// A page of this width and height, in CSS pixels.
    Window(u32, u32),
}

/// A desktop; the same at 200 %; a phone; and the narrowest page that everything has to fit: 1280
/// pixels at 400 %
/// (<https://www.w3.org/WAI/WCAG22/Understanding/reflow.html>).
const WINDOWS: [Form; 4] = [
    Form::Window(1280, 800),
    Form::Window(640, 400),
    Form::Window(360, 640),
    Form::Window(320, 256),
];

/// Width and height of a phone's page, in CSS pixels.
const PHONE: (u32, u32) = (390, 760);
/// The width that browsers give the popup, in CSS pixels.
const POPUP: u32 = 380;
const TALL: u32 = 620;

impl Form {
    /// Every size at which a scene can be looked at.
    pub fn every_size(scene: &Scene) -> &'static [Self] {
        match scene.surface {
            Surface::Receipt => &[Self::Desktop],
            // The popup has its own width, and on a phone the window's.
            Surface::Popup => &[Self::Desktop, WINDOWS[2], WINDOWS[3]],
            _ => &WINDOWS,
        }
    }

    /// Whether the pointer is a finger.
    fn is_touched(self) -> bool {
        matches!(self, Self::Phone | Self::Window(360, _))
    }

    /// The forms in which pictures of a scene are taken.
    pub fn all_for(scene: &Scene) -> &'static [Self] {
        match scene.surface {
            Surface::Receipt => &[Self::Desktop],
            _ if ["not-seen", "not-seen-unfolded", "on", "full", "first"]
                .contains(&scene.state) =>
            {
                &[Self::Desktop, Self::Phone]
            }
            _ => &[Self::Desktop],
        }
    }
}

/// Sets the input device and the page's size, before the scene is put on.
pub(super) async fn set(session: &Session, scene: &Scene, form: Form) -> Result<()> {
    session.touch(form.is_touched()).await?;
    let (width, height) = size(scene, form);
    session.viewport(width, height).await
}

/// Makes the page as tall as its content, once the scene is shown. Banner and guide keep the
/// window's size.
pub(super) async fn fit(session: &Session, scene: &Scene, form: Form) -> Result<()> {
    if matches!(scene.surface, Surface::Banner | Surface::Guide) {
        return Ok(());
    }
    let (width, least) = size(scene, form);
    resize(
        session,
        width,
        if scene.surface == Surface::Popup {
            200
        } else {
            least
        },
    )
    .await?;
    let height = "return document.documentElement.scrollHeight";
    let height = session.run(height, &[]).await?.as_u64().unwrap_or_default();
    resize(session, width, u32::try_from(height)?.max(200)).await
}

async fn resize(session: &Session, width: u32, height: u32) -> Result<()> {
    session.viewport(width, height).await?;
    until("the new size", SOON, async || {
        let size = session.run("return [innerWidth, innerHeight]", &[]).await?;
        ensure!(size == json!([width, height]), "it is {size}");
        Ok(())
    })
    .await
}

fn size(scene: &Scene, form: Form) -> (u32, u32) {
    match (form, scene.surface) {
        (Form::Phone, _) => PHONE,
        (Form::Window(width, height), _) => (width, height),
        (Form::Desktop, Surface::Popup) => (POPUP, TALL),
        (Form::Desktop, Surface::Banner | Surface::Guide) => (1000, TALL),
        (Form::Desktop, _) => (780, TALL),
    }
}
