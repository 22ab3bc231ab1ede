import {browser} from 'wxt/browser';
import {type HintView, type Message, parseHintViews, parseMessage} from './messages.ts';

/** The hints of the draft now open in a tab; the frame that has or last had the caret is the one that answers. */
export const draftHints = async (tabId: number): Promise<HintView[]> => {
  const message: Message = {type: 'draft-hints'};
  // A page without our script, or without a draft, has nobody to answer; that is no hints.
  return parseHintViews(await browser.tabs.sendMessage(tabId, message).catch(() => undefined));
};

/** Calls back when the page in a tab says that its hints are others now, until the signal aborts. */
export const onDraftHints = (tabId: number, callback: () => void, signal: AbortSignal): void => {
  const heard = (value: unknown, sender: {id?: string; tab?: {id?: number}}) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    if (parseMessage(value)?.type === 'hint-count') callback();
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), {once: true});
};
