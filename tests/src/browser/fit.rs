//! Checks the layout: no text is cut off or outside its box, and nothing must be scrolled sideways.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::Session;
use super::problems::lines;
use crate::{SOON, until};

/// Returns one line for everything that does not fit, checking each text by itself. Overflow of up
/// to one CSS pixel (four vertically, for text in its box) is not reported.
const LOOK: &str = "
    const [inside] = arguments;
    const root = inside?.getRootNode() ?? document;
    const problems = [];
    const HAIR = 1;
    const width = document.documentElement.clientWidth;
    const is = ({ localName, id, className }) =>
        localName + [id && '#' + id, className && '.' + className].filter(Boolean).join('');
    const visible = (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
    const whole = document.documentElement.scrollWidth;
    if (!inside && whole > width + HAIR)
        problems.push(`the page is ${whole} wide, and ${width} is shown`);
    // Text for screen readers only has no box to fit into.
    const unseen = (element) =>
        element &&
        (getComputedStyle(element).clipPath === 'inset(50%)' || unseen(element.parentElement));
    const box = (text) => {
        const isInline = (element) => getComputedStyle(element).display.startsWith('inline');
        let at = text.parentElement;
        while (at.parentElement && isInline(at) && !at.matches('a, button')) at = at.parentElement;
        return at;
    };
    const start = root === document ? document.body : root;
    const texts = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || !visible(parent)) continue;
        if (parent.closest('select, style, script, noscript') || unseen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const around = box(text);
        const outer = around.getBoundingClientRect();
        for (const inner of range.getClientRects()) {
            const isWide = inner.left < outer.left - HAIR || inner.right > outer.right + HAIR;
            const isHigh = inner.top < outer.top - 4 || inner.bottom > outer.bottom + 4;
            if (isWide || isHigh) problems.push(`«${text.data.trim()}» is out of ${is(around)}`);
            if (inner.left < -HAIR || inner.right > width + HAIR)
                problems.push(`«${text.data.trim()}» is off the page`);
        }
    }
    for (const list of root.querySelectorAll('select')) {
        if (!visible(list)) continue;
        const { font, paddingLeft, paddingRight } = getComputedStyle(list);
        const pen = document.createElement('canvas').getContext('2d');
        pen.font = font;
        // The arrow is about as wide as the letters are high, plus some space around it.
        const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 26;
        for (const { textContent } of list.options)
            if (pen.measureText(textContent).width > room)
                problems.push(`«${textContent}» is cut off in ${is(list)}`);
    }
    if (inside) {
        const { left, right, top, bottom } = inside.getBoundingClientRect();
        if (left < 0 || top < 0 || right > width + HAIR || bottom > innerHeight + HAIR)
            problems.push(`it is out of the window: ${[left, top, right, bottom]}`);
        if (inside.scrollHeight > inside.clientHeight + HAIR)
            problems.push('it has to be scrolled');
    }
    return [...new Set(problems)];";

/// Waits until the page is `width` wide, and then returns what LOOK finds: in one script, because
/// each command costs the drivers more than the look. Returns `null` if the extension has inserted
/// something else than `inside`.
const LOOK_AT_WIDTH: &str = "
    const [inside, width] = arguments;
    while (innerWidth !== width) await new Promise((next) => setTimeout(next, 15));
    const hosts = [...document.querySelectorAll('html > :not(head):not(body)')];
    const host = inside?.isConnected ? inside.getRootNode().host : undefined;
    if (hosts.length > 1 || hosts[0] !== host) return null;
    return (function () { LOOK }).call(null, inside);";

/// Returns the controls that are smaller than they should be. Links inside a sentence are exempt:
/// they are as high as their line.
const SMALL: &str = "
    const [inside, least] = arguments;
    const root = inside?.getRootNode() ?? document;
    const controls = [...root.querySelectorAll('a, button, select, input, summary')];
    const inText = (element) =>
        element.matches('p > a:not(.quiet)') &&
        element.parentElement.textContent.trim() !== element.textContent.trim();
    // An invisible control that covers its label is as large as the label.
    return controls.filter((one) => one.checkVisibility() && !inText(one)).flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        if (width + 0.5 >= least && height + 0.5 >= least) return [];
        const text = one.textContent.trim().slice(0, 40);
        return [`${one.localName} «${text}» is ${width} by ${height}`];
    });";

impl Session {
    /// What does not fit, one line each: in what the extension has inserted if it has inserted
    /// something, else on the page.
    pub async fn misfits(&self) -> Result<Vec<String>> {
        self.layout_problems(LOOK, &[]).await
    }

    /// What does not fit at each of these widths, as [`Session::misfits`] says it; with the width.
    pub async fn misfits_at(&self, widths: &[u32], height: u32) -> Result<Vec<(u32, String)>> {
        let script = LOOK_AT_WIDTH.replace("LOOK", LOOK);
        let mut inside = self.inside().await?;
        let mut misfits = Vec::new();
        for &width in widths {
            self.viewport(width, height).await?;
            let found = until("a look at this width", SOON, async || {
                let found = self
                    .run_async(&script, &[inside.clone(), json!(width)])
                    .await;
                if !matches!(&found, Ok(found) if !found.is_null()) {
                    inside = self.inside().await?;
                }
                let found = found?;
                ensure!(!found.is_null(), "it was replaced");
                Ok(found)
            })
            .await?;
            misfits.extend(lines(found).into_iter().map(|one| (width, one)));
        }
        Ok(misfits)
    }

    /// The controls that are less than `least` CSS pixels wide or high, one line each.
    pub async fn small_targets(&self, least: u32) -> Result<Vec<String>> {
        self.layout_problems(SMALL, &[json!(least)]).await
    }

    /// Runs a script that returns what is wrong with the layout, one line each.
    async fn layout_problems(&self, script: &str, more: &[Value]) -> Result<Vec<String>> {
        let arguments = [&[self.inside().await?], more].concat();
        Ok(lines(self.run(script, &arguments).await?))
    }

    /// The section in what the extension has inserted; `null` if it has inserted nothing.
    async fn inside(&self) -> Result<Value> {
        Ok(match self.overlay_now().await? {
            Some(overlay) => json!(overlay.find("section").await?.element()),
            None => Value::Null,
        })
    }
}
