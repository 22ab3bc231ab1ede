import {cardIn} from '../../tools/browser/card.ts';
import {boxOf, click, find, until} from '../../tools/browser/tree.ts';
import {boxes, expect, openBox, test, textOf} from './setup.ts';
import {noUnderline, underlined, wordsBox} from './underlined.ts';

const SHORTCUT = 'Alt+Shift+G';
const DRAFT = 'You never listen to me.';
const WORDS = 'You never listen to me';

for (const kind of boxes) {
  test.describe(`${kind} box`, () => {
    test('opens when the pointer rests on the words, and goes when it leaves', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      await card.hinted();
      const words = await wordsBox(box, WORDS);
      await chat.mouse.move(words.x + 20, words.y + words.height / 2);
      const {reason, alternatives} = await card.read();
      expect(reason).toMatch(/\S/);
      expect(alternatives.length).toBeGreaterThanOrEqual(2);
      expect(alternatives.length).toBeLessThanOrEqual(3);
      // It came by itself, so the caret stays where it was.
      await expect(box).toBeFocused();
      await chat.mouse.move(5, 5);
      await card.closed();
    });

    test('opens on a click and covers neither the words nor the box', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      await card.hinted();
      const words = await wordsBox(box, WORDS);
      await chat.mouse.click(words.x + 20, words.y + words.height / 2);
      await card.read();
      const place = await card.box();
      expect(place.y + place.height).toBeLessThanOrEqual((await box.boundingBox())!.y + 1);
      expect(place.x).toBeGreaterThanOrEqual(0);
      await expect(box).toBeFocused();
    });

    test('is used with the keyboard alone, and Escape gives the caret back', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      await card.hinted();
      await chat.keyboard.press('ArrowLeft');
      await chat.keyboard.press(SHORTCUT);
      const {alternatives} = await card.read();
      await until('the focus in the card', async () => (await card.focused()) === 'Use this');
      await chat.keyboard.press('Escape');
      await card.closed();
      await expect(box).toBeFocused();
      await chat.keyboard.type('!');
      expect(await textOf(box)).toBe('You never listen to me!.');

      await chat.keyboard.press('Backspace');
      await card.hinted();
      await chat.keyboard.press(SHORTCUT);
      await until('the focus in the card', async () => (await card.focused()) === 'Use this');
      await chat.keyboard.press('ArrowDown');
      await chat.keyboard.press('Enter');
      await card.closed();
      expect(await textOf(box)).toBe(alternatives[1]!.text);
      await expect(box).toBeFocused();
    });
  });
}

test('keys pressed in the card do nothing in the page', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await until('the focus in the card', () => card.focused());
  await chat.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keypress']) {
      document.addEventListener(type, () => document.documentElement.setAttribute('data-heard', ''), true);
    }
  });
  for (const key of ['ArrowDown', 'Tab', 'x', 'Shift+Tab']) await chat.keyboard.press(key);
  expect(await textOf(box)).toBe(DRAFT);
  expect(await chat.locator('html').getAttribute('data-heard')).toBeNull();
});

test('the shortcut goes on to the next hint', async ({chat, card}) => {
  await openBox(chat, 'plain');
  await chat.keyboard.type('You never listen to me. You always ignore me.');
  await card.hinted(2);
  await chat.keyboard.press(SHORTCUT);
  const first = (await card.box()).x;
  await chat.keyboard.press(SHORTCUT);
  // The card stands at the words it speaks of.
  await until('the other hint', async () => Math.abs((await card.box()).x - first) > 50);
  await until('the focus in the card', () => card.focused());
});

test('Not this time keeps quiet in this draft only', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await card.read();
  await card.click('Not this time');
  await card.closed();
  await noUnderline(chat, box);
  // It stays so while the draft grows: the words after it are the only ones underlined.
  await chat.keyboard.type(' You always ignore me.');
  await underlined(chat, box, 'You always ignore me');
  await chat.keyboard.press('Enter');
  await expect(box).toHaveValue('');
  await chat.keyboard.type(DRAFT);
  await underlined(chat, box, WORDS);
});

test('Don’t hint this wording lasts over a reload', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await card.read();
  await card.click('Don’t hint this wording');
  await card.closed();
  await noUnderline(chat, box);
  await chat.reload();
  const again = await openBox(chat, 'plain');
  // Another wording shows that hints are on, and that only one wording is kept quiet.
  await chat.keyboard.type(`${DRAFT} You always ignore me.`);
  await underlined(chat, again, 'You always ignore me');
});

test('Off on this site takes everything away, also after a reload', async ({running, chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await card.read();
  await card.click('Off on this site');
  await card.closed();
  await noUnderline(chat, box);
  const worker = await running.worker();
  await until('the script to be taken from the site', async () => {
    return worker.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `chrome` is
      const {scripting, permissions} = (globalThis as any).chrome;
      const scripts = await scripting.getRegisteredContentScripts();
      return scripts.length === 0 && (await permissions.getAll()).origins.length === 0;
    });
  });
});

test('Copy puts the alternative on the clipboard and says so', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  const {alternatives} = await card.read();
  await card.click('Copy', 1);
  await card.says(/^Copied/);
  await chat.keyboard.press('Escape');
  await card.closed();
  await chat.keyboard.press('ControlOrMeta+a');
  await chat.keyboard.press('ControlOrMeta+v');
  expect(await textOf(box)).toBe(alternatives[1]!.text);
});

test('Read more opens the guide', async ({running, chat, card}) => {
  await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await card.read();
  const [guide] = await Promise.all([running.context.waitForEvent('page'), card.click('Read more')]);
  await expect(guide).toHaveURL(/guide\.html#./);
  await expect(guide.getByRole('heading', {level: 1})).toBeVisible();
});

test('goes with a composer that is removed', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await card.read();
  await box.evaluate(element => element.remove());
  await card.closed();
  // Another composer is none the worse for it.
  const rich = await openBox(chat, 'rich');
  await chat.keyboard.type(DRAFT);
  await underlined(chat, rich, WORDS);
});

test('fits a narrow window', async ({chat}) => {
  await chat.setViewportSize({width: 320, height: 480});
  const box = chat.getByRole('textbox', {name: 'Message Robin'});
  await box.click();
  await chat.keyboard.type(DRAFT);
  const card = await cardIn(chat);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  await card.read();
  const place = await card.box();
  expect(place.x).toBeGreaterThanOrEqual(0);
  expect(place.x + place.width).toBeLessThanOrEqual(320);
  expect(place.y).toBeGreaterThanOrEqual(0);
  // Its last control can still be reached with the real mouse.
  const last = await find(card.send, {role: 'button', name: 'Off on this site'});
  expect(await boxOf(card.send, last)).toBeDefined();
  await click(card.send, {role: 'button', name: 'Not this time'});
  await card.closed();
});
