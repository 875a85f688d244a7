// Reports to the replica what the real switch shows, and from when on: the truth by which Veto is
// judged. It looks at intervals, since no event announces a state that a script sets.
{
  const EVERY_MS = 20;
  // The server replaces this by the key of the switch.
  const KEY = "RECORDED_KEY";
  const { top } = window;
  // Store these now: while a frame is being left, `top` may already hold another document.
  const recorded = (top.recorded ??= { page: crypto.randomUUID(), n: 0 });
  const { performance, document: around } = top;
  let left = false;
  let lastReport = "";

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
    return (
      (control.getAttribute("aria-checked") ?? control.getAttribute("aria-pressed")) === "true"
    );
  };

  const look = (gone = left) => {
    const main = document.querySelector("main");
    const control = !gone && main && find(main);
    // A document that never had a switch, such as the one around a frame, has nothing to report.
    if (!control && !lastReport) return;
    const { served, state, sduiScreen } = main?.dataset ?? {};
    const number = (text) => (text ? Number(text) : null);
    const now = {
      shows: control ? isOn(control) : null,
      visible: !gone && !document.hidden,
      hollow: sduiScreen === "hydrate" && !state,
      html: number(around.querySelector("main")?.dataset.served ?? served),
      state: number(state ?? served),
    };
    if (JSON.stringify(now) === lastReport) return;
    lastReport = JSON.stringify(now);
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
  // What a person does may be undone before the next interval, so look as soon as the page has
  // handled the event.
  for (const type of ["click", "input", "change"]) addEventListener(type, () => look());
  addEventListener("visibilitychange", () => look());
  addEventListener("pageshow", () => look((left = false)));
  addEventListener("pagehide", () => look((left = true)));
}
