// The guide on a platform's settings pages: reports to the background what the page shows, and
// shows the notice that the core returns. Removes itself from the page when the extension is gone.

{
  const EVERY_MS = 250;
  /** While a person uses the page: a switch counts as on even if it is on only for a moment. */
  const CLOSELY_EVERY_MS = 50;
  const CLOSELY_FOR_MS = 2_000;

  const start = () => {
    const life = new AbortController();
    veto.guide = life;
    const { signal } = life;
    let reported = "";
    let closedFor = "";
    let reportAgainAt = Infinity;
    // One report at a time: what was seen first must be reported first, however often it has to be
    // sent.
    let reporting = false;
    let closelyUntil = 0;
    /** @type {Element | undefined} */
    let target;
    /** What the ringed switch showed when the guide was last drawn. */
    let shownThen = "";
    /** @type {import("../core/veto.js").Notice<string, Piece[]> | null} */
    let whenUsed = null;

    /** @param {import("../core/veto.js").Command} command */
    const act = async (command) => {
      if (command.kind === "reload") location.reload();
      if (command.kind === "visit") location.assign(command.url);
      if (command.kind === "close") {
        closedFor = location.pathname;
        notice.hide();
      }
      if (command.kind !== "open" && command.kind !== "send") return;
      try {
        await veto.send(veto.fromHere(command.request));
        reported = "";
      } catch {
        life.abort();
        if (command.kind === "open") location.assign(command.url);
      }
    };
    const notice = veto.notice(signal, act, () => place());
    const root = notice.box.getRootNode();
    if (root instanceof ShadowRoot) veto.load.ignore(root.host);
    const place = veto.placement(notice.box, signal, () => target);

    /** Observes the page. A page can make that throw; an obstacle is then reported instead. */
    const observe = () => {
      try {
        return veto.observe();
      } catch (error) {
        console.debug("Veto cannot read this page:", error);
        return veto.observeNothing();
      }
    };

    /**
     * Shows another text as soon as the person uses the switch, until the core has read the page
     * again: no text may ask for what the person has just done.
     */
    const useSwitch = () => {
      if (!whenUsed || closedFor === location.pathname) return;
      notice.show(whenUsed);
      whenUsed = null;
    };

    const begun = veto.load.begin();
    // A failure is handled where `begun` is awaited; this only avoids an unhandled rejection.
    begun.catch(() => {});
    const look = async () => {
      // Veto was updated or removed; a newer version may run here instead.
      if (!chrome.runtime?.id) return life.abort();
      if (veto.dom.hidden(document)) return;
      const { observation, news, elements } = observe();
      notice.ring(target);
      place();
      if (target && veto.shownBy(target) !== shownThen) useSwitch();
      if (reporting || (news === reported && veto.time.now() < reportAgainAt)) return;
      reporting = true;
      try {
        await begun;
        const reply = await veto.send({ request: { observed: { observation } } });
        reported = news;
        show(reply, elements);
        // The background refused the observation. Report that as an unreadable page, for which
        // there is a text.
        if (reply.kind === "refused") {
          const second = await veto.send({
            request: { observed: { observation: veto.observeNothing().observation } },
          });
          show(second, []);
        }
      } catch {
        life.abort();
      }
      reporting = false;
    };

    /**
     * @param {import("../core/veto.js").Reply<string, Piece[]>} reply
     * @param {Element[]} elements
     */
    const show = (reply, elements) => {
      if (signal.aborted || reply.kind !== "answered") return;
      const { guide, guide_when_used: used, look_again_in_ms: again } = reply;
      reportAgainAt = again === null ? Infinity : veto.time.now() + again;
      target = guide?.ring == null ? undefined : elements[guide.ring];
      shownThen = veto.shownBy(target);
      whenUsed = used;
      if (guide && closedFor !== location.pathname) notice.show(guide);
      else notice.hide();
      notice.ring(target);
      place();
    };

    /** Runs before the page's own listeners. @param {Event} event */
    const used = (event) => {
      veto.used();
      if (chrome.runtime?.id) observe();
      const path = event.composedPath();
      const isOnSwitch =
        target &&
        (path.includes(target) || veto.labels(target).some((label) => path.includes(label)));
      if (isOnSwitch) useSwitch();
      closelyUntil = veto.time.now() + CLOSELY_FOR_MS;
      // Look again after the page's own listeners have run.
      setTimeout(look);
    };

    const timer = veto.time.every(EVERY_MS, look);
    const closely = veto.time.every(CLOSELY_EVERY_MS, () => {
      if (veto.time.now() < closelyUntil) look();
    });
    /** @param {Record<string, unknown>} changes */
    const changed = ({ journal, [`access ${location.origin}`]: access }) => {
      // The journal or the host access changed: report again, since the same page may now mean
      // something else.
      if (journal || access) reported = "";
    };
    chrome.storage.local.onChanged.addListener(changed);
    veto.load.hear(used, signal);
    veto.load.press(() => chrome.runtime?.id && observe(), signal);
    // A page that returns from the back/forward cache has missed all changes to the store.
    addEventListener("pageshow", ({ persisted }) => persisted && (reported = ""), { signal });
    addEventListener("scroll", () => notice.ring(target), { signal, passive: true, capture: true });
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      clearInterval(closely);
      // Once Veto was updated or removed, this script must not call the browser's API any more.
      if (chrome.runtime?.id) chrome.storage.local.onChanged.removeListener(changed);
    });
    look();
  };

  if (!veto.guide || veto.guide.signal.aborted) start();
}
