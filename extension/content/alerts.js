// The messages that the page itself shows as alerts, such as that saving failed. Judges none of them.

// It remembers, and may be run again in a page where it was.
if (!veto.alerts) {
  const ALERTS = "[role=alert], [role=alertdialog], [aria-live=assertive]";
  const MANY = 3;
  const LONG = 200;

  /** Messages that were there before the person did anything. @type {Set<string>} */
  const old = new Set();
  /** Whether they have done anything on this page. Looking for what changes would miss what snaps back at once. */
  let used = false;

  veto.used = () => {
    used = true;
  };

  veto.alerts = (arriving) => {
    if (arriving) {
      used = false;
      old.clear();
    }
    const shown = veto.dom.all(document, ALERTS).filter(veto.dom.isVisible);
    const texts = shown.map((element) => veto.text(veto.dom.text(element), LONG)).filter(Boolean);
    if (!used) texts.forEach((text) => old.add(text));
    return [...new Set(texts)].filter((text) => !old.has(text)).slice(0, MANY);
  };
}
