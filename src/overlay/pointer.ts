/** How long the pointer rests on underlined words before their card opens: a pointer on its way elsewhere opens nothing. */
export const REST_MS = 250;
/** How long a card waits for a pointer that left the words: the time it takes to reach the card. */
export const LEAVE_MS = 350;

export type PointerActions<T> = {
  /** What is underlined at a point of the viewport. */
  at(x: number, y: number): T | undefined;
  rest(target: T): void;
  click(target: T): void;
  /** The pointer has been away from words and card for a while. */
  left(): void;
};

/** Follows the pointer over one composer. Clicks are watched, never taken: the caret goes where it would have gone. */
export const watchPointer = <T>(
  composer: HTMLElement,
  actions: PointerActions<T>,
  signal: AbortSignal,
): {onCard(on: boolean): void} => {
  let over: T | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), {once: true});

  const enter = (target: T | undefined) => {
    if (target === over) return;
    over = target;
    if (target) later(REST_MS, () => actions.rest(target));
    else later(LEAVE_MS, actions.left);
  };
  const options = {passive: true, signal};
  composer.addEventListener(
    'pointermove',
    event => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      enter(actions.at(event.clientX, event.clientY));
    },
    options,
  );
  composer.addEventListener('pointerleave', event => event.isTrusted && enter(undefined), options);
  composer.addEventListener(
    'click',
    event => {
      if (!event.isTrusted || event.detail > 1) return;
      const target = actions.at(event.clientX, event.clientY);
      if (!target) return;
      clearTimeout(timer);
      over = target;
      actions.click(target);
    },
    options,
  );
  return {
    onCard: on => {
      if (on) clearTimeout(timer);
      else {
        over = undefined;
        later(LEAVE_MS, actions.left);
      }
    },
  };
};
