// The clock around what the banner does once it has been read from the store: showing it, and finding its place.
{
  const { clock } = globalThis;
  const { notice, placement } = veto;
  veto.notice = (signal, act) => {
    const made = notice(signal, act);
    const { show } = made;
    made.show = (banner) => {
      clock.show = performance.now();
      show(banner);
      clock.shown = performance.now();
    };
    return made;
  };
  veto.placement = (box, signal) => {
    const place = placement(box, signal);
    return () => {
      const before = performance.now();
      place();
      if (!box.isConnected) return;
      (clock.places ??= []).push(performance.now() - before);
      document.documentElement.dataset.clock = JSON.stringify(clock);
    };
  };
}
