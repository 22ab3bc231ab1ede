/** Chooses the composer among the elements from the focused one outwards, or none. */
export type Pick = (path: readonly Element[]) => HTMLElement | undefined;

const isElement = (target: EventTarget): target is Element =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
const isShadowRoot = (target: EventTarget): target is ShadowRoot => 'host' in target && 'mode' in target;

/** The focused element, through open shadow roots, and everything around it. */
const focusedPath = (page: Document): Element[] => {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const path: Element[] = [];
  for (let at = focused; at; ) {
    path.push(at);
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (isShadowRoot(root) ? root.host : null);
  }
  return path;
};

/**
 * Calls back with the composer that has the focus, now and whenever the focus moves. This is the only thing that runs
 * while nobody writes. Returns a function that looks again, for when `pick` has changed its mind.
 */
export const watchFocus = (
  page: Document,
  pick: Pick,
  callback: (composer: HTMLElement | undefined) => void,
  signal: AbortSignal,
): (() => void) => {
  const heard = new WeakSet<ShadowRoot>();
  const onFocus = (event: Event) => {
    const path = event.composedPath();
    for (const target of path) {
      if (!isShadowRoot(target) || heard.has(target)) continue;
      // A move inside one shadow root is not heard outside of it.
      heard.add(target);
      target.addEventListener('focusin', onInner, {passive: true, signal});
    }
    callback(pick(path.filter(isElement)));
  };
  // The document hears the move too unless it stayed inside the root; answering twice is harmless, being deaf is not.
  const onInner = (event: Event) => {
    if ((event as FocusEvent).relatedTarget) onFocus(event);
  };
  page.addEventListener('focusin', onFocus, {capture: true, passive: true, signal});
  const look = () => callback(pick(focusedPath(page)));
  look();
  return look;
};
