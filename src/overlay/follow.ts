const SCROLLED = {capture: true, passive: true};

/**
 * Calls back when the element has moved, grown, been covered by a scroll or been taken out of the page. Watches by
 * observers only; nothing runs while nothing moves.
 */
export const follow = (element: HTMLElement, moved: () => void, signal: AbortSignal): void => {
  const view = element.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  let frame = 0;
  const soon = () => {
    if (signal.aborted) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };

  const sizes = new ResizeObserver(soon);
  sizes.observe(element);
  view.addEventListener('scroll', soon, {...SCROLLED, signal});
  view.addEventListener('resize', soon, {passive: true, signal});
  element.ownerDocument.addEventListener('transitionend', soon, {...SCROLLED, signal});
  element.ownerDocument.fonts?.addEventListener?.('loadingdone', soon, {signal});

  // An element that is pushed aside changes no size of its own: watch the frame it leaves (as floating-ui does).
  let place: IntersectionObserver | undefined;
  const watchPlace = () => {
    place?.disconnect();
    if (signal.aborted || !element.isConnected) return;
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) return;
    const {clientWidth, clientHeight} = element.ownerDocument.documentElement;
    const inset = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left]
      .map(side => `${-Math.floor(side)}px`)
      .join(' ');
    let first = true;
    let seen = 1;
    place = new IntersectionObserver(
      entries => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (first) {
          first = false;
          seen = ratio;
          if (ratio > 0.99) return;
          // Partly out of sight from the start: a change of that part is what to look for.
          place?.disconnect();
          return;
        }
        if (ratio === seen) return;
        soon();
        watchPlace();
      },
      {rootMargin: inset, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1]},
    );
    place.observe(element);
  };
  watchPlace();
  const replace = new ResizeObserver(watchPlace);
  replace.observe(element);
  view.addEventListener('resize', watchPlace, {passive: true, signal});

  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      replace.disconnect();
      place?.disconnect();
      view.cancelAnimationFrame(frame);
    },
    {once: true},
  );
};
