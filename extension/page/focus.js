// Keeps the focus where the person was: if the control that they used is gone after it has done its
// work, the focus goes to what took its place, so that the next Tab passes over nothing.

const FOCUSABLE = "a[href], button, input, select, textarea, summary";

/**
 * Remembers where a control stands. The function that it returns is called after the page was drawn
 * again.
 * @param {HTMLElement} control
 */
export function focusKeeper(control) {
  const all = focusable();
  const before = all.slice(0, all.indexOf(control)).reverse();
  const texts = new Map(before.map((one) => [one, one.textContent]));
  return () => {
    if (control.isConnected || document.activeElement !== document.body) return;
    const now = focusable();
    // An element that says something else now has itself taken somebody's place.
    const isAsBefore = (/** @type {HTMLElement} */ one) => one.textContent === texts.get(one);
    const nearest = before.find((one) => now.includes(one) && isAsBefore(one));
    const place = nearest ? now.indexOf(nearest) + 1 : 0;
    (now[place] ?? now.at(-1))?.focus();
  };
}

/** Every control that can have the focus, in the order of the document. */
function focusable() {
  /** @type {NodeListOf<HTMLElement>} */
  const all = document.querySelectorAll(FOCUSABLE);
  return [...all].filter((one) => one.checkVisibility());
}
