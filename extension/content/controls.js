// Finds the controls on the page that are on or off, or a pair of choices. Reads no names and picks none.

{
  const TOGGLES = "input[type=checkbox], [role=switch], [role=checkbox], [role=menuitemcheckbox], [aria-pressed]";
  const RADIOS = "input[type=radio], [role=radio]";
  const LISTS = "select:not([multiple])";
  const GROUPS = "fieldset, [role=radiogroup], [role=group]";
  /** More than any settings page has. */
  const MANY = 200;

  /**
   * The document, its open shadow roots, and the documents of frames of the same origin.
   * @param {Document | ShadowRoot} root
   * @returns {Generator<Document | ShadowRoot>}
   */
  function* trees(root) {
    yield root;
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) yield* trees(element.shadowRoot);
      const frame = element.localName === "iframe" ? /** @type {HTMLIFrameElement} */ (element).contentDocument : null;
      if (frame) yield* trees(frame);
    }
  }

  veto.outward = function* (element) {
    /** @type {Element | null | undefined} */
    let at = element;
    while (at) {
      yield at;
      const root = at.getRootNode();
      at = at.parentElement ?? ("host" in root ? /** @type {ShadowRoot} */ (root).host : at.ownerDocument.defaultView?.frameElement);
    }
  };

  /**
   * One control made of several elements that tell its state, such as a box in a switch.
   * @param {Element} element @param {FoundControl[]} found
   */
  const toggle = (element, found) => {
    const around = element.parentElement?.closest(TOGGLES);
    const whole = around && found.find(({ parts }) => parts.includes(around));
    if (whole) whole.parts.push(element);
    else found.push({ kind: "toggle", element, named: element, parts: [element] });
  };

  /**
   * Radio buttons that belong together: by their name, or by the group that they stand in.
   * @param {Element} element @param {FoundControl[]} found
   */
  const radio = (element, found) => {
    const native = element.localName === "input" ? /** @type {HTMLInputElement} */ (element) : null;
    const group = element.closest(GROUPS);
    /** @param {FoundControl} other */
    const together = ({ kind, parts: [first] }) => {
      if (kind !== "radios" || !first) return false;
      const other = first.localName === "input" ? /** @type {HTMLInputElement} */ (first) : null;
      if (native?.name || other?.name) {
        return native?.name === other?.name && native?.form === other?.form && element.getRootNode() === first.getRootNode();
      }
      return group !== null && first.closest(GROUPS) === group;
    };
    const whole = found.find(together);
    if (whole) whole.parts.push(element);
    else found.push({ kind: "radios", element: group ?? element, named: group, parts: [element] });
  };

  veto.controls = () => {
    /** @type {FoundControl[]} */
    const found = [];
    for (const tree of trees(document)) {
      for (const element of tree.querySelectorAll(`${TOGGLES}, ${RADIOS}, ${LISTS}`)) {
        if (found.length === MANY) return found;
        if (element.matches(LISTS)) found.push({ kind: "list", element, named: element, parts: [element] });
        else if (element.matches(RADIOS)) radio(element, found);
        else toggle(element, found);
      }
    }
    return found;
  };
}
