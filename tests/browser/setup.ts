import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {test as base, expect, type Locator, type Page} from '@playwright/test';
import {type CardDriver, cardIn} from '../../tools/browser/card.ts';
import {allowAsking, launch, type Running} from '../../tools/browser/launch.ts';
import {openPopup} from '../../tools/browser/popup.ts';
import {click, find} from '../../tools/browser/tree.ts';
import {startDemo} from '../../tools/demo/server.mjs';

/** The built extension; another folder when several builds live side by side. */
export const extension = join(process.env.SOFTSTART_OUT ?? join(import.meta.dirname, '../../.output'), 'chrome-mv3');

export const executablePath = process.env.SOFTSTART_CHROMIUM ?? '/usr/bin/chromium';

type Fixtures = {
  /** A browser with the extension, as after an install: nothing chosen, no site allowed. */
  running: Running;
  /** The demo messenger in a tab, hints turned on for it in the popup. */
  chat: Page;
  /** The card in that tab. */
  card: CardDriver;
};

export const test = base.extend<Fixtures, {demo: string}>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
    async ({}, use) => {
      const demo = await startDemo();
      await use(demo.url);
      demo.close();
    },
    {scope: 'worker'},
  ],
  colorScheme: 'light',
  running: async ({colorScheme}, use) => {
    const running = await launch({
      executablePath,
      extension,
      headless: true,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    await use(running);
    await running.close();
  },
  chat: async ({running, demo}, use) => {
    const chat = await openWithHints(running, demo);
    // Also what goes awry in our own script on the page.
    const thrown: Error[] = [];
    chat.on('pageerror', error => thrown.push(error));
    await use(chat);
    expect(thrown).toEqual([]);
  },
  card: async ({chat}, use) => {
    await use(await cardIn(chat));
  },
});

export {expect};

/** A tab at an address of 127.0.0.1, hints turned on there by the switch in the popup. */
export const openWithHints = async (running: Running, url: string): Promise<Page> => {
  await allowAsking(running, 'http://127.0.0.1/*');
  const page = await running.context.newPage();
  await page.goto(url);
  await turnSwitch(running, page, true);
  return page;
};

/** Clicks the switch for this page's site in the popup and waits until the popup says it is so. */
export const turnSwitch = async (running: Running, page: Page, on: boolean): Promise<void> => {
  const popup = await openPopup(running, page);
  const name = new URL(page.url()).host;
  await click(popup.send, {role: 'switch', name});
  await find(popup.send, {role: 'StaticText', name: on ? /^On\b/ : /^Off\b/});
  await popup.close();
};

/** The two boxes of the demo: a textarea and a rich one. */
export const boxes = ['plain', 'rich'] as const;
export type BoxKind = (typeof boxes)[number];

/** Opens the chat that has the box and puts the caret into it. */
export const openBox = async (chat: Page, kind: BoxKind): Promise<Locator> => {
  const name = kind === 'plain' ? 'Robin' : 'Sam';
  await chat.getByRole('tab', {name}).click();
  const box = chat.getByRole('textbox', {name: `Message ${name}`});
  await box.click();
  return box;
};

/** The words in the box as its page would send them. */
export const modelOf = (box: Locator): Promise<string | null> =>
  box.locator('xpath=ancestor::form').getAttribute('data-model');

/** The words that can be read in the box. */
export const textOf = (box: Locator): Promise<string> =>
  box.evaluate(element =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  );

/** A page of our own on loopback, for what the demo does not do. */
export const serve = async (html: string): Promise<{url: string; close: () => void}> => {
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${html}</html>`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
