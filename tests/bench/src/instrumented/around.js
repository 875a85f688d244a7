// Clock around the banner's work after it has been read from the store: showing it, and finding its
// place.
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
      // Force the layout that the page is due to do in any case, so that it is measured separately.
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
