// Finds where a control is in the window: through the frames around it, and by its labels where it
// is not drawn itself.

{
  /** In pixels: the size of a box that is meant for screen readers only. */
  const UNSEEN = 1;

  /** @param {DOMRect[]} boxes */
  const around = (boxes) => {
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };

  /**
   * The box of an element in the window, as far as the frames around it show it. Each frame has
   * coordinates of its own.
   * @param {Element} element
   */
  const inWindow = (element) => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    let view = element.ownerDocument.defaultView;
    while (view?.frameElement) {
      const outer = view.frameElement.getBoundingClientRect();
      const style = getComputedStyle(view.frameElement);
      const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = style;
      const x = outer.left + parseFloat(borderLeftWidth) + parseFloat(paddingLeft);
      const y = outer.top + parseFloat(borderTopWidth) + parseFloat(paddingTop);
      left = x + Math.max(left, 0);
      top = y + Math.max(top, 0);
      right = x + Math.min(right, view.innerWidth);
      bottom = y + Math.min(bottom, view.innerHeight);
      view = view.frameElement.ownerDocument.defaultView;
    }
    return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
  };

  /** @param {DOMRect} box */
  const isSeen = ({ width, height }) => width > UNSEEN && height > UNSEEN;

  /** A control's own box, or the boxes of its labels if it has none. @param {Element} element */
  const drawn = (element) => {
    const own = inWindow(element);
    const labels = "labels" in element ? /** @type {HTMLInputElement} */ (element).labels : null;
    return isSeen(own) || !labels ? [own] : [...labels].map(inWindow);
  };

  /**
   * All radio buttons of an element's group, since the person may have to press another one.
   * @param {Element} element
   */
  const together = (element) => {
    const { type, name, form } = /** @type {HTMLInputElement} */ (element);
    if (element.localName !== "input" || type !== "radio" || !name) return [element];
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const radios = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll("input[type=radio]"));
    return [...radios].filter((other) => other.name === name && other.form === form);
  };

  veto.boxOf = (element) => {
    const boxes = element ? together(element).flatMap(drawn).filter(isSeen) : [];
    return boxes.length > 0 ? around(boxes) : null;
  };
}
