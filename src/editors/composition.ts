/** Tells whether an input method is composing in the element: nothing is shown anew or replaced until it is done. */
export const watchComposition = (element: HTMLElement, signal: AbortSignal): (() => boolean) => {
  let composing = false;
  const options = {capture: true, passive: true, signal};
  element.addEventListener('compositionstart', () => (composing = true), options);
  element.addEventListener('compositionend', () => (composing = false), options);
  // A composition that the page ended by taking the focus away does not always say so.
  element.addEventListener('blur', () => (composing = false), options);
  return () => composing;
};
