// Watches the page's controls over time: since when each shows what it shows, what it showed
// earlier, and which were there before the address changed. Looks at intervals and whenever a
// person uses the page, without a mutation observer: a page may change a control's state without
// any mutation, and may make any number of them.

// Runs once in a page even if it is injected again, since it keeps state.
if (!veto.observe) {
  /** Upper limit of recorded changes: more than any real page makes. */
  const MANY_CHANGES = 400;

  /** @typedef {FoundSwitch["facts"]} Facts */
  /** @type {WeakMap<Element, { seen: string, since: number }>} */
  const stable = new WeakMap();
  /** @type {WeakMap<Element, string>} */
  const left = new WeakMap();
  /**
   * What each control showed at the last look.
   * @type {Map<Element, { facts: Facts, touched: boolean }>}
   */
  let last = new Map();
  /** @type {import("../core/veto.js").EarlierSwitch[]} */
  let earlier = [];
  /**
   * The state that was recorded last for each control, by its texts.
   * @type {Map<string, string>}
   */
  const recorded = new Map();
  /** @type {ReturnType<typeof veto.switches>} */
  let seen = { found: [], isWhole: true };
  let address = "";
  let arriving = false;
  /** Milliseconds for which the page has been visible: a hidden page is not drawn. */
  let clock = 0;
  let arrived = 0;
  let lastLook = 0;

  const tick = () => {
    const now = veto.time.now();
    // A gap of more than a second means that the machine slept, not that the page was busy.
    if (!veto.dom.hidden(document)) clock += Math.min(now - lastLook, 1_000);
    lastLook = now;
  };

  const arrive = () => {
    const here = location.origin + location.pathname.replace(/\/$/, "");
    if (here === address) return;
    for (const { element, facts } of seen.found) left.set(element, JSON.stringify(facts.texts));
    // A page may rewrite its address before it shows any control; that is no move to another page.
    if (seen.found.length > 0) veto.load.move();
    last = new Map();
    earlier = [];
    recorded.clear();
    if (address) arrived = clock;
    address = here;
    arriving = true;
  };

  /** @param {Facts} facts */
  const shownBy = ({ states, choices, texts: { name, description }, shown }) =>
    JSON.stringify([states, choices, name, description, shown]);

  /**
   * Records what a control no longer shows: it changed, another replaced it, or it is gone.
   * @param {{ facts: Facts, touched: boolean }} before
   */
  const note = ({ facts, touched }) => {
    const { states, choices, texts, shown } = facts;
    const key = JSON.stringify([texts.name, texts.description, texts.nearby, shown]);
    const state = JSON.stringify([states, choices]);
    if (recorded.get(key) === state) return;
    recorded.set(key, state);
    if (earlier.length < MANY_CHANGES) earlier.push({ states, choices, texts, shown, touched });
  };

  const compare = () => {
    const now = new Map();
    for (const { element, facts } of seen.found) {
      const before = last.get(element);
      const same = before && shownBy(before.facts) === shownBy(facts);
      if (!before && !veto.load.isTouched() && veto.isRestored(element)) veto.load.restore();
      now.set(element, same ? { ...before, facts } : { facts, touched: veto.load.isTouched() });
      if (before && !same) note(before);
    }
    for (const [element, before] of last) if (!now.has(element)) note(before);
    last = now;
  };

  /** @param {FoundSwitch} found */
  const watched = ({ element, facts }) => {
    // Of its texts only the name counts: those around it may change at any time, like a clock.
    const shown = JSON.stringify({ ...facts, texts: facts.texts.name, frame: null });
    const before = stable.get(element);
    const since = before?.seen === shown ? before.since : clock;
    stable.set(element, { seen: shown, since });
    return {
      ...facts,
      from_previous_url: left.get(element) === JSON.stringify(facts.texts),
      stable_ms: Math.round(clock - since),
    };
  };

  /** @returns {import("../core/veto.js").Obstacle | null} */
  const obstacle = () => (seen.isWhole && earlier.length < MANY_CHANGES ? null : "too_much");

  /** The facts about the page as a whole. */
  const page = () => ({
    url: location.href,
    interface_language: veto.text(veto.dom.attribute(veto.dom.top(document), "lang"), 100),
    ...veto.load.facts(),
    elapsed_ms: Math.round(clock - arrived),
  });

  veto.shownBy = (element) => {
    const facts = seen.found.find((one) => one.element === element)?.facts;
    return facts ? shownBy(facts) : "";
  };

  veto.observe = () => {
    tick();
    arrive();
    seen = veto.switches();
    compare();
    const switches = seen.found.map(watched);
    const alerts = veto.alerts(arriving);
    arriving = false;
    const observation = {
      ...page(),
      switches,
      earlier,
      obstacle: obstacle(),
      account: veto.account(),
      alerts,
    };
    // Without elapsed times: the same page a moment later is no news. The core decides when an
    // unchanged page is reported again (`look_again_in_ms`).
    const { watch, account } = observation;
    const facts = seen.found.map(({ facts }) => facts);
    const news = JSON.stringify([
      location.href,
      facts,
      earlier.length,
      obstacle(),
      watch,
      account,
      alerts,
    ]);
    return { observation, news, elements: seen.found.map(({ element }) => element) };
  };

  veto.observeNothing = () => {
    const observation = {
      ...page(),
      switches: [],
      earlier: [],
      obstacle: /** @type {const} */ ("interference"),
      account: { profile: "", photo: "" },
      alerts: [],
    };
    return { observation, news: JSON.stringify([location.href, "interference"]), elements: [] };
  };
}
