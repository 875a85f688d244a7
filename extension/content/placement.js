// Keeps a notice off what people use: the control that it is about, the one that has the focus, and the site's own
// fixed parts (navigation, message dock). Geometry only.

{
  const GAP = 16;
  /** How far the ring reaches around its control. */
  const RING = 12;
  /** So long after the last of it, scrolling is over for those who ask in between. */
  const STILL_MS = 200;

  /**
   * Where the page is asked what lies under the box, in parts of its width and height. Each asking has the browser walk
   * through the page, so there are few: what is fixed reaches to an edge of the window, or is wide.
   * @type {[number, number][]}
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

  /** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

  veto.placement = (box, signal, target) => {
    /** What was to be seen when it was placed last. */
    let known = "";
    /** Whether it then found a place where nothing was in the way, without being made small. */
    let atEase = false;
    let scrolled = -Infinity;
    let turn = 0;
    let waiting = 0;

    /** The control that it must never cover, and its ring. @returns {Box | null} */
    const kept = () => {
      const at = target && veto.boxOf(target());
      if (!at) return null;
      const ringed = { left: at.left - RING, top: at.top - RING, right: at.right + RING, bottom: at.bottom + RING };
      return meets({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }, ringed);
    };

    /** With the first frame that is drawn, and not a look later: until then it is not seen either. */
    const wait = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        settle();
      });
    };

    const settle = () => {
      // Before it is shown there is nothing to place, and looking would have the page lay itself out at once.
      if (!box.isConnected) return;
      if (!isDrawn()) return wait();
      const must = kept();
      const focus = focused();
      known = seen(must, focus);
      /** @param {DOMRect} at */
      const offBoth = (at) => meets(at, must) ?? meetsFocus(at, focus);
      /** @param {DOMRect} at */
      const offAll = (at) => offBoth(at) ?? fixedUnder(at);
      box.removeAttribute("data-room");
      let move = free(box, must, offAll);
      atEase = move !== null;
      if (!move && must) {
        box.dataset.room = "little";
        move = free(box, must, offAll) ?? free(box, must, offBoth) ?? free(box, must, (at) => meets(at, must));
        if (!move) box.dataset.room = "none";
      }
      // Within one frame: only where it ends up is ever drawn. By a transform, since a page is told of every other move as a shift of its layout
      // (https://wicg.github.io/layout-instability/). Without one, it rests where its style puts it.
      box.style.transform = move ?? "";
    };

    /** @param {Box | null} must @param {Box | null} focus */
    const seen = (must, focus) => JSON.stringify([innerWidth, innerHeight, must, focus, box.textContent]);

    const isOver = () => {
      if (box.dataset.room === "none") return false;
      const at = box.getBoundingClientRect();
      return (meets(at, kept()) ?? meetsFocus(at, focused())) !== null;
    };

    /** What is fixed comes and goes unannounced: at each call one point is asked about. Without a good place, another is looked for now and then. */
    const isStale = () => {
      turn = (turn + 1) % POINTS.length;
      return atEase ? fixedAt(box.getBoundingClientRect(), POINTS[turn] ?? [0, 0]) !== undefined : turn === 0;
    };

    for (const type of ["resize", "focusin", "scrollend", "load"]) {
      addEventListener(type, settle, { signal, passive: true });
    }
    let frame = 0;
    const scrolls = () => {
      scrolled = performance.now();
      // Scrolling can move the two controls under it. All else waits until the scrolling ends, so that no frame is late.
      if (!target && document.activeElement === document.body) return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (box.isConnected && isOver()) settle();
      });
    };
    addEventListener("scroll", scrolls, { signal, passive: true, capture: true });

    return () => {
      if (!box.isConnected) return;
      if (!isDrawn()) return wait();
      if (known && performance.now() - scrolled < STILL_MS) {
        if (isOver()) settle();
      } else if (known !== seen(kept(), focused()) || isStale()) settle();
    };
  };

  /**
   * The move to where nothing is in the way; `null` if there is no such place. Nothing is moved meanwhile: the browser
   * would lay the page out anew for each look. Beyond the control that it is about, it would lie on what stands
   * around that one: only where there is no place at the other edge.
   * @param {HTMLElement} box @param {Box | null} must @param {(at: DOMRect) => Box | null} inTheWay
   */
  const free = (box, must, inTheWay) => {
    const { left, width, height } = box.getBoundingClientRect();
    let beyond = null;
    for (const atBottom of [true, false]) {
      let distance = GAP;
      let passed = false;
      while (distance < innerHeight / 2 && distance + height <= innerHeight) {
        const obstacle = inTheWay(new DOMRect(left, atBottom ? innerHeight - distance - height : distance, width, height));
        if (!obstacle) {
          // Counted from that edge, so that it stays inside the window when it grows.
          const move = `translateY(${atBottom ? `calc(100dvh - 100% - ${distance}px)` : `${distance}px`})`;
          if (!passed) return move;
          beyond ??= move;
          break;
        }
        passed ||= obstacle === must;
        // Always further: an obstacle that sticks to the other edge must not bring it back.
        const past = GAP + (atBottom ? innerHeight - obstacle.top : obstacle.bottom);
        distance = Math.max(Math.ceil(past), distance + GAP);
      }
    }
    return beyond;
  };

  /**
   * Whether the page has been laid out: to ask where things are, before its style sheets are there, would have it done
   * without them. Firefox tells of no paint where it resists fingerprinting; nor of the navigation.
   */
  const isDrawn = () => {
    const { readyState } = document;
    const tells = (/** @type {string} */ what) => performance.getEntriesByType(what).length > 0;
    return readyState === "complete" || tells("paint") || (readyState !== "loading" && !tells("navigation"));
  };

  /** What shares some room with the box, if it does. @param {Box} box @param {Box | null} part */
  const meets = (box, part) =>
    part && part.left < box.right && box.left < part.right && part.top < box.bottom && box.top < part.bottom ? part : null;

  /** What takes up the whole height, such as all of the page's content, leaves no room beside it. @param {Box} part @param {DOMRect} box */
  const isAvoidable = ({ top, bottom }, { height }) =>
    bottom - top < innerHeight / 2 || Math.max(top, innerHeight - bottom) > height + 2 * GAP;

  /** Where the control is that has the focus. */
  const focused = () => {
    const { activeElement, body } = document;
    return activeElement && activeElement !== body ? activeElement.getBoundingClientRect() : null;
  };

  /** @param {DOMRect} box @param {Box | null} focus */
  const meetsFocus = (box, focus) => (focus && isAvoidable(focus, box) ? meets(box, focus) : null);

  /** @param {DOMRect} box */
  const fixedUnder = (box) => {
    for (const point of POINTS) {
      const fixed = fixedAt(box, point);
      if (fixed) return fixed;
    }
    return null;
  };

  /**
   * Where the page's own fixed part is that lies under a point of the box. The host of the notice has no size of its own.
   * @param {DOMRect} box @param {[number, number]} point
   */
  const fixedAt = (box, [x, y]) =>
    document
      .elementsFromPoint(box.left + x * (box.width - 1), box.top + y * (box.height - 1))
      .find((element) => element.parentElement !== document.documentElement && isFixed(element, box))
      ?.getBoundingClientRect();

  /** @param {Element} element @param {DOMRect} box */
  const isFixed = (element, box) =>
    /fixed|sticky/.test(getComputedStyle(element).position) && isAvoidable(element.getBoundingClientRect(), box);
}
