// The guide on LinkedIn's settings pages: tells the background what the page shows, and shows what the
// core says to that. Ends without a trace when the extension is gone.

{
  const EVERY_MS = 250;
  /** While a person uses the page: what is on for a moment counts. */
  const CLOSELY_EVERY_MS = 50;
  const CLOSELY_FOR_MS = 2_000;

  const start = () => {
    const life = new AbortController();
    veto.guide = life;
    const { signal } = life;
    let told = "";
    let closedFor = "";
    let tellAgainAt = Infinity;
    // One at a time: what was seen first must be told first, however often it has to be sent.
    let telling = false;
    let closelyUntil = 0;
    /** @type {Element | undefined} */
    let target;
    /** What the ringed switch showed when the guide was made. */
    let shownThen = "";
    /** @type {import("../core/veto.js").Notice<string, Piece[]> | null} */
    let whenUsed = null;

    /** @param {import("../core/veto.js").Deed} deed */
    const act = async (deed) => {
      if (deed.kind === "reload") location.reload();
      if (deed.kind === "close") {
        closedFor = location.pathname;
        notice.hide();
      }
      if (deed.kind !== "open" && deed.kind !== "send") return;
      try {
        await veto.send(veto.fromHere(deed.request));
        told = "";
      } catch {
        life.abort();
        if (deed.kind === "open") location.assign(deed.url);
      }
    };
    const notice = veto.notice(signal, act);
    const root = notice.box.getRootNode();
    if (root instanceof ShadowRoot) veto.load.ignore(root.host);
    const place = veto.placement(notice.box, signal, () => target);

    /** The page can make any look at it fail. */
    const observe = () => {
      try {
        return veto.observe();
      } catch (error) {
        console.debug("Veto cannot read this page:", error);
        return veto.observeNothing();
      }
    };

    /** Nothing may ask for what a person has just done: until the core has looked, it says something else. */
    const useSwitch = () => {
      if (!whenUsed || closedFor === location.pathname) return;
      notice.show(whenUsed);
      whenUsed = null;
    };

    const begun = veto.load.begin();
    // Whoever waits for it hears of it.
    begun.catch(() => {});
    const look = async () => {
      // Veto was updated or removed: a new one may be here in its place.
      if (!chrome.runtime?.id) return life.abort();
      if (veto.dom.hidden(document)) return;
      const { observation, news, elements } = observe();
      notice.ring(target);
      place();
      if (target && veto.shownBy(target) !== shownThen) useSwitch();
      if (telling || (news === told && veto.time.now() < tellAgainAt)) return;
      telling = true;
      try {
        await begun;
        const reply = await veto.send({ observed: { observation } });
        told = news;
        show(reply, elements);
        // What the background cannot take is a reading, too: one that has words.
        if (reply.kind === "refused") show(await veto.send({ observed: { observation: veto.observeNothing().observation } }), []);
      } catch {
        life.abort();
      }
      telling = false;
    };

    /** @param {import("../core/veto.js").Reply<string, Piece[]>} reply @param {Element[]} elements */
    const show = (reply, elements) => {
      if (signal.aborted || reply.kind !== "answered") return;
      const { guide, guide_when_used: used, look_again_in_ms: again } = reply;
      tellAgainAt = again === null ? Infinity : veto.time.now() + again;
      target = guide?.ring == null ? undefined : elements[guide.ring];
      shownThen = veto.shownBy(target);
      whenUsed = used;
      if (guide && closedFor !== location.pathname) notice.show(guide);
      else notice.hide();
      notice.ring(target);
      place();
    };

    /** Before the page hears of it. @param {Event} event */
    const used = (event) => {
      veto.used();
      if (chrome.runtime?.id) observe();
      const path = event.composedPath();
      if (target && (path.includes(target) || veto.labels(target).some((label) => path.includes(label)))) useSwitch();
      closelyUntil = veto.time.now() + CLOSELY_FOR_MS;
      // After the page has heard of it.
      setTimeout(look);
    };

    const timer = veto.time.every(EVERY_MS, look);
    const closely = veto.time.every(CLOSELY_EVERY_MS, () => {
      if (veto.time.now() < closelyUntil) look();
    });
    /** @param {Record<string, unknown>} changes */
    const changed = ({ journal, host_access: access }) => {
      // Something was seen, said or allowed elsewhere: what this page shows may mean something else now.
      if (journal || access) told = "";
    };
    chrome.storage.local.onChanged.addListener(changed);
    veto.load.hear(used, signal);
    veto.load.press(() => chrome.runtime?.id && observe(), signal);
    // A page from the back/forward cache has missed what was stored meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && (told = ""), { signal });
    addEventListener("scroll", () => notice.ring(target), { signal, passive: true, capture: true });
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      clearInterval(closely);
      // Once Veto was updated or removed, nothing of the browser's may be touched.
      if (chrome.runtime?.id) chrome.storage.local.onChanged.removeListener(changed);
    });
    look();
  };

  if (!veto.guide || veto.guide.signal.aborted) start();
}
