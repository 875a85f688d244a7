// The guide on LinkedIn's settings pages: tells the background what the page shows, and shows what the
// core says to that. Ends without a trace when the extension is gone.

{
  const EVERY_MS = 250;

  const start = () => {
    const life = new AbortController();
    veto.guide = life;
    const { signal } = life;
    let told = "";
    let closedFor = "";
    let tellAgainAt = Infinity;
    let telling = false;
    /** @type {Element | undefined} */
    let target;

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
    const place = veto.placement(notice.box, signal, () => target);

    const look = async () => {
      // Veto was updated or removed: a new one may be here in its place.
      if (!chrome.runtime?.id) return life.abort();
      if (telling || document.hidden) return;
      const { observation, news, elements } = veto.observe();
      notice.ring(target);
      place();
      if (news === told && performance.now() < tellAgainAt) return;
      telling = true;
      try {
        const reply = await veto.send({ observed: { observation } });
        told = news;
        show(reply, elements);
      } catch {
        life.abort();
      }
      telling = false;
    };

    /** @param {import("../core/veto.js").Reply<string, Piece[]>} reply @param {Element[]} elements */
    const show = (reply, elements) => {
      if (signal.aborted || reply.kind !== "answered") return;
      const { guide, look_again_in_ms: again } = reply;
      tellAgainAt = again === null ? Infinity : performance.now() + again;
      target = guide?.ring == null ? undefined : elements[guide.ring];
      if (guide && closedFor !== location.pathname) notice.show(guide);
      else notice.hide();
      notice.ring(target);
      place();
    };

    const timer = setInterval(look, EVERY_MS);
    /** @param {Record<string, unknown>} changes */
    const changed = ({ journal, host_access: access }) => {
      // Something was seen, said or allowed elsewhere: what this page shows may mean something else now.
      if (journal || access) told = "";
    };
    chrome.storage.local.onChanged.addListener(changed);
    for (const type of ["click", "keydown"]) addEventListener(type, veto.used, { signal, passive: true, capture: true });
    addEventListener("scroll", () => notice.ring(target), { signal, passive: true, capture: true });
    // A page that comes back from where the browser keeps left ones was told of no change meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && (told = ""), { signal });
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      // Once Veto was updated or removed, nothing of the browser's may be touched.
      if (chrome.runtime?.id) chrome.storage.local.onChanged.removeListener(changed);
    });
    look();
  };

  if (!veto.guide || veto.guide.signal.aborted) start();
}
