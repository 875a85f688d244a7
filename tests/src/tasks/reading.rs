//! Counts the words before an element, and scrolls to it as little as necessary.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use super::texts;
use crate::Session;
use crate::browser::Node;

/// What it took to get to an element.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Way {
    /// Words that can be seen before it in its document or shadow root.
    pub(super) words: u64,
    /// How far the page, and every box around the element, was scrolled: in CSS pixels.
    pub(super) scrolled: f64,
}

/// Takes an element, or `null` and a pattern for the text of one. Words are what white space
/// separates, with a letter or a digit in it. The options of a list don't count.
const WAY: &str = r"
    const [given, pattern] = arguments;
    const root = given?.getRootNode() ?? document;
    const around = root === document ? document.body : root;
    const up = (at) => at.parentElement ?? at.getRootNode().host;
    const seen = (at) => at.checkVisibility({ visibilityProperty: true });
    const spoken = (at) => at && (getComputedStyle(at).clipPath === 'inset(50%)' || spoken(up(at)));
    const matches = (at) => new RegExp(pattern, 'u').test(at.textContent) && seen(at);
    const target = given ?? [...around.querySelectorAll('*')].filter(matches).pop();
    if (!target) return null;

    let words = 0;
    const texts = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const place = target.compareDocumentPosition(text);
      if (!(place & Node.DOCUMENT_POSITION_PRECEDING)) break;
      const { parentElement: parent } = text;
      if (!parent || parent.closest('select, style, script')) continue;
      if (!seen(parent) || spoken(parent)) continue;
      words += text.data.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }

    let scrolled = 0;
    const beyond = (top, bottom) => {
      const box = target.getBoundingClientRect();
      if (box.bottom > bottom) return Math.min(box.bottom - bottom, box.top - top);
      return Math.min(box.top - top, 0);
    };
    const page = document.scrollingElement;
    for (let at = up(target); at; at = up(at)) {
      const isPage = at === page;
      if (at === document.body && !isPage) continue;
      const scrolls = isPage || /auto|scroll/.test(getComputedStyle(at).overflowY);
      if (!scrolls || at.scrollHeight <= at.clientHeight) continue;
      const top = isPage ? 0 : at.getBoundingClientRect().top + at.clientTop;
      const before = at.scrollTop;
      at.scrollTo({ top: before + beyond(top, top + at.clientHeight), behavior: 'instant' });
      scrolled += Math.abs(at.scrollTop - before);
    }
    return { words, scrolled };";

/// Words that can be seen in a notice, without those of its controls.
const SAID: &str = r"
    const words = (at) => {
      if (at.nodeType === Node.TEXT_NODE)
        return at.data.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (at.matches?.('a, button')) return 0;
      return [...at.childNodes].reduce((sum, one) => sum + words(one), 0);
    };
    return words(arguments[0]);";

/// Goes to an element.
pub(super) async fn to(node: &Node) -> Result<Way> {
    let way = node.run(WAY, &[Value::Null]).await?;
    Ok(serde_json::from_value(way)?)
}

/// Goes to what the page says, if a text on it matches this regular expression.
pub(super) async fn to_text(session: &Session, pattern: &str) -> Result<Way> {
    let way = session.run(WAY, &[Value::Null, json!(pattern)]).await?;
    ensure!(!way.is_null(), "nothing on the page matches «{pattern}»");
    Ok(serde_json::from_value(way)?)
}

/// The words of a notice.
pub(super) async fn said(notice: &Node) -> Result<u64> {
    let words = notice.run(SAID, &[]).await?;
    words.as_u64().context("a number of words")
}

/// Whether a notice says the text with this key.
pub(super) async fn says(notice: &Node, key: &str) -> Result<()> {
    let matches = "return new RegExp(arguments[1], 'u').test(arguments[0].textContent)";
    let said = notice.run(matches, &[json!(texts::pattern(key)?)]).await?;
    ensure!(
        said == true,
        "the notice does not say «{key}» but «{}»",
        notice.text().await?
    );
    Ok(())
}
