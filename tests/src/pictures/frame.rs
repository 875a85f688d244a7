//! How large a picture of a scene is: as on a desk, or as on a phone. Takes none.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::scenes::{Scene, Surface};
use crate::{SOON, Session, until};

/// The device on which it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// With a pointer, on a large screen.
    Desk,
    /// With a thumb, on a narrow one.
    Phone,
}

/// Width and height of a phone's page.
const PHONE: (u32, u32) = (390, 760);
/// As wide as browsers make the popup.
const POPUP: u32 = 380;
const TALL: u32 = 620;

impl Form {
    /// The forms in which a scene is looked at.
    pub fn of(scene: &Scene) -> &'static [Self] {
        match scene.surface {
            Surface::Receipt => &[Self::Desk],
            _ if ["not-seen", "not-seen-unfolded", "on", "full", "first"]
                .contains(&scene.state) =>
            {
                &[Self::Desk, Self::Phone]
            }
            _ => &[Self::Desk],
        }
    }
}

/// Before the scene is put on.
pub(super) async fn set(session: &Session, scene: &Scene, form: Form) -> Result<()> {
    session.touch(form == Form::Phone).await?;
    let (width, height) = size(scene, form);
    session.viewport(width, height).await
}

/// Once it stands: pages are shown whole.
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
        (Form::Desk, Surface::Popup) => (POPUP, TALL),
        (Form::Desk, Surface::Banner | Surface::Guide) => (1000, TALL),
        (Form::Desk, _) => (780, TALL),
    }
}
