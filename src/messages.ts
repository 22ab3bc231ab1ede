import type {Alternative, Hint} from './engine/hint.ts';

/** A hint with its alternatives, as the popup shows it. `draft` text itself never leaves the page's own script and popup. */
export type HintView = {hint: Hint; quote: string; alternatives: Alternative[]};

/**
 * Messages between the parts of the extension, all request/response over `browser.tabs.sendMessage` or
 * `browser.runtime.sendMessage`; receivers check `sender.id` and the shape.
 * - popup → page: `draft-hints` asks for the hints of the draft now open; answer `HintView[]`.
 * - page → background: `hint-count` sets the badge of the sender's tab.
 * - page → background: `open-guide` opens the guide at a strategy (card: *Read more*).
 */
export type Message =
  | {type: 'draft-hints'}
  | {type: 'hint-count'; count: number}
  | {type: 'open-guide'; strategy: string};

/** The message if `value` is one of ours and well-formed, else `undefined`. */
export const parseMessage = (value: unknown): Message | undefined => {
  if (typeof value !== 'object' || value === null || !('type' in value)) return;
  const message = value as Record<string, unknown>;
  switch (message.type) {
    case 'draft-hints':
      return {type: 'draft-hints'};
    case 'hint-count':
      return Number.isInteger(message.count) && (message.count as number) >= 0
        ? {type: 'hint-count', count: message.count as number}
        : undefined;
    case 'open-guide':
      return typeof message.strategy === 'string' ? {type: 'open-guide', strategy: message.strategy} : undefined;
    default:
      return;
  }
};
