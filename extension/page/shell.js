// Turns `page.html` into the page that its address names (`page.html?show=record`): leaves it only
// that page's style sheets, and fills the body from the template. A classic script at the end of
// the body: the popup is complete before the browser paints anything. The other pages wait for
// style sheets of their own; until then their body is empty, so that nothing shows without them.

{
  const show = new URLSearchParams(location.search).get("show") ?? "";
  const isForUs = `[data-show~="${CSS.escape(show)}"]`;
  /** @param {string} part @returns {Element[]} */
  const contents = (part) =>
    [...document.querySelectorAll(`${part} > template${isForUs}`)].flatMap((template) => [
      .../** @type {HTMLTemplateElement} */ (template).content.children,
    ]);
  for (const link of document.querySelectorAll(`link[data-show]:not(${isForUs})`)) link.remove();
  const sheets = /** @type {HTMLLinkElement[]} */ (contents("head"));
  const fill = () => {
    document.body.append(...contents("body"));
    veto.fill();
  };
  if (sheets.length === 0) fill();
  else {
    const screen = sheets.filter(({ media }) => media !== "print");
    const loaded = screen.map(
      (sheet) =>
        new Promise((resolve) => {
          sheet.onload = sheet.onerror = resolve;
        }),
    );
    Promise.all(loaded).then(fill);
  }
  document.head.append(...sheets);
}
