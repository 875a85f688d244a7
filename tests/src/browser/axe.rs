//! Checks accessibility with axe-core (<https://github.com/dequelabs/axe-core>).

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Session;
use super::navigate::run_async;
use super::problems::lines;

/// Runs axe-core with the rules of WCAG 2.2 up to level AA and with its best practices. Returns one
/// line for each violation.
const RUN: &str = "
    const [host, inside] = arguments[0] ?? [];
    const root = inside?.getRootNode();
    if (host) {
        // axe-core checks only open roots and walks the body. Show it this root as open, and
        // let it walk here instead.
        Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
        const walker = document.createTreeWalker;
        document.createTreeWalker = (at, ...rest) =>
            walker.call(document, at === document.body ? host : at, ...rest);
    }
    const { axe } = window;
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const checked = host ? { include: [host] } : document;
    const { violations, passes, incomplete } = await axe.run(checked, {
        runOnly: { type: 'tag', values },
        // Rules about whole pages do not apply to a notice on somebody else's page.
        rules: host ? { region: { enabled: false } } : {},
        // The page's CSP would block style sheets that axe-core loads again.
        preload: false,
    });
    if (host) {
        delete host.shadowRoot;
        delete document.createTreeWalker;
    }
    if (!passes.some(({ id }) => id === 'color-contrast')) {
        const unsure = incomplete.map(({ id, nodes }) => [
            id,
            nodes.map(({ html, any }) => [html, any]),
        ]);
        throw 'the checker is sure of no text: ' + JSON.stringify(unsure);
    }
    return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any, all, none }) => {
            const messages = [...any, ...all, ...none].map(({ message }) => message);
            return `${id}: ${help}: ${html.slice(0, 200)} (${messages.join('; ')})`;
        }));";

impl Session {
    /// The violations that axe-core finds, one line each: in what the extension has inserted if it
    /// has inserted something, else on the whole page.
    pub async fn axe(&self) -> Result<Vec<String>> {
        let checked = match self.overlay_now().await? {
            Some(overlay) => {
                let inside = overlay.find("section").await?;
                json!([overlay.host().element(), inside.element()])
            }
            None => Value::Null,
        };
        // axe-core is half a megabyte, so load it only once per page.
        let known = self.run("return Boolean(window.axe)", &[]).await?;
        let script = match known == true {
            true => RUN.to_owned(),
            false => format!("{}\n{RUN}", source()?),
        };
        Ok(lines(
            run_async(&self.client, &script, vec![checked]).await?,
        ))
    }
}

fn source() -> Result<String> {
    let installed =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/node_modules/axe-core/axe.min.js");
    let file = env::var_os("VETO_AXE").map_or(installed, PathBuf::from);
    fs::read_to_string(&file).with_context(|| {
        format!(
            "{} cannot be read: `cargo xtask test --only browsers` installs it",
            file.display()
        )
    })
}
