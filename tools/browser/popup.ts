import type {CDPSession, Page} from '@playwright/test';
import type {Running} from './launch.ts';
import {type Send, until} from './tree.ts';

/** The real popup under the toolbar button, open over the tab in front. */
export type Popup = {send: Send; evaluate: (expression: string) => Promise<unknown>; close: () => Promise<void>};

type Target = {targetId: string; type: string; url: string};

/**
 * Presses the toolbar button for a page, as a click on it does: the extension may then see that tab's address. (Opening
 * the popup from the extension's own script does not give it that.)
 */
export const openPopup = async (running: Running, page: Page): Promise<Popup> => {
  await page.bringToFront();
  const session = await running.context.browser()!.newBrowserCDPSession();
  const targets = async () => {
    const {targetInfos} = (await session.send('Target.getTargets', {filter: [{}]})) as {targetInfos: Target[]};
    return targetInfos;
  };
  const tab = (await targets()).find(({type, url}) => type === 'tab' && url === page.url());
  // Too new for Playwright's types.
  const sendAny = session.send.bind(session) as Send;
  await sendAny('Extensions.triggerAction', {id: running.id, targetId: tab?.targetId});
  const address = `chrome-extension://${running.id}/popup.html`;
  const popup = await until('the popup', async () =>
    (await targets()).find(({type, url}) => type !== 'tab' && url.startsWith(address)),
  );
  const send = await attach(session, popup.targetId);
  await send('Accessibility.enable');
  await send('DOM.enable');
  return {
    send,
    evaluate: async expression => {
      const answer = (await send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true})) as {
        result: {value: unknown};
      };
      return answer.result.value;
    },
    close: async () => {
      await session.send('Target.closeTarget', {targetId: popup.targetId}).catch(() => {});
      await session.detach().catch(() => {});
      // The window takes a moment to have the focus again; before that a page does not hear of clicks into its boxes.
      await page.bringToFront();
      await until('the page to have the focus', () => page.evaluate(() => document.hasFocus()));
    },
  };
};

/** A session of its own with one target, its commands and answers passed on by the browser's session. */
const attach = async (session: CDPSession, targetId: string): Promise<Send> => {
  const {sessionId} = await session.send('Target.attachToTarget', {targetId, flatten: false});
  const waiting = new Map<number, {resolve: (value: unknown) => void; reject: (reason: Error) => void}>();
  session.on('Target.receivedMessageFromTarget', ({sessionId: from, message}) => {
    if (from !== sessionId) return;
    const {id, result, error} = JSON.parse(message) as {id?: number; result?: unknown; error?: {message: string}};
    const asker = id === undefined ? undefined : waiting.get(id);
    if (!asker) return;
    waiting.delete(id!);
    if (error) asker.reject(new Error(error.message));
    else asker.resolve(result);
  });
  session.on('Target.detachedFromTarget', ({sessionId: from}) => {
    if (from !== sessionId) return;
    for (const {reject} of waiting.values()) reject(new Error('The popup has closed'));
    waiting.clear();
  });
  let count = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, {resolve, reject});
      session
        .send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params})})
        .catch(reject);
    });
};
