// The messages that the page itself shows as alerts, such as that saving failed. Judges none of them.

{
  const ALERTS = "[role=alert], [role=alertdialog], [aria-live=assertive]";
  const MANY = 3;
  const LONG = 200;

  /** Messages that were there before anything was switched. @type {Set<string>} */
  const old = new Set();

  veto.alerts = (switched) => {
    const shown = [...document.querySelectorAll(ALERTS)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const texts = shown.map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, LONG)).filter(Boolean);
    if (!switched) texts.forEach((text) => old.add(text));
    return [...new Set(texts)].filter((text) => !old.has(text)).slice(0, MANY);
  };
}
