//! Reads one element and uses it as a person does. `find` and `overlay` find elements.

use std::path::Path;

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::elements::Element;
use serde::Deserialize;
use serde_json::Value;

use super::background::Background;
use super::{find, keys, navigate, raw};

/// An element: on the page, in a frame, or in a shadow root, even in a closed one.
#[derive(Clone, Debug)]
pub struct Node {
    client: Client,
    element: Element,
    frames: Vec<Element>,
    what: String,
    background: Background,
}

/// A rectangle in CSS pixels, from the upper left corner of the window (or frame).
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[allow(missing_docs)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// Whether the two rectangles overlap.
    pub fn overlaps(&self, other: &Self) -> bool {
        let apart = |a: f64, wide_a: f64, b: f64, wide_b: f64| a + wide_a <= b || b + wide_b <= a;
        !apart(self.x, self.width, other.x, other.width)
            && !apart(self.y, self.height, other.y, other.height)
    }
}

impl Node {
    pub(crate) fn new(
        client: &Client,
        background: &Background,
        element: Element,
        frames: &[Element],
        what: &str,
    ) -> Self {
        Self {
            client: client.clone(),
            element,
            frames: frames.to_vec(),
            what: what.to_owned(),
            background: background.clone(),
        }
    }

    /// The text it shows.
    pub async fn text(&self) -> Result<String> {
        self.inside("read the text of", async || Ok(self.element.text().await?))
            .await
    }

    /// The role that assistive technology announces.
    pub async fn role(&self) -> Result<String> {
        self.computed("computedrole").await
    }

    /// The name that assistive technology announces.
    pub async fn label(&self) -> Result<String> {
        self.computed("computedlabel").await
    }

    /// The attribute's value in the markup, if it is set.
    pub async fn attribute(&self, name: &str) -> Result<Option<String>> {
        let script = "return arguments[0].getAttribute(arguments[1])";
        let value = self.run(script, &[name.into()]).await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// A property of the DOM object, such as `checked`.
    pub async fn property(&self, name: &str) -> Result<Value> {
        self.run("return arguments[0][arguments[1]]", &[name.into()])
            .await
    }

    /// A computed style, such as `color`.
    pub async fn style(&self, name: &str) -> Result<String> {
        self.inside("read the style of", async || {
            Ok(self.element.css_value(name).await?)
        })
        .await
    }

    /// Whether it is visible.
    pub async fn is_displayed(&self) -> Result<bool> {
        self.inside("look at", async || Ok(self.element.is_displayed().await?))
            .await
    }

    /// Its current position and size in the window (or frame).
    pub async fn rect(&self) -> Result<Rect> {
        let rect = self
            .run("return arguments[0].getBoundingClientRect().toJSON()", &[])
            .await?;
        Ok(serde_json::from_value(rect)?)
    }

    /// Clicks its middle, as a person does. Fails when another element covers it.
    pub async fn click(&self) -> Result<()> {
        self.background.before_step().await?;
        self.inside("click", async || Ok(self.element.click().await?))
            .await
    }

    /// Clicks it and types.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.background.before_step().await?;
        // Don't use WebDriver's own command for typing into an element: Chromium's refuses closed
        // shadow roots.
        self.inside("type into", async || {
            self.element.click().await?;
            keys::type_text(&self.client, text).await
        })
        .await
    }

    /// Chooses a file, as in the browser's own dialogue. The element must be a file input.
    pub async fn choose_file(&self, path: &Path) -> Result<()> {
        self.background.before_step().await?;
        let path = path.display().to_string();
        self.inside("choose a file in", async || {
            Ok(self.element.send_keys(&path).await?)
        })
        .await
    }

    /// Runs a script in the page's own world; the element is `arguments[0]`, and `args` follow.
    pub async fn run(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.inside("run a script on", async || {
            let mut all = vec![serde_json::to_value(&self.element)?];
            all.extend_from_slice(args);
            Ok(self.client.execute(script, all).await?)
        })
        .await
    }

    /// Like [`Node::run`], for a script that uses `await`.
    pub async fn run_async(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.inside("run a script on", async || {
            let mut all = vec![serde_json::to_value(&self.element)?];
            all.extend_from_slice(args);
            navigate::run_async(&self.client, script, all).await
        })
        .await
    }

    /// Whether both are the same element.
    pub fn is(&self, other: &Self) -> bool {
        self.element.element_id() == other.element.element_id()
    }

    pub(crate) fn element(&self) -> &Element {
        &self.element
    }

    async fn computed(&self, what: &str) -> Result<String> {
        let id = self.element.element_id();
        let path = format!("element/{}/{what}", &*id);
        let value = self
            .inside("ask about", async || raw::get(&self.client, path).await)
            .await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Does something in the element's frame and returns to the top document.
    async fn inside<T>(&self, verb: &str, act: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
        for frame in &self.frames {
            frame.clone().enter_frame().await?;
        }
        let result = act().await;
        if !self.frames.is_empty() {
            find::top(&self.client).await?;
        }
        result.with_context(|| format!("cannot {verb} «{}»", self.what))
    }
}
