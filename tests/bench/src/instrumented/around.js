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
  veto.placement = (box, ...more) => {
    const place = placement(box, ...more);
    return () => {
      // What the page has to lay out in any case is laid out here at the latest: the clock for it is another one.
      const due = performance.now();
      document.elementsFromPoint(0, 0);
      const before = performance.now();
      place();
      if (!box.isConnected) return;
      (clock.due ??= []).push(before - due);
      (clock.places ??= []).push(performance.now() - before);
      document.documentElement.dataset.clock = JSON.stringify(clock);
    };
  };
}
