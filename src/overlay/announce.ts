import {createHost} from './host.ts';

/** Says something to people who listen to the page instead of looking at it, when their reader has a moment. */
export type Announce = (words: string) => void;

/** A polite live region beside the page, empty until there is something to say. */
export const createAnnouncer = (composer: HTMLElement, signal: AbortSignal): Announce => {
  const host = createHost(
    composer,
    'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;pointer-events:none;',
    '',
    signal,
  );
  const region = composer.ownerDocument.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  host.root.append(region);
  host.attach();
  return words => {
    if (signal.aborted || region.textContent === words) return;
    host.attach();
    region.textContent = words;
  };
};
