// The banner on LinkedIn's ordinary pages. It finds itself ready-made in the store and wakes nobody;
// when it is taken out of there, nothing of it stays on the page.

{
  /** A page that is never idle has it all the same. */
  const PATIENCE_MS = 2_000;

  const start = async () => {
    const life = new AbortController();
    veto.banner = life;
    const { signal } = life;

    /** @param {import("../core/veto.js").Deed} deed */
    const act = async (deed) => {
      if (deed.kind !== "open" && deed.kind !== "send") return;
      try {
        await veto.send(veto.fromHere(deed.request));
      } catch {
        // Veto was updated or removed under this page: the link still leads where it leads.
        life.abort();
        if (deed.kind === "open") location.assign(deed.url);
      }
    };

    const notice = veto.notice(signal, act);
    const place = veto.placement(notice.box, signal);
    /** @param {import("../core/veto.js").Notice<string, Piece[]> | undefined} banner */
    const show = (banner) => {
      if (!banner) return life.abort();
      notice.show(banner);
      place();
    };

    /** @param {Record<string, chrome.storage.StorageChange>} changes */
    const changed = ({ banner }) => {
      if (banner) show(/** @type {any} */ (banner.newValue));
    };
    chrome.storage.local.onChanged.addListener(changed);
    signal.addEventListener("abort", () => {
      // Once Veto was updated or removed, nothing of the browser's may be touched.
      if (chrome.runtime?.id) chrome.storage.local.onChanged.removeListener(changed);
    });
    const look = async () => {
      try {
        const { banner } = await chrome.storage.local.get("banner");
        if (!signal.aborted) show(/** @type {any} */ (banner));
      } catch {
        life.abort();
      }
    };
    // A page that comes back from where the browser keeps left ones was told of no change meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && look(), { signal });
    // Once the page has a moment: finding its place before would have all that is new there laid out at once.
    await new Promise((resume) => requestIdleCallback(resume, { timeout: PATIENCE_MS }));
    look();
  };

  // It may be run again in a page where it still is. In a private window nothing is kept, not even that it was closed.
  if (!chrome.extension.inIncognitoContext && (!veto.banner || veto.banner.signal.aborted)) start();
}
