//! Finds what an extension inserts beside the page: a host element and the closed shadow root in
//! it.

use anyhow::{Context, Result, bail, ensure};
use fantoccini::elements::ShadowRoot;
use fantoccini::{Client, Locator};

use super::background::Background;
use super::{Node, Session};
use crate::{SOON, until};

/// A child of `<html>` that is neither head nor body. Ordinary pages have no such element.
const HOST: &str = "html > :not(head):not(body)";

/// An inserted element with a shadow root, open or closed.
#[derive(Clone, Debug)]
pub struct Overlay {
    client: Client,
    background: Background,
    host: Node,
    root: ShadowRoot,
}

impl Session {
    /// Waits until the extension has inserted an element, and returns it. Veto inserts its notices
    /// empty; this waits until they are filled.
    pub async fn overlay(&self) -> Result<Overlay> {
        until("an inserted element", SOON, async || {
            let overlay = self
                .overlay_now()
                .await?
                .context("the page has no child of <html> but head and body")?;
            ensure!(
                overlay.find_now("[role=status]:empty").await?.is_none(),
                "it is empty"
            );
            Ok(overlay)
        })
        .await
    }

    /// The element that the extension has inserted, if there is one. An error if there are several.
    pub async fn overlay_now(&self) -> Result<Option<Overlay>> {
        let mut hosts = self.find_all(HOST).await?;
        if hosts.len() > 1 {
            bail!(
                "{} elements were inserted beside the page, not one",
                hosts.len()
            );
        }
        let Some(host) = hosts.pop() else {
            return Ok(None);
        };
        // This WebDriver command also returns closed roots, which page scripts cannot see.
        let root = host
            .element()
            .shadow_root()
            .await
            .context("the host has no shadow root")?;
        Ok(Some(Overlay {
            client: self.client.clone(),
            background: self.background.clone(),
            host,
            root,
        }))
    }
}

impl Overlay {
    /// The host element, a child of `<html>`.
    pub fn host(&self) -> &Node {
        &self.host
    }

    /// Waits for the first element in the root that matches.
    pub async fn find(&self, css: &str) -> Result<Node> {
        until(&format!("«{css}» in the shadow root"), SOON, async || {
            self.find_now(css).await?.context("no such element")
        })
        .await
    }

    /// The first element in the root that matches now, if there is one.
    pub async fn find_now(&self, css: &str) -> Result<Option<Node>> {
        Ok(self.find_all(css).await?.into_iter().next())
    }

    /// All elements in the root that match now.
    pub async fn find_all(&self, css: &str) -> Result<Vec<Node>> {
        let found = self.root.find_all(Locator::Css(css)).await;
        let found = found.with_context(|| format!("cannot look for «{css}» in the shadow root"))?;
        let node = |element| Node::new(&self.client, &self.background, element, &[], css);
        Ok(found.into_iter().map(node).collect())
    }

    /// Waits for an element in the root and clicks it.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.find(css).await?.click().await
    }

    /// The text that the root shows.
    pub async fn text(&self) -> Result<String> {
        let mut all = Vec::new();
        for node in self.find_all(":host > *").await? {
            all.push(node.text().await?);
        }
        Ok(all.join("\n"))
    }

    /// The element in the root that has the focus, if one has it.
    pub async fn focused(&self) -> Result<Option<Node>> {
        self.find_now(":focus").await
    }
}
