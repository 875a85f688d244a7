//! Finds a control as a person does: by its kind and its name, among what can be seen.

use anyhow::{Context, Result};

use super::control::{Control, NOTICE, Place};
use super::texts;
use crate::Session;
use crate::browser::Node;

/// The control, if it can be seen now. If several have the name, the first; a name that is exactly
/// this one comes before a longer one that contains it.
pub(super) async fn shown(session: &Session, control: &Control) -> Result<Option<Node>> {
    let css = control.kind.css();
    let all = match control.place {
        Place::Own | Place::Platform => session.find_all(css).await?,
        Place::Notice => match session.overlay_now().await? {
            Some(notice) => notice.find_all(css).await?,
            None => Vec::new(),
        },
    };
    let name = control.name.map(texts::text).transpose()?;
    let mut longer = None;
    for node in all {
        if !can_be_seen(&node).await? {
            continue;
        }
        let Some(name) = name else {
            return Ok(Some(node));
        };
        let label = node.label().await?;
        if label == name {
            return Ok(Some(node));
        }
        if longer.is_none() && label.contains(name) {
            longer = Some(node);
        }
    }
    Ok(longer)
}

/// The notice on the page.
pub(super) async fn notice(session: &Session) -> Result<Node> {
    let overlay = session.overlay_now().await?.context("no notice")?;
    overlay.find_now(NOTICE).await?.context("an empty notice")
}

/// Whether the element has a box. A box that its label covers counts, too.
async fn can_be_seen(node: &Node) -> Result<bool> {
    let is_seen = "return arguments[0].checkVisibility({ visibilityProperty: true })";
    Ok(node.run(is_seen, &[]).await? == true)
}
