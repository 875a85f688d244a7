//! A tree of elements that is written as HTML (for the first answer) or as JSON (for the page’s
//! script, which may not parse HTML under Trusted Types).

use serde::Serialize;

const VOID: [&str; 4] = ["input", "meta", "link", "img"];

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum TreeNode {
    Text(String),
    Element(Element),
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<TreeNode>,
    /// The content of the element's shadow root; `None`: it has none.
    shadow: Option<Vec<TreeNode>>,
    /// Whether the shadow root is closed. Only in HTML: the page's script makes open ones.
    #[serde(skip)]
    closed: bool,
}

pub(crate) fn el(tag: &'static str) -> Element {
    Element {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        shadow: None,
        closed: false,
    }
}

impl Element {
    pub(crate) fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds a boolean attribute, such as `checked`, if `on`.
    pub(crate) fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.attr(name, "") } else { self }
    }

    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(TreeNode::Text(text.into()));
        self
    }

    pub(crate) fn child(mut self, child: Element) -> Self {
        self.children.push(TreeNode::Element(child));
        self
    }

    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children
            .extend(children.into_iter().map(TreeNode::Element));
        self
    }

    pub(crate) fn shadow(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.shadow = Some(children.into_iter().map(TreeNode::Element).collect());
        self
    }

    pub(crate) fn closed(self, children: impl IntoIterator<Item = Element>) -> Self {
        Self {
            closed: true,
            ..self.shadow(children)
        }
    }

    pub(crate) fn html(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        out.push_str(&format!("<{}", self.tag));
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
        out.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        if let Some(shadow) = &self.shadow {
            let mode = if self.closed { "closed" } else { "open" };
            out.push_str(&format!("<template shadowrootmode=\"{mode}\">"));
            write_all(shadow, out);
            out.push_str("</template>");
        }
        write_all(&self.children, out);
        out.push_str(&format!("</{}>", self.tag));
    }
}

fn write_all(nodes: &[TreeNode], out: &mut String) {
    for node in nodes {
        match node {
            TreeNode::Text(text) => out.push_str(&escape(text)),
            TreeNode::Element(element) => element.write(out),
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
