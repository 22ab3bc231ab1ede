import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium, type Worker} from '@playwright/test';

/** A browser with the extension in it and a profile of its own, as after an install. */
export type Running = {
  context: BrowserContext;
  /** The extension's background; ask again after it may have been put to sleep. */
  worker: () => Promise<Worker>;
  /** The extension's id: its pages are at `chrome-extension://<id>/`. */
  id: string;
  close: () => Promise<void>;
};

type Options = {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
};

// Whatever asks for a name other than loopback gets no answer: nothing can leave.
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts Chromium with the extension. Only loopback can be reached from it when headless. */
export const launch = async ({executablePath, extension, headless, colorScheme}: Options): Promise<Running> => {
  const profile = mkdtempSync(join(tmpdir(), 'softstart-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Pictures are of things that have arrived.
    reducedMotion: headless ? 'reduce' : null,
    colorScheme: headless ? (colorScheme ?? 'light') : null,
    viewport: headless ? {width: 1000, height: 700} : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      ...(headless ? [NO_NETWORK] : []),
      // Chromium's sandbox refuses to start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  return {
    context,
    worker,
    id,
    close: async () => {
      await context.close();
      rmSync(profile, {recursive: true, force: true});
    },
  };
};

/**
 * Lets the extension ask for hosts without the browser's own dialog, which nobody is there to answer: the browser then
 * says yes to the real request that follows the real click. Only what is allowed here can be asked for this way.
 */
export const allowAsking = async ({context, id}: Running, pattern: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own page has an API that has no types
    ([extension, host]) => (globalThis as any).chrome.developerPrivate.addHostPermission(extension, host),
    [id, pattern] as const,
  );
  await page.close();
};
