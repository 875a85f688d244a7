// Measures the heavy feed from its start: long tasks, late timers and layout shifts.
{
  const seen = { longTasks: 0, longTaskMs: 0, shift: 0, gaps: 0, gapMs: 0 };
  globalThis.seen = seen;
  const watch = (type, take) => {
    // Firefox supports neither of the two types.
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  watch("longtask", ({ duration }) => {
    seen.longTasks += 1;
    seen.longTaskMs += duration;
  });
  watch("layout-shift", ({ value }) => (seen.shift += value));

  // For every browser: a timer that fires late had to wait for a task.
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > 60) {
      seen.gaps += 1;
      seen.gapMs += now - last - 10;
    }
    last = now;
  }, 10);
}
