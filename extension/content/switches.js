// Finds every switch-like control on the page and says what it shows. Picks none of them.

{
  const CONTROLS = "input[type=checkbox], [role=switch], [role=checkbox], [aria-pressed]";
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

  /** @param {Element} element */
  const hasRoom = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };

  /** @param {Element} element */
  const facts = (element) => {
    // By name, not by class: a frame has classes of its own.
    const native = element.localName === "input" ? /** @type {HTMLInputElement} */ (element) : null;
    const standIns = [element, ...(native?.labels ?? [])];
    return {
      checked: native?.type === "checkbox" ? native.checked : null,
      indeterminate: native?.indeterminate ?? false,
      aria_checked: element.getAttribute("aria-checked"),
      aria_pressed: element.getAttribute("aria-pressed"),
      texts: veto.texts(element, CONTROLS),
      shown: !element.closest("[aria-hidden=true], [inert]") && standIns.some(hasRoom),
      disabled: element.matches(":disabled, [aria-disabled=true]"),
      busy: element.closest("[aria-busy=true]") !== null,
    };
  };

  veto.switches = () => {
    const found = [];
    for (const tree of trees(document)) {
      for (const element of tree.querySelectorAll(CONTROLS)) {
        if (found.length === MANY) return found;
        found.push({ element, facts: facts(element) });
      }
    }
    return found;
  };
}
