/** A place in the page that is ours: a closed shadow root, so that neither its words nor its look are the page's. */
export type Host = {element: HTMLElement; root: ShadowRoot; attach(): void};

/**
 * Makes a host, not yet in the page. `attach` puts it there, or back there if the page threw it out. It never goes into
 * the composer: what is in there may be sent.
 */
export const createHost = (composer: HTMLElement, style: string, css: string, signal: AbortSignal): Host => {
  const page = composer.ownerDocument;
  const element = page.createElement('div');
  element.style.cssText = `all:initial;${style}`;
  const root = element.attachShadow({mode: 'closed'});
  const sheet = page.createElement('style');
  sheet.textContent = css;
  root.append(sheet);
  signal.addEventListener('abort', () => element.remove(), {once: true});
  return {
    element,
    root,
    attach: () => {
      // What stands outside of an open modal dialog can be neither seen nor reached.
      const home = modalAround(composer) ?? page.documentElement;
      if (element.parentNode !== home) home.append(element);
    },
  };
};

const modalAround = (element: Element): Element | undefined => {
  for (let at: Element | null = element; at; ) {
    const dialog: Element | null = at.closest('dialog[open]');
    if (dialog?.matches(':modal')) return dialog;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return;
};
