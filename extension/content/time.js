// The only source of time for watching a page. The browser tests replace it with a faster one.

veto.time = {
  now: () => performance.now(),
  every: (ms, act) => setInterval(act, ms),
};
