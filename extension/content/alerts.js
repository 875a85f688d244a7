// Collects the messages that the page itself shows as alerts, such as one that saving failed.

// Runs once in a page even if it is injected again, since it keeps state.
if (!veto.alerts) {
  const ALERTS = "[role=alert], [role=alertdialog], [aria-live=assertive]";
  const MANY = 3;
  const LONG = 200;

  /** Messages that were shown before the person did anything. @type {Set<string>} */
  const old = new Set();
  /**
   * Whether the person has used this page. Alerts count from then on, not from a change of the
   * switch: a switch that snaps back at once may never be seen to change.
   */
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
