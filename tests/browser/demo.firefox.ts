import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Browser, type ElementHandle, launch, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {createAlternatives} from '../../src/engine/alternatives.ts';
import {createLinter} from '../../src/engine/lint.ts';
import {until} from '../../tools/browser/tree.ts';
import {startDemo} from '../../tools/demo/server.mjs';
import {loadRules} from '../../tools/load-rules.ts';
import {isUnder, measureWords, tealIn} from './underlined.ts';

const extension = join(process.env.SOFTSTART_OUT ?? join(import.meta.dirname, '../../.output'), 'firefox-mv3');
// Firefox gives each install an address by chance; this one is known beforehand.
const UUID = '5af70000-0000-4000-8000-000000000001';
const ADDON = 'softstart@softstart.invalid';
const BEFORE = 'Thanks for dinner. ';
const ACCUSING = 'You never listen to me.';
const DRAFT = `${BEFORE}${ACCUSING} See you at eight`;

let browser: Browser;
let profile: string;
let demo: {url: string; close: () => void};

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'softstart-firefox-'));
  demo = await startDemo();
  browser = await launch({
    browser: 'firefox',
    executablePath: process.env.SOFTSTART_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    // Pages of an extension can be driven only with this.
    args: ['--remote-allow-system-access'],
    defaultViewport: {width: 1000, height: 700},
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[ADDON]: UUID}),
      // The browser's own question about a site, which nobody is there to answer, is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.prefersReducedMotion': 1,
      'ui.systemUsesDarkTheme': 0,
    },
  });
  await browser.installExtension(extension);
});

afterAll(async () => {
  await browser?.close();
  demo?.close();
  rmSync(profile, {recursive: true, force: true});
});

/** A page of the extension. Firefox does not say when one has loaded, so it is asked. */
const openOwn = async (name: string): Promise<Page> => {
  const page = await browser.newPage();
  const address = `moz-extension://${UUID}/${name}.html`;
  void page.goto(address).catch(() => {});
  await until(`${name} page`, async () =>
    page
      .evaluate(start => location.href.startsWith(start) && document.querySelector('h1') !== null, address)
      .catch(() => false),
  );
  return page;
};

/** Turns the demo on with the switch in the options; the site has been off there before. */
const turnOn = async (origin: string) => {
  const page = await openOwn('options');
  await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `browser` is
    site => (globalThis as any).browser.storage.local.set({settings: {version: 1, sites: {[site]: false}}}),
    origin,
  );
  const host = new URL(origin).host;
  const toggle = await until(`the switch for ${host}`, async () => {
    for (const found of await page.$$('[role=switch]')) {
      const label = await found.evaluate(
        button => document.getElementById(button.getAttribute('aria-labelledby') ?? '')?.textContent,
      );
      if (label?.includes(host)) return found;
    }
    return;
  });
  await toggle.click();
  await until('the site to be on', async () => {
    const [now] = await Promise.all([toggle.evaluate(button => button.getAttribute('aria-checked'))]);
    return now === 'true';
  });
  await page.close();
};

const textOf = (box: ElementHandle<HTMLElement>) =>
  box.evaluate(element => (element instanceof HTMLTextAreaElement ? element.value : element.innerText));
const modelOf = (box: ElementHandle<HTMLElement>) => box.evaluate(element => element.closest('form')?.dataset.model);

const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1)!);
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
};

const underlined = (page: Page, box: ElementHandle<HTMLElement>, words: string) =>
  until(`an underline under “${words}”`, async () => {
    const clip = (await box.boundingBox())!;
    const line = tealIn(await page.screenshot({clip, captureBeyondViewport: false}), clip);
    return line && isUnder(line, await box.evaluate(measureWords, words));
  });

const expected = () => {
  const rules = loadRules();
  const lint = createLinter(rules);
  const [hint] = lint(DRAFT);
  const [first] = createAlternatives(rules, lint)(DRAFT, hint!);
  return DRAFT.slice(0, first!.span.start) + first!.text + DRAFT.slice(first!.span.end);
};

let isOn = false;

for (const [kind, name] of [
  ['plain', 'Robin'],
  ['rich', 'Sam'],
] as const) {
  test(`shows a hint in the ${kind} box, and the keyboard uses an alternative`, async () => {
    if (!isOn) await turnOn(new URL(demo.url).origin);
    isOn = true;
    const page = await browser.newPage();
    await page.goto(demo.url);
    await (await page.waitForSelector(`#tab-${name.toLowerCase()}`))!.click();
    const box = (await page.waitForSelector(`[aria-label="Message ${name}"]`, {
      visible: true,
    })) as ElementHandle<HTMLElement>;
    await box.click();
    await page.keyboard.type(DRAFT);
    await underlined(page, box, 'You never listen to me');

    await press(page, 'Alt', 'Shift', 'KeyG');
    // The card has the focus when the box has lost it.
    await until('the focus in the card', () => box.evaluate(element => document.activeElement !== element));
    await page.keyboard.press('Enter');
    await until('the alternative in the box', async () => (await textOf(box)) === expected());
    expect(await modelOf(box)).toBe(expected());

    await press(page, 'Control', 'KeyZ');
    await until('the sentence to come back', async () => (await textOf(box)) === DRAFT);
    expect(await modelOf(box)).toBe(DRAFT);
    await press(page, 'Control', 'Shift', 'KeyZ');
    await until('the alternative again', async () => (await textOf(box)) === expected());
    await page.keyboard.press('Enter');
    const sent = await page.waitForSelector(`#${name.toLowerCase()} [data-sent]`);
    expect(await sent!.evaluate(item => item.textContent)).toBe(expected());
    await page.close();
  });
}
