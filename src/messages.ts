import {type Alternative, type Hint, strategies} from './engine/hint.ts';

/** A hint with its alternatives, as the popup shows it. `draft` text itself never leaves the page's own script and popup. */
export type HintView = {hint: Hint; quote: string; alternatives: Alternative[]};

/**
 * Messages between the parts of the extension, all request/response over `browser.tabs.sendMessage` or
 * `browser.runtime.sendMessage`; receivers check `sender.id` and the shape.
 * - popup → page: `draft-hints` asks for the hints of the draft now open; answer `HintView[]`.
 * - page → background and popup: `hint-count` sets the badge of the sender's tab; an open popup asks again.
 * - page → background: `open-guide` opens the guide at a strategy (card: *Read more*).
 */
export type Message =
  | {type: 'draft-hints'}
  | {type: 'hint-count'; count: number}
  | {type: 'open-guide'; strategy: string};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The message if `value` is one of ours and well-formed, else `undefined`. */
export const parseMessage = (value: unknown): Message | undefined => {
  if (!isRecord(value)) return;
  switch (value.type) {
    case 'draft-hints':
      return {type: 'draft-hints'};
    case 'hint-count':
      return Number.isInteger(value.count) && (value.count as number) >= 0
        ? {type: 'hint-count', count: value.count as number}
        : undefined;
    case 'open-guide':
      return typeof value.strategy === 'string' ? {type: 'open-guide', strategy: value.strategy} : undefined;
    default:
      return;
  }
};

const isSpan = (value: unknown): boolean =>
  isRecord(value) && Number.isInteger(value.start) && Number.isInteger(value.end);
const isAlternative = (value: unknown): value is Alternative =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  strategies.some(strategy => strategy === value.strategy) &&
  isSpan(value.span);

/** The answer to `draft-hints`: whatever is not a well-formed view is left out. */
export const parseHintViews = (value: unknown): HintView[] =>
  Array.isArray(value)
    ? value.filter(
        (view): view is HintView =>
          isRecord(view) &&
          typeof view.quote === 'string' &&
          isRecord(view.hint) &&
          typeof view.hint.message === 'string' &&
          isSpan(view.hint.span) &&
          Array.isArray(view.alternatives) &&
          view.alternatives.every(isAlternative),
      )
    : [];
