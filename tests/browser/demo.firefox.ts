import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Browser, launch} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startDemo} from '../../tools/demo/server.mjs';

const extension = join(process.env.SOFTSTART_OUT ?? join(import.meta.dirname, '../../.output'), 'firefox-mv3');
// Firefox gives each install a random address; this one is known beforehand.
const UUID = '5af70000-0000-4000-8000-000000000001';
const ADDON = 'softstart@softstart.invalid';
const ACCUSING = 'You never listen to me.';

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
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[ADDON]: UUID}),
      // The browser's own question about a site is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // Nothing but loopback.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    },
  });
  await browser.installExtension(extension);
});

afterAll(async () => {
  await browser?.close();
  demo?.close();
  rmSync(profile, {recursive: true, force: true});
});

test('starts', async () => {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/welcome.html`);
  console.log(await page.evaluate(() => document.body.innerText));
});
