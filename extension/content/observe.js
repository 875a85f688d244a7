// Watches the page over time: since when each control shows what it shows, and which were there before
// the address changed. Looks at intervals, not at mutations: a page may change a control's state
// without any, and may make any number of them. Judges nothing.

{
  const load = { id: crypto.randomUUID(), opened_at: Math.round(performance.timeOrigin) };
  /** @type {WeakMap<Element, { seen: string, since: number }>} */
  const steady = new WeakMap();
  /** @type {WeakMap<Element, string>} */
  const left = new WeakMap();
  /** @type {ReturnType<typeof veto.switches>} */
  let found = [];
  let address = "";
  let waited = 0;
  let lastLook = performance.now();

  /** Time during which nobody could see the page draws nothing, and does not count. */
  const elapsed = () => {
    const now = performance.now();
    const since = Math.min(now - lastLook, 1_000);
    lastLook = now;
    return document.hidden ? 0 : since;
  };

  veto.observe = () => {
    const here = location.origin + location.pathname;
    if (here !== address) {
      for (const { element, facts } of found) left.set(element, JSON.stringify(facts.texts));
      waited = address ? 0 : Math.min(performance.now(), 1_000);
      address = here;
    }
    waited += elapsed();
    found = veto.switches();
    const now = performance.now();
    const switches = found.map(({ element, facts }) => {
      const seen = JSON.stringify(facts);
      const before = steady.get(element);
      const since = before?.seen === seen ? before.since : now;
      steady.set(element, { seen, since });
      return {
        ...facts,
        carried_over: left.get(element) === JSON.stringify(facts.texts),
        steady_ms: Math.round(now - since),
      };
    });
    const observation = {
      url: location.href,
      interface_language: document.documentElement.lang,
      load,
      waited_ms: Math.round(waited),
      switches,
    };
    // The same page a moment later is no news; the core says when to tell it again all the same.
    const news = JSON.stringify([location.href, found.map(({ facts }) => facts)]);
    return { observation, news, elements: found.map(({ element }) => element) };
  };
}
