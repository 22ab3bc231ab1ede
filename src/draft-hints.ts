import {browser} from 'wxt/browser';
import {type HintView, type Message, parseHintViews, parseMessage} from './messages.ts';

/** The hints of the draft now open in a tab, over all of its frames where Softstart runs. */
export const draftHints = async (tabId: number): Promise<HintView[]> => {
  const answers = await Promise.all((await frames(tabId)).map(frameId => ask(tabId, frameId)));
  return answers.flat();
};

const ask = async (tabId: number, frameId: number): Promise<HintView[]> => {
  const message: Message = {type: 'draft-hints'};
  // A frame without our script has nobody to answer; that is no hints.
  return parseHintViews(await browser.tabs.sendMessage(tabId, message, {frameId}).catch(() => []));
};

/** The frames of a tab that we may look into. Without a permission of its own this is how the browser tells them. */
const frames = async (tabId: number): Promise<number[]> => {
  try {
    const seen = await browser.scripting.executeScript({target: {tabId, allFrames: true}, func: () => true});
    return seen.map(({frameId}) => frameId);
  } catch {
    return [0];
  }
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
