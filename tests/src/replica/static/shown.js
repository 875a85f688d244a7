// Tells the replica what the real switch shows, and from when on: the truth that Veto is judged by. It changes nothing,
// and looks by itself, since no event tells of a state that a script sets.
{
  const EVERY_MS = 20;
  const KEY = "k7QzW2";
  const { top } = window;
  // Kept: to a frame that is being left, the top is already another document.
  const recorded = (top.recorded ??= { page: crypto.randomUUID(), n: 0 });
  const { performance, document: around } = top;
  let left = false;
  let told = "";

  const find = (root) => {
    const found = root.querySelector(`[componentkey="${KEY}"]`);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      const inner = shadowRoot && find(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };

  const isOn = (control) => {
    if (control.matches("select")) return control.value === "on";
    if (control.matches("fieldset")) return control.querySelector("[value=on]").checked;
    if (control.matches("input")) return control.checked;
    return (control.getAttribute("aria-checked") ?? control.getAttribute("aria-pressed")) === "true";
  };

  const look = (gone = left) => {
    const main = document.querySelector("main");
    const control = !gone && main && find(main);
    // A document that never had one, such as the one around a frame, has nothing to tell.
    if (!control && !told) return;
    const { served, state, sduiScreen } = main?.dataset ?? {};
    const number = (text) => (text ? Number(text) : null);
    const now = {
      shows: control ? isOn(control) : null,
      visible: !gone && !document.hidden,
      hollow: sduiScreen === "hydrate" && !state,
      html: number(around.querySelector("main")?.dataset.served ?? served),
      state: number(state ?? served),
    };
    if (JSON.stringify(now) === told) return;
    told = JSON.stringify(now);
    const at = Date.now();
    const clock = Math.round(at - performance.now());
    const opened = Math.round(performance.timeOrigin);
    const { page } = recorded;
    const n = ++recorded.n;
    Object.assign(recorded, now, { since: at });
    const body = JSON.stringify({ page, n, opened, clock, at, ...now });
    fetch("/shown", { method: "POST", body, keepalive: true }).catch(() => {});
  };

  setInterval(() => look(), EVERY_MS);
  // What a person does may be undone before the next look: seen once the page has heard of it.
  for (const type of ["click", "input", "change"]) addEventListener(type, () => look());
  addEventListener("visibilitychange", () => look());
  addEventListener("pageshow", () => look((left = false)));
  addEventListener("pagehide", () => look((left = true)));
}
