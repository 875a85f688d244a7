// Keeps the banner off the site's own fixed parts (navigation, message dock) and off the control that
// has the focus. Geometry only.

{
  const GAP = 16;

  /**
   * Where the page is asked what lies under the box, in parts of its width and height. Each asking has the browser walk
   * through the page, so there are few: what is fixed reaches to an edge of the window, or is wide.
   */
  const POINTS = [
    [0, 1],
    [0.5, 1],
    [1, 1],
    [0.25, 0.5],
    [0.75, 0.5],
    [0, 0],
    [0.5, 0],
    [1, 0],
  ];

  veto.placement = (box, signal) => {
    /** How far it stands from where its style puts it, in px downwards. */
    let moved = 0;
    const place = () => {
      // Before it is shown there is nothing to place, and looking would have the page lay itself out at once.
      if (!box.isConnected) return;
      const { left, top, width, height } = box.getBoundingClientRect();
      const rest = new DOMRect(left, top - moved, width, height);
      moved = free(rest, "bottom") ?? free(rest, "top") ?? 0;
      // By a transform, since a page is told of every other move as a shift of its layout
      // (https://wicg.github.io/layout-instability/).
      box.style.transform = `translateY(${moved}px)`;
    };
    for (const type of ["resize", "focusin", "scrollend", "load"]) {
      addEventListener(type, place, { signal, passive: true });
    }
    let frame = 0;
    const scrolled = () => {
      // Scrolling can move the focused control under it. All else waits until the scrolling ends, so that no frame is late.
      if (document.activeElement === document.body) return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (box.isConnected && focusUnder(box.getBoundingClientRect())) place();
      });
    };
    addEventListener("scroll", scrolled, { signal, passive: true, capture: true });
    return place;
  };

  /**
   * How far to move away from `edge` until nothing is in the way; `null` if that does not help. Nothing is moved meanwhile:
   * the browser would lay the page out anew for each look.
   * @param {DOMRect} rest @param {"bottom" | "top"} edge
   */
  const free = (rest, edge) => {
    let distance = GAP;
    while (distance < innerHeight / 2) {
      const move = edge === "bottom" ? GAP - distance : distance - rest.top;
      const obstacle = inTheWay(new DOMRect(rest.left, rest.top + move, rest.width, rest.height));
      if (!obstacle) return move;
      // Always further: an obstacle that sticks to the other edge must not bring it back.
      const past = GAP + (edge === "bottom" ? innerHeight - obstacle.top : obstacle.bottom);
      distance = Math.max(past, distance + GAP);
    }
    return null;
  };

  /** @param {DOMRect} box */
  const inTheWay = (box) => {
    const focused = focusUnder(box);
    if (focused) return focused;
    for (const [x, y] of POINTS) {
      const fixed = fixedAt(box.left + x * (box.width - 1), box.top + y * (box.height - 1));
      if (fixed) return fixed.getBoundingClientRect();
    }
    return null;
  };

  /** Where the control is that has the focus, if that is under the box. @param {DOMRect} box */
  const focusUnder = (box) => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) return null;
    const { left, right, top, bottom } = activeElement.getBoundingClientRect();
    const under = left < box.right && box.left < right && top < box.bottom && box.top < bottom;
    return under ? { top, bottom } : null;
  };

  /**
   * The page's own fixed part at a point. The host of the notice has no size of its own.
   * @param {number} x @param {number} y
   */
  const fixedAt = (x, y) =>
    document
      .elementsFromPoint(x, y)
      .find((element) => element.parentElement !== document.documentElement && /fixed|sticky/.test(getComputedStyle(element).position));
}
