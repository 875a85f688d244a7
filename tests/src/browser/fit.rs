//! Checks the layout: no text is cut off or outside its box, and nothing must be scrolled sideways.

use anyhow::Result;
use serde_json::{Value, json};

use super::Session;
use super::problems::lines;

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

    /// The controls that are less than `least` CSS pixels wide or high, one line each.
    pub async fn small_targets(&self, least: u32) -> Result<Vec<String>> {
        self.layout_problems(SMALL, &[json!(least)]).await
    }

    /// Runs a script that returns what is wrong with the layout, one line each.
    async fn layout_problems(&self, script: &str, more: &[Value]) -> Result<Vec<String>> {
        let inside = match self.overlay_now().await? {
            Some(overlay) => json!(overlay.find("section").await?.element()),
            None => Value::Null,
        };
        let arguments = [&[inside], more].concat();
        Ok(lines(self.run(script, &arguments).await?))
    }
}
