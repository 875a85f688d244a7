// Where a control is in the window: through the frames that it stands in, and by what stands for it where it is not
// drawn itself. Geometry only.

{
  /** Of a box for screen readers alone, one pixel is left. */
  const UNSEEN = 1;

  /** @param {DOMRect[]} boxes */
  const around = (boxes) => {
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };

  /** As far as the frames show it: each counts from its own corner. @param {Element} element */
  const inWindow = (element) => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    let view = element.ownerDocument.defaultView;
    while (view?.frameElement) {
      const outer = view.frameElement.getBoundingClientRect();
      const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(view.frameElement);
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

  /** A control's own box, or those of its labels. @param {Element} element */
  const drawn = (element) => {
    const own = inWindow(element);
    const labels = "labels" in element ? /** @type {HTMLInputElement} */ (element).labels : null;
    return isSeen(own) || !labels ? [own] : [...labels].map(inWindow);
  };

  /** All radio buttons of one name: the one to be used is not the first. @param {Element} element */
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
