// Keeps the popup as the core drew it, so that the next one shows in its first frame. The popup's
// address names what it shows now (`SetPopup` in the core), and comes from the background together
// with the badge. Only a drawing of that name shows, so it says what the badge says. It is busy,
// and the style sheet hides its tick, until the core has drawn it again.

const KEY = "drawing";

/**
 * An element or a text.
 * @typedef {string | { tag: string, attributes: [string, string][], children: Kept[] }} Kept
 */

/** @param {string} name */
export function keepDrawing(name) {
  const { lang } = document.documentElement;
  const drawing = { name, lang, title: document.title, main: kept(main()) };
  try {
    localStorage.setItem(KEY, JSON.stringify(drawing));
  } catch {
    // There is no room, or the browser allows no such store: the next popup shows a little later.
  }
}

/** Shows the kept drawing if it has this name; says whether it does. @param {string | null} name */
export function showKeptDrawing(name) {
  try {
    const drawing = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (!name || drawing?.name !== name) return false;
    const drawn = made(drawing.main);
    // Without its places the core could not draw either.
    if (!(drawn instanceof HTMLElement && drawn.matches("main:has(#status):has(#blocks)")))
      return false;
    drawn.ariaBusy = "true";
    main().replaceWith(drawn);
    document.documentElement.lang = drawing.lang;
    document.title = drawing.title;
    return true;
  } catch {
    // What was kept is broken: the core draws the page, as if nothing were kept.
    return false;
  }
}

/** Says that the core has drawn what shows now. */
export function confirmDrawing() {
  document.querySelector("main")?.removeAttribute("aria-busy");
}

function main() {
  const found = document.querySelector("main");
  if (!found) throw new Error("the page is not filled yet");
  return found;
}

/** @param {Element} element @returns {Kept} */
function kept(element) {
  return {
    tag: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    children: [...element.childNodes].map((child) =>
      child instanceof Element ? kept(child) : (child.textContent ?? ""),
    ),
  };
}

/** Sets every text as text: nothing that was kept is parsed as markup. @param {Kept} kept */
function made(kept) {
  if (typeof kept === "string") return document.createTextNode(kept);
  const element = document.createElement(kept.tag);
  for (const [name, value] of kept.attributes) element.setAttribute(name, value);
  element.append(...kept.children.map(made));
  return element;
}
