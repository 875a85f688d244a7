// Places a notice so that it does not cover what people use: the control that it is about, the
// focused element, and the site's own fixed parts (navigation, message dock).

{
  const GAP = 16;
  /** In pixels: how far the ring extends beyond its control. */
  const RING = 12;
  /** In pixels: the least height in which a notice can be read and scrolled. */
  const LEAST = 72;
  /** In pixels: the height of the strips in which free room is searched. */
  const STRIP = 24;
  /**
   * In milliseconds: this long after the last scroll event, scrolling is over for the regular
   * checks.
   */
  const STILL_MS = 200;

  /**
   * The points of the box under which fixed parts of the page are searched, as fractions of its
   * width and height. Each search makes the browser walk through the page, so there are few points:
   * a fixed part reaches to an edge of the window, or is wide.
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
    /** The geometry on which the last placement was based, as text; empty before the first. */
    let known = "";
    /** How much room the last placement found; a notice that is inserted again has none. */
    let room = /** @type {string | undefined} */ (undefined);
    /** Whether that placement found a free place without making the notice small. */
    let isFree = false;
    let scrolled = -Infinity;
    let turn = 0;
    let waiting = 0;

    /**
     * The box of the control that must never be covered, with its ring; `null` if none is in the
     * window.
     * @returns {Box | null}
     */
    const controlBox = () => {
      const at = target && veto.boxOf(target());
      if (!at) return null;
      const ringed = {
        left: at.left - RING,
        top: at.top - RING,
        right: at.right + RING,
        bottom: at.bottom + RING,
      };
      return meets({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }, ringed);
    };

    /**
     * Places the notice with the first frame that is drawn, not one look later: before that frame,
     * the notice is not visible either.
     */
    const wait = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        settle();
      });
    };

    /** A notice is inserted empty (see notice.js). */
    const isShown = () => box.isConnected && box.textContent !== "";

    const settle = () => {
      // Before the notice is shown there is nothing to place, and measuring would force the page to
      // be laid out at once.
      if (!isShown()) return;
      if (!isDrawn()) return wait();
      const must = controlBox();
      const focus = focused();
      known = seen(must, focus);
      /** @param {DOMRect} at */
      const offBoth = (at) => meets(at, must) ?? meetsFocus(at, focus);
      /** @param {DOMRect} at */
      const offAll = (at) => offBoth(at) ?? fixedUnder(at);
      // Measuring at full height scrolls the notice to its start.
      const { scrollTop } = box;
      box.removeAttribute("data-room");
      box.style.maxHeight = "";
      let move = free(box, must, offAll);
      isFree = move !== null;
      if (!move && must) {
        box.dataset.room = "little";
        move =
          free(box, must, offAll) ??
          free(box, must, offBoth) ??
          free(box, must, (at) => meets(at, must));
        if (!move) box.dataset.room = "none";
      }
      if (!move && !must) {
        const { top, bottom } = largest(box, [offAll, offBoth, () => null]);
        box.style.maxHeight = `${bottom - top}px`;
        move = fromBottom(innerHeight - bottom);
      }
      // All of this happens within one frame, so only the final place is ever drawn. The notice is
      // moved by a transform, since the browser reports every other move to the page as a layout
      // shift (https://wicg.github.io/layout-instability/). Without a transform, it stays where its
      // style sheet puts it.
      box.style.transform = move ?? "";
      box.scrollTop = scrollTop;
      room = box.dataset.room;
    };

    /** @param {Box | null} must @param {Box | null} focus */
    const seen = (must, focus) =>
      JSON.stringify([innerWidth, innerHeight, must, focus, box.textContent]);

    const isOver = () => {
      if (box.dataset.room === "none") return false;
      const at = box.getBoundingClientRect();
      return (meets(at, controlBox()) ?? meetsFocus(at, focused())) !== null;
    };

    /**
     * Whether to search for a new place. No event reports that a fixed part came or went, so each
     * call checks one of the points. Without a good place, one call in `POINTS.length` starts a
     * search.
     */
    const isStale = () => {
      turn = (turn + 1) % POINTS.length;
      return isFree
        ? fixedAt(box.getBoundingClientRect(), POINTS[turn] ?? [0, 0]) !== undefined
        : turn === 0;
    };

    for (const type of ["resize", "focusin", "scrollend", "load"]) {
      addEventListener(type, settle, { signal, passive: true });
    }
    let frame = 0;
    const scrolls = () => {
      scrolled = performance.now();
      // Scrolling can move the two controls (target and focused) under the notice. Everything else
      // waits until scrolling ends, so that no frame is late.
      if (!target && document.activeElement === document.body) return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (isShown() && isOver()) settle();
      });
    };
    addEventListener("scroll", scrolls, { signal, passive: true, capture: true });

    return () => {
      if (!isShown()) return;
      if (!isDrawn()) return wait();
      if (box.dataset.room !== room) return settle();
      if (known && performance.now() - scrolled < STILL_MS) {
        if (isOver()) settle();
      } else if (known !== seen(controlBox(), focused()) || isStale()) settle();
    };
  };

  /**
   * The transform that moves the box to where nothing is in the way; `null` if there is no such
   * place. Nothing is moved during the search, since the browser would lay out the page again for
   * each step. Beyond the control that the notice is about, it would cover what stands around that
   * control: such a place is used only if there is none at the other edge.
   * @param {HTMLElement} box @param {Box | null} must @param {(at: DOMRect) => Box | null} inTheWay
   */
  const free = (box, must, inTheWay) => {
    const { left, width, height } = box.getBoundingClientRect();
    let beyond = null;
    for (const atBottom of [true, false]) {
      let distance = GAP;
      let passed = false;
      while (distance < innerHeight / 2 && distance + height <= innerHeight - GAP) {
        const top = atBottom ? innerHeight - distance - height : distance;
        const obstacle = inTheWay(new DOMRect(left, top, width, height));
        if (!obstacle) {
          // Measured from that edge, so that the notice stays inside the window when it grows.
          const move = atBottom ? fromBottom(distance) : `translateY(${distance}px)`;
          if (!passed) return move;
          beyond ??= move;
          break;
        }
        passed ||= obstacle === must;
        // Always move on: an obstacle that sticks to the other edge must not move it back.
        const past = GAP + (atBottom ? innerHeight - obstacle.top : obstacle.bottom);
        distance = Math.max(Math.ceil(past), distance + GAP);
      }
    }
    return beyond;
  };

  /** @param {number} distance */
  const fromBottom = (distance) => `translateY(calc(100dvh - 100% - ${distance}px))`;

  /**
   * The largest free room from top to bottom, for a notice that is too high for the window and is
   * scrolled instead. Gives up one thing to keep off after the other until there is enough room.
   * @param {HTMLElement} box @param {((at: DOMRect) => Box | null)[]} ways
   * @returns {{ top: number, bottom: number }}
   */
  const largest = (box, [inTheWay, ...others]) => {
    const { left, width } = box.getBoundingClientRect();
    const end = innerHeight - GAP;
    let best = { top: GAP, bottom: GAP };
    let from = GAP;
    /** @param {number} to */
    const close = (to) => {
      if (to - from > best.bottom - best.top) best = { top: from, bottom: to };
    };
    for (let at = GAP; at < end; at += STRIP) {
      const strip = new DOMRect(left, Math.min(at, end - STRIP), width, STRIP);
      const obstacle = inTheWay?.(strip);
      if (!obstacle) continue;
      close(Math.floor(obstacle.top) - GAP);
      from = Math.ceil(obstacle.bottom) + GAP;
      at = Math.max(at, from - STRIP);
    }
    close(end);
    return best.bottom - best.top < LEAST && others.length > 0 ? largest(box, others) : best;
  };

  /**
   * Whether the page has been laid out. Measuring it before its style sheets are loaded would force
   * a layout without them. Where Firefox resists fingerprinting, it reports neither paint nor
   * navigation entries; there, `readyState` decides.
   */
  const isDrawn = () => {
    const { readyState } = document;
    const tells = (/** @type {string} */ what) => performance.getEntriesByType(what).length > 0;
    return readyState === "complete" || tells("paint") || (readyState !== "loading" && !tells("navigation"));
  };

  /** The part, if it overlaps the box; else `null`. @param {Box} box @param {Box | null} part */
  const meets = (box, part) =>
    part &&
    part.left < box.right &&
    box.left < part.right &&
    part.top < box.bottom &&
    box.top < part.bottom
      ? part
      : null;

  /**
   * Whether there is room for the box above or below a part. Beside a part that takes up the whole
   * height, such as all of the page's content, there is none.
   * @param {Box} part @param {DOMRect} box
   */
  const isAvoidable = ({ top, bottom }, { height }) =>
    bottom - top < innerHeight / 2 || Math.max(top, innerHeight - bottom) > height + 2 * GAP;

  /** The box of the focused element; `null` if there is none. */
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
   * The box of the page's own fixed part that lies under a point of the box. Children of the root
   * element are skipped: the notice's host is one, and has no size of its own.
   * @param {DOMRect} box @param {[number, number]} point
   */
  const fixedAt = (box, [x, y]) =>
    document
      .elementsFromPoint(box.left + x * (box.width - 1), box.top + y * (box.height - 1))
      .find(
        (element) => element.parentElement !== document.documentElement && isFixed(element, box),
      )
      ?.getBoundingClientRect();

  /** @param {Element} element @param {DOMRect} box */
  const isFixed = (element, box) =>
    /fixed|sticky/.test(getComputedStyle(element).position) &&
    isAvoidable(element.getBoundingClientRect(), box);
}
