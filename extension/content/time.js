// The one source of time by which a page is watched. The browser tests let it run faster.

veto.time = {
  now: () => performance.now(),
  every: (ms, act) => setInterval(act, ms),
};
