// What the heavy feed sees of itself from its start: tasks that blocked it, and parts that shifted. Changes nothing.
{
  const seen = { longTasks: 0, longTaskMs: 0, shift: 0, gaps: 0, gapMs: 0 };
  globalThis.seen = seen;
  const watch = (type, take) => {
    // Firefox has neither of the two.
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  watch("longtask", ({ duration }) => {
    seen.longTasks += 1;
    seen.longTaskMs += duration;
  });
  watch("layout-shift", ({ value }) => (seen.shift += value));

  // In any browser: a timer that comes late had to wait for a task.
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
