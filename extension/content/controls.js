// Finds the controls on the page that are on or off, or offer a choice: switches, checkboxes, radio
// buttons and lists.

{
  const TOGGLES = "input[type=checkbox], [role=switch], [role=checkbox], [role=menuitemcheckbox], [aria-pressed]";
  const RADIOS = "input[type=radio], [role=radio]";
  const LISTS = "select:not([multiple])";
  const GROUPS = "fieldset, [role=radiogroup], [role=group]";
  /** Upper limit of controls: more than any settings page has. */
  const MANY = 200;
  /** Upper limit of ancestors to follow: deeper than any page is. */
  const DEEP = 1_000;

  const { dom } = chrome;

  /**
   * The shadow root of an element, also a closed one: a switch behind it is still a switch.
   * Chromium has a function for closed roots, Firefox a property of the element.
   * @param {Element} element @returns {ShadowRoot | null}
   */
  const rootOf = (element) => {
    const open = veto.dom.openRoot(element);
    if (open) return open;
    // Asking every element is slow. A host of a closed root is a custom element (with a hyphen in
    // its name), or has no child elements.
    const mayHost = veto.dom.name(element).includes("-") || element.childElementCount === 0;
    if (!mayHost || !(element instanceof HTMLElement)) return null;
    return (
      (dom
        ? dom.openOrClosedShadowRoot(element)
        : /** @type {any} */ (element).openOrClosedShadowRoot) ?? null
    );
  };

  /**
   * The document, its shadow roots, and the documents of same-origin frames, at any depth.
   * @param {Document | ShadowRoot} root
   * @returns {Generator<Document | ShadowRoot>}
   */
  function* trees(root) {
    yield root;
    for (const element of veto.dom.all(root, "*")) {
      const shadow = rootOf(element);
      if (shadow) yield* trees(shadow);
      const frame =
        veto.dom.name(element) === "iframe"
          ? /** @type {HTMLIFrameElement} */ (element).contentDocument
          : null;
      if (frame) {
        veto.load.meet(frame);
        yield* trees(frame);
      }
    }
  }

  /** @param {Node} root @returns {root is ShadowRoot} */
  const isShadow = (root) => veto.dom.type(root) === Node.DOCUMENT_FRAGMENT_NODE && "host" in root;

  veto.outward = function* (element) {
    /** @type {Element | null | undefined} */
    let at = element;
    for (let depth = 0; at && depth < DEEP; depth++) {
      yield at;
      const root = veto.dom.root(at);
      at =
        veto.dom.parent(at) ??
        (isShadow(root) ? root.host : veto.dom.view(veto.dom.document(at))?.frameElement);
    }
  };

  /**
   * The nearest matching ancestor of an element in the same tree.
   * @param {Element} element @param {string} selector
   */
  const around = (element, selector) => {
    const tree = veto.dom.root(element);
    for (const at of veto.outward(element)) {
      if (veto.dom.root(at) !== tree) return null;
      if (at !== element && veto.dom.matches(at, selector)) return at;
    }
    return null;
  };

  /**
   * Adds a toggle. Several nested elements that carry its state, such as a checkbox in a switch,
   * make one control.
   * @param {Element} element @param {FoundControl[]} found
   */
  const toggle = (element, found) => {
    const outer = around(element, TOGGLES);
    const whole = outer && found.find(({ parts }) => parts.includes(outer));
    if (whole) whole.parts.push(element);
    else found.push({ kind: "toggle", element, named: element, parts: [element] });
  };

  /**
   * Adds a radio button to those that it belongs to: by its name, or by the group around it.
   * @param {Element} element @param {FoundControl[]} found
   */
  const radio = (element, found) => {
    /** @param {Element} element */
    const native = (element) =>
      veto.dom.name(element) === "input" ? /** @type {HTMLInputElement} */ (element) : null;
    const group = around(element, GROUPS);
    const own = native(element);
    /** @param {FoundControl} other */
    const together = ({ kind, parts: [first] }) => {
      if (kind !== "radios" || !first) return false;
      const other = native(first);
      if (own?.name || other?.name) {
        return (
          own?.name === other?.name &&
          own?.form === other?.form &&
          veto.dom.root(element) === veto.dom.root(first)
        );
      }
      return group !== null && around(first, GROUPS) === group;
    };
    const whole = found.find(together);
    if (whole) whole.parts.push(element);
    else found.push({ kind: "radios", element: group ?? element, named: group, parts: [element] });
  };

  veto.controls = () => {
    /** @type {FoundControl[]} */
    const found = [];
    for (const tree of trees(document)) {
      for (const element of veto.dom.all(tree, `${TOGGLES}, ${RADIOS}, ${LISTS}`)) {
        if (found.length === MANY) return { found, isWhole: false };
        if (veto.dom.matches(element, LISTS)) {
          found.push({ kind: "list", element, named: element, parts: [element] });
        } else if (veto.dom.matches(element, RADIOS)) radio(element, found);
        else toggle(element, found);
      }
    }
    return { found, isWhole: true };
  };
}
