//! Reads the browser's own accessibility tree, closed shadow roots included.

use anyhow::Result;
use serde_json::json;

use super::{Browser, Session, chromium, firefox};

/// Privileged script that returns role, name and description of everything on the page. In Firefox,
/// the tree is built once something asks for it.
const TREE: &str = "
    const service = Cc['@mozilla.org/accessibilityService;1']
        .getService(Ci.nsIAccessibilityService);
    const all = [];
    const walk = (at) => {
        all.push([service.getStringRole(at.role), at.name ?? '', at.description ?? '']);
        for (let index = 0; index < at.childCount; index++) walk(at.getChildAt(index));
    };
    const page = service.getAccessibleFor(gBrowser.selectedBrowser);
    if (page) walk(page);
    return all;";

/// What assistive technology gets to know of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// In Chromium as in ARIA, in Firefox as in its own interface: `button` is `push button`.
    pub role: String,
    /// How it is called.
    pub name: String,
    /// What is read out after the name; empty if there is nothing.
    pub description: String,
}

impl Session {
    /// Everything in the page's accessibility tree, in its order. It may lag behind the page.
    pub async fn heard(&self) -> Result<Vec<Heard>> {
        let heard = |texts: [&str; 3]| {
            let [role, name, description] = texts.map(str::to_owned);
            Heard {
                role,
                name,
                description,
            }
        };
        match self.browser {
            Browser::Chromium => {
                let command = "Accessibility.getFullAXTree";
                let tree = chromium::devtools(&self.client, command, json!({})).await?;
                let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
                let said = |value: &serde_json::Value| value["value"].as_str().map(str::to_owned);
                let seen = nodes.iter().filter(|node| node["ignored"] != true);
                let texts = seen.map(|node| {
                    ["role", "name", "description"]
                        .map(|what| said(&node[what]).unwrap_or_default())
                });
                Ok(texts
                    .map(|[role, name, description]| heard([&role, &name, &description]))
                    .collect())
            }
            Browser::Firefox => {
                let tree = firefox::privileged(&self.client, TREE, Vec::new()).await?;
                let texts: Vec<[String; 3]> = serde_json::from_value(tree)?;
                Ok(texts
                    .iter()
                    .map(|[role, name, description]| heard([role, name, description]))
                    .collect())
            }
        }
    }
}
