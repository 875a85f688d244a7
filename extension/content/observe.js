// Watches the page over time: since when each control shows what it shows, what it showed before, and which
// were there before the address changed. Looks at intervals, not at mutations: a page may change a
// control's state without any, and may make any number of them. Judges nothing.

// It remembers, and may be run again in a page where it was.
if (!veto.observe) {
  const load = { id: crypto.randomUUID(), opened_at: Math.round(performance.timeOrigin) };
  /** @type {WeakMap<Element, { seen: string, since: number }>} */
  const steady = new WeakMap();
  /** @type {WeakMap<Element, string>} */
  const left = new WeakMap();
  /** What each control has shown, whatever element it was at the time. @type {Map<string, Set<string>>} */
  const shown = new Map();
  /** How many controls of each name this look has met. @type {Map<string, number>} */
  const met = new Map();
  /** @type {ReturnType<typeof veto.switches>} */
  let found = [];
  let address = "";
  /** Milliseconds for which somebody could see the page: on a hidden one nothing is drawn. */
  let clock = 0;
  let arrived = 0;
  let lastLook = 0;

  const tick = () => {
    const now = performance.now();
    // A gap is the machine asleep, not the page at work.
    if (!document.hidden) clock += Math.min(now - lastLook, 1_000);
    lastLook = now;
  };

  const arrive = () => {
    const here = location.origin + location.pathname;
    if (here === address) return false;
    for (const { element, facts } of found) left.set(element, JSON.stringify(facts.texts));
    shown.clear();
    if (address) arrived = clock;
    address = here;
    return true;
  };

  /**
   * Whether the control has shown another state before. A page may replace the element, so it is known by its name,
   * and by its place among those of that name: a hidden twin is another.
   * @param {FoundSwitch["facts"]} facts
   */
  const hasChanged = (facts) => {
    const name = JSON.stringify([facts.texts.name, facts.shown]);
    const place = met.get(name) ?? 0;
    met.set(name, place + 1);
    const key = `${place} ${name}`;
    const states = shown.get(key) ?? new Set();
    shown.set(key, states.add(JSON.stringify([facts.states, facts.choices])));
    return states.size > 1;
  };

  /** @param {FoundSwitch} found */
  const watched = ({ element, facts }) => {
    // What stands around it may change as it likes, such as the time of day.
    const seen = JSON.stringify({ ...facts, texts: facts.texts.name });
    const before = steady.get(element);
    const since = before?.seen === seen ? before.since : clock;
    steady.set(element, { seen, since });
    return {
      ...facts,
      carried_over: left.get(element) === JSON.stringify(facts.texts),
      changed: hasChanged(facts),
      steady_ms: Math.round(clock - since),
    };
  };

  veto.observe = () => {
    tick();
    const arriving = arrive();
    found = veto.switches();
    met.clear();
    const switches = found.map(watched);
    const alerts = veto.alerts(arriving);
    const observation = {
      url: location.href,
      interface_language: document.documentElement.lang,
      load,
      waited_ms: Math.round(clock - arrived),
      switches,
      alerts,
    };
    // The same page a moment later is no news; the core says when to tell it again all the same.
    const news = JSON.stringify([location.href, found.map(({ facts }) => facts), alerts]);
    return { observation, news, elements: found.map(({ element }) => element) };
  };
}
