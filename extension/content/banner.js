// Shows the banner on a platform's ordinary pages. Reads it ready-made from the store, without
// waking the background, and removes it from the page once it is gone from the store.

{
  /** In milliseconds: after this time the banner also appears on a page that is never idle. */
  const IDLE_TIMEOUT_MS = 2_000;

  /** In milliseconds: how often to see whether the page has moved to a settings page. */
  const MOVED_EVERY_MS = 500;
  const KEY = `banner ${location.origin}`;

  const start = async () => {
    const life = new AbortController();
    veto.banner = life;
    const { signal } = life;

    /** @param {import("../core/veto.js").Command} command */
    const act = async (command) => {
      if (command.kind !== "open" && command.kind !== "send") return;
      try {
        await veto.send(veto.fromHere(command.request));
      } catch {
        // Veto was updated or removed while this page was open: follow the link without it.
        life.abort();
        if (command.kind === "open") location.assign(command.url);
      }
    };

    const notice = veto.notice(signal, act, () => place());
    const place = veto.placement(notice.box, signal);
    /** @typedef {import("../core/veto.js").Notice<string, Piece[]>} Banner */
    /** @type {Banner | undefined} */
    let shown;
    let isHidden = false;
    /** @param {Banner} banner */
    const hides = ({ hides_below: paths }) =>
      paths.some((path) => location.pathname.startsWith(path));
    /** @param {Banner | undefined} banner */
    const show = (banner) => {
      if (!banner) return life.abort();
      shown = banner;
      const wasHidden = isHidden;
      isHidden = hides(banner);
      if (!isHidden) {
        notice.show(banner);
        return place();
      }
      notice.hide();
      // The page moved there without loading a new document, and browsers run no content script
      // then. The background injects the guide.
      if (!wasHidden) veto.send({ request: "moved" }).catch(() => life.abort());
    };
    const timer = setInterval(() => {
      if (!chrome.runtime?.id) return life.abort();
      if (shown && hides(shown) !== isHidden) show(shown);
    }, MOVED_EVERY_MS);

    /** @param {Record<string, chrome.storage.StorageChange>} changes */
    const changed = ({ [KEY]: banner }) => {
      if (banner) show(/** @type {any} */ (banner.newValue));
    };
    chrome.storage.local.onChanged.addListener(changed);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      // Once Veto was updated or removed, this script must not call the browser's API any more.
      if (chrome.runtime?.id) chrome.storage.local.onChanged.removeListener(changed);
    });
    const look = async () => {
      try {
        const { [KEY]: banner } = await chrome.storage.local.get(KEY);
        if (!signal.aborted) show(/** @type {any} */ (banner));
      } catch {
        life.abort();
      }
    };
    // A page that returns from the back/forward cache has missed all changes to the store.
    addEventListener("pageshow", ({ persisted }) => persisted && look(), { signal });
    // Wait until the page is idle: placing the banner measures the page, and earlier that would
    // force the browser to lay out all new content at once.
    await new Promise((resume) => requestIdleCallback(resume, { timeout: IDLE_TIMEOUT_MS }));
    look();
  };

  // May be injected again into a page where it still runs. Never runs in a private window: nothing
  // is stored there, not even that the banner was closed.
  if (!chrome.extension.inIncognitoContext && (!veto.banner || veto.banner.signal.aborted)) start();
}
