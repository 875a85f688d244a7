// Keeps the banner off the site's own fixed parts (navigation, message dock) and off the control that
// has the focus. Geometry only.

{
  const GAP = 16;

  veto.placement = (box, signal) => {
    const place = () => {
      // Before it is shown there is nothing to place, and looking would have the page lay itself out at once.
      if (!box.isConnected) return;
      if (!settle(box, "bottom")) settle(box, "top");
    };
    for (const type of ["resize", "focusin", "scrollend", "load"]) {
      addEventListener(type, place, { signal, passive: true });
    }
    let frame = 0;
    const scrolled = () => {
      // Scrolling can move the focused control under it; without one there is nothing to look after.
      if (!frame && document.activeElement !== document.body) frame = requestAnimationFrame(() => ((frame = 0), place()));
    };
    addEventListener("scroll", scrolled, { signal, passive: true, capture: true });
    return place;
  };

  /**
   * Moves away from `edge` until nothing is in the way; tells whether that worked. By a transform, since a page is
   * told of every other move as a shift of its layout (https://wicg.github.io/layout-instability/).
   * @param {HTMLElement} box @param {"bottom" | "top"} edge
   */
  const settle = (box, edge) => {
    let distance = GAP;
    while (distance < innerHeight / 2) {
      box.style.transform = "none";
      const { top } = box.getBoundingClientRect();
      box.style.transform = `translateY(${edge === "bottom" ? GAP - distance : distance - top}px)`;
      const obstacle = inTheWay(box.getBoundingClientRect());
      if (!obstacle) return true;
      // Always further: an obstacle that sticks to the other edge must not bring it back.
      const past = GAP + (edge === "bottom" ? innerHeight - obstacle.top : obstacle.bottom);
      distance = Math.max(past, distance + GAP);
    }
    return false;
  };

  /** @param {DOMRect} box */
  const inTheWay = (box) => {
    const focused = document.activeElement?.getBoundingClientRect();
    if (focused && document.activeElement !== document.body && overlap(box, focused)) return focused;
    for (const x of [0, 0.25, 0.5, 0.75, 1]) {
      for (const y of [0, 0.5, 1]) {
        const fixed = fixedAt(box.left + x * (box.width - 1), box.top + y * (box.height - 1));
        if (fixed) return fixed.getBoundingClientRect();
      }
    }
    return null;
  };

  /** @param {DOMRect} a @param {DOMRect} b */
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  /**
   * The page's own fixed part at a point. The host of the notice has no size of its own.
   * @param {number} x @param {number} y
   */
  const fixedAt = (x, y) =>
    document
      .elementsFromPoint(x, y)
      .find((element) => element.parentElement !== document.documentElement && /fixed|sticky/.test(getComputedStyle(element).position));
}
