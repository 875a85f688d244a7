//! Finds elements on the page, also in frames and in open shadow roots. For the extension's own
//! closed root see `overlay`.

use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::json;

use super::{Node, Session, raw};
use crate::{SOON, until};

/// Separates the steps of a selector: go into the frame or the shadow root of the element on the
/// left.
const INTO: &str = " >> ";

impl Session {
    /// Waits for the first element that matches, and returns it.
    ///
    /// The selector is CSS; `iframe >> input` and `#host >> input` reach into frames and open
    /// shadow roots.
    pub async fn find(&self, selector: &str) -> Result<Node> {
        until(&format!("«{selector}»"), SOON, async || {
            self.find_now(selector).await?.context("no such element")
        })
        .await
    }

    /// The first element that matches now, if there is one.
    pub async fn find_now(&self, selector: &str) -> Result<Option<Node>> {
        Ok(self.find_all(selector).await?.into_iter().next())
    }

    /// All elements that match now.
    pub async fn find_all(&self, selector: &str) -> Result<Vec<Node>> {
        let mut frames = Vec::new();
        let found = steps(&self.client, selector, &mut frames).await;
        if !frames.is_empty() {
            top(&self.client).await?;
        }
        let what = |element| Node::new(&self.client, &self.background, element, &frames, selector);
        Ok(found?.into_iter().map(what).collect())
    }

    /// Waits for an element and clicks it, as a person does.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.find(selector).await?.click().await
    }

    /// Waits for an element and returns the text it shows.
    pub async fn text(&self, selector: &str) -> Result<String> {
        self.find(selector).await?.text().await
    }
}

/// Returns to the top document.
pub(crate) async fn top(client: &Client) -> Result<()> {
    raw::post(client, "frame", json!({ "id": null })).await?;
    Ok(())
}

async fn steps(client: &Client, selector: &str, frames: &mut Vec<Element>) -> Result<Vec<Element>> {
    let mut steps: Vec<&str> = selector.split(INTO).collect();
    let last = steps.pop().unwrap_or_default();
    let mut root = None;
    for step in steps {
        let found = match &root {
            None => client.find(Locator::Css(step)).await,
            Some(root) => fantoccini::elements::ShadowRoot::find(root, Locator::Css(step)).await,
        };
        let Ok(outer) = found else {
            return Ok(Vec::new());
        };
        if outer.tag_name().await?.eq_ignore_ascii_case("iframe") {
            outer.clone().enter_frame().await?;
            frames.push(outer);
            root = None;
        } else {
            let inner = outer.shadow_root().await;
            root = Some(inner.with_context(|| format!("«{step}» has no shadow root"))?);
        }
    }
    let found = match &root {
        None => client.find_all(Locator::Css(last)).await,
        Some(root) => root.find_all(Locator::Css(last)).await,
    };
    match found {
        Ok(found) => Ok(found),
        Err(error) => bail!("cannot look for «{last}»: {error}"),
    }
}
