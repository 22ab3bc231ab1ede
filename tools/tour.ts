// node tools/run.mjs tools/tour.ts BROWSER window|headless: the demo messenger in a browser with the extension.
// Headless it does what a person would do, with real clicks and keys, and says what it saw.
import {mkdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Page} from '@playwright/test';
import {type CardDriver, cardIn} from './browser/card.ts';
import {allowAsking, launch, type Running} from './browser/launch.ts';
import {openPopup} from './browser/popup.ts';
import {click, find} from './browser/tree.ts';
import {startDemo} from './demo/server.mjs';

const root = join(import.meta.dirname, '..');
const extension = join(root, '.output', 'chrome-mv3');
const picture = join(root, '.output', 'start.png');
const DRAFT = 'You never listen to me.';

const [executablePath, mode] = process.argv.slice(2) as [string, string];
const headless = mode === 'headless';

/** The demo stays open until the person closes the browser. */
const stayOpen = async ({context}: Running, url: string) => {
  const page = await context.newPage();
  await page.goto(url);
  console.log(`The demo messenger is open at ${url}`);
  console.log(
    'Turn hints on for it: the Softstart button in the toolbar (maybe behind the puzzle piece), then the switch.',
  );
  console.log(`Then type, for example: ${DRAFT}`);
  console.log('Close the browser, or press Ctrl+C here, when you are done.');
  if (!context.browser()?.isConnected()) return;
  await new Promise(resolve => context.on('close', resolve));
};

/** Turns hints on where the page is, in the real popup. */
const turnOn = async (running: Running, page: Page) => {
  const popup = await openPopup(running, page);
  const name = new URL(page.url()).host;
  await click(popup.send, {role: 'switch', name});
  const state = await find(popup.send, {role: 'StaticText', name: /^On/});
  console.log(`Clicked the switch for ${name} in the popup. It says: “${state.name}”`);
  await popup.close();
};

const show = async (card: CardDriver) => {
  const {reason, alternatives} = await card.read();
  console.log(`\nThe hint:\n  ${reason}\n\nInstead:`);
  for (const {strategy, text} of alternatives) console.log(`  ${strategy}: ${text}`);
  if (alternatives.length === 0) throw new Error('The card came without an alternative.');
  return alternatives[0]!.text;
};

const goRound = async (running: Running, url: string) => {
  await allowAsking(running, `${new URL(url).protocol}//${new URL(url).hostname}/*`);
  const page = await running.context.newPage();
  await page.goto(url);
  await turnOn(running, page);

  const box = page.getByRole('textbox', {name: 'Message Robin'});
  await box.click();
  await page.keyboard.type(DRAFT);
  console.log(`Typed in the demo messenger: “${DRAFT}”`);
  const card = await cardIn(page);
  await card.hinted();
  // The first words of the draft are the underlined ones.
  await box.hover({position: {x: 60, y: 22}});
  const first = await show(card);
  await page.screenshot({path: picture});
  console.log(`\nA picture of it: ${relative(process.cwd(), picture)}`);

  await card.click('Use this');
  await card.closed();
  const used = await box.inputValue();
  if (used !== first) throw new Error(`The box says “${used}” instead of “${first}”.`);
  console.log('Clicked “Use this”: the box now says exactly that.');
};

mkdirSync(join(root, '.output'), {recursive: true});
const demo = await startDemo();
const running = await launch({executablePath, extension, headless});
process.on('SIGINT', () => void running.close());
try {
  await (headless ? goRound : stayOpen)(running, demo.url);
} finally {
  await running.close().catch(() => {});
  demo.close();
}
