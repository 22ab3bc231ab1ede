import {allowAsking, type Running} from '../../tools/browser/launch.ts';
import {openPopup} from '../../tools/browser/popup.ts';
import {click, find} from '../../tools/browser/tree.ts';
import {expect, openBox, openWithHints, test, turnSwitch} from './setup.ts';
import {noUnderline, underlined} from './underlined.ts';

/** What the browser says that the extension may do and where its script runs. */
const power = async (running: Running) =>
  (await running.worker()).evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `chrome` is
    const {permissions, scripting} = (globalThis as any).chrome;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      origins: (await permissions.getAll()).origins as string[],
      scripts: scripts.flatMap(({matches}: {matches: string[]}) => matches) as string[],
    };
  });

test('at install no site is allowed and nothing runs anywhere', async ({running, demo}) => {
  expect(await power(running)).toEqual({origins: [], scripts: []});
  const page = await running.context.newPage();
  await page.goto(demo);
  const box = await openBox(page, 'plain');
  await page.keyboard.type('You never listen to me.');
  const popup = await openPopup(running, page);
  await find(popup.send, {role: 'StaticText', name: /^Off\./});
  await popup.close();
  await noUnderline(page, box);
});

test('the switch asks for this one site, and the script is registered for it only', async ({running, demo}) => {
  await allowAsking(running, 'http://127.0.0.1/*');
  const page = await running.context.newPage();
  await page.goto(demo);
  const popup = await openPopup(running, page);
  await popup.evaluate(`{
    const {request} = chrome.permissions;
    globalThis.asked = [];
    chrome.permissions.request = what => (globalThis.asked.push(what), request.call(chrome.permissions, what));
  }`);
  await click(popup.send, {role: 'switch', name: new URL(demo).host});
  await find(popup.send, {role: 'StaticText', name: /^On\b/});
  expect(await popup.evaluate('globalThis.asked')).toEqual([{origins: ['http://127.0.0.1/*']}]);
  await popup.close();
  expect(await power(running)).toEqual({origins: ['http://127.0.0.1/*'], scripts: ['http://127.0.0.1/*']});
});

test('as long as the browser has not said yes, nothing is on', async ({running, demo}) => {
  const page = await running.context.newPage();
  await page.goto(demo);
  const popup = await openPopup(running, page);
  // Nobody is there to answer the browser's own question, and its dialog closes the popup.
  await click(popup.send, {role: 'switch', name: new URL(demo).host}).catch(() => {});
  const worker = await running.worker();
  // The wish is noted, for the background to finish after a yes.
  const noted = () =>
    worker.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `chrome` is
      return (await (globalThis as any).chrome.storage.local.get('asked-sites'))['asked-sites'];
    });
  await expect.poll(noted).toEqual([new URL(demo).origin]);
  expect(await power(running)).toEqual({origins: [], scripts: []});
});

test('a yes counts even when the question has closed the popup', async ({running, demo}) => {
  await allowAsking(running, 'http://127.0.0.1/*');
  const page = await running.context.newPage();
  await page.goto(demo);
  const popup = await openPopup(running, page);
  // With the browser's own dialog the popup is gone before the answer comes.
  await popup.evaluate(`{
    const {request} = chrome.permissions;
    chrome.permissions.request = what => {
      void request.call(chrome.permissions, what);
      close();
      return new Promise(() => {});
    };
  }`);
  await click(popup.send, {role: 'switch', name: new URL(demo).host}).catch(() => {});
  await expect.poll(() => power(running)).toEqual({origins: ['http://127.0.0.1/*'], scripts: ['http://127.0.0.1/*']});
  const box = await openBox(page, 'plain');
  await page.keyboard.type('You never listen to me.');
  await underlined(page, box, 'You never listen to me');
});

test('turned off, permission and script are given back', async ({running, chat}) => {
  await turnSwitch(running, chat, false);
  await expect.poll(() => power(running)).toEqual({origins: [], scripts: []});
});

test('a permission taken away in the browser takes hints and script with it', async ({running, chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type('You never listen to me.');
  await card.hinted();
  const worker = await running.worker();
  await worker.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `chrome` is
    (globalThis as any).chrome.permissions.remove({origins: ['http://127.0.0.1/*']}),
  );
  await noUnderline(chat, box);
  await expect.poll(() => power(running)).toEqual({origins: [], scripts: []});
  const popup = await openPopup(running, chat);
  await find(popup.send, {role: 'StaticText', name: /^Off\b/});
  await popup.close();
});

test('another site stays without hints', async ({running, demo}) => {
  await openWithHints(running, demo);
  const elsewhere = await running.context.newPage();
  await elsewhere.goto(demo.replace('127.0.0.1', 'localhost'));
  await openBox(elsewhere, 'plain');
  await elsewhere.keyboard.type('You never listen to me.');
  const popup = await openPopup(running, elsewhere);
  await find(popup.send, {role: 'StaticText', name: /^Off\./});
  await popup.close();
  expect((await power(running)).scripts).toEqual(['http://127.0.0.1/*']);
});
