import type {Page} from '@playwright/test';
import {cardIn} from '../../tools/browser/card.ts';
import {until} from '../../tools/browser/tree.ts';
import {boxes, expect, modelOf, openBox, openWithHints, serve, test, textOf} from './setup.ts';
import {underlined} from './underlined.ts';

const SHORTCUT = 'Alt+Shift+G';
const BEFORE = 'Thanks for dinner. ';
const ACCUSING = 'You never listen to me.';
const AFTER = ' See you at eight 🙂';
const DRAFT = BEFORE + ACCUSING + AFTER;

const openCard = async (chat: Page) => {
  const card = await cardIn(chat);
  await card.hinted();
  await chat.keyboard.press(SHORTCUT);
  return {card, ...(await card.read())};
};

for (const kind of boxes) {
  test.describe(`${kind} box`, () => {
    test('Use this replaces exactly that sentence, and the other one receives it', async ({running, chat}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      const {card, alternatives} = await openCard(chat);
      await card.click('Use this', 1);
      await card.closed();
      const expected = BEFORE + alternatives[1]!.text + AFTER;
      expect(await textOf(box)).toBe(expected);
      expect(await modelOf(box)).toBe(expected);

      const [other] = await Promise.all([
        running.context.waitForEvent('page'),
        chat.getByRole('link', {name: /^Open/}).filter({visible: true}).click(),
      ]);
      await other.waitForLoadState();
      await chat.bringToFront();
      await box.press('Enter');
      await expect(other.locator('[data-sent]').filter({visible: true})).toHaveText([expected]);
      // What was sent is words only: nothing of ours went along.
      expect(await chat.locator('[data-sent]').filter({visible: true}).innerHTML()).toBe(`<p>${expected}</p>`);
    });

    test('Ctrl+Z brings the sentence back, redo takes it again, typing goes on behind it', async ({chat}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      const {card, alternatives} = await openCard(chat);
      await card.click('Use this');
      await card.closed();
      const expected = BEFORE + alternatives[0]!.text + AFTER;
      expect(await textOf(box)).toBe(expected);
      await chat.keyboard.press('ControlOrMeta+z');
      expect(await textOf(box)).toBe(DRAFT);
      expect(await modelOf(box)).toBe(DRAFT);
      await chat.keyboard.press('ControlOrMeta+Shift+z');
      expect(await textOf(box)).toBe(expected);
      await chat.keyboard.type('~');
      expect(await textOf(box)).toBe(`${BEFORE}${alternatives[0]!.text}~${AFTER}`);
      expect(await modelOf(box)).toBe(`${BEFORE}${alternatives[0]!.text}~${AFTER}`);
    });

    test('brought back, the words are underlined again', async ({chat}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      const {card} = await openCard(chat);
      await card.click('Use this');
      await card.closed();
      await chat.keyboard.press('ControlOrMeta+z');
      expect(await textOf(box)).toBe(DRAFT);
      // Undo leaves the words selected; the colour of a selection is not ours.
      await chat.keyboard.press('ControlOrMeta+End');
      await underlined(chat, box, 'You never listen to me');
    });

    test('what changed under the card is left alone', async ({chat}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type(DRAFT);
      const {card} = await openCard(chat);
      await until('the focus in the card', () => card.focused());
      // The page itself writes into the box while somebody reads the card.
      await box.evaluate(element => {
        if (element instanceof HTMLTextAreaElement) element.value = 'Something else now.';
        else element.textContent = 'Something else now.';
        element.dispatchEvent(new InputEvent('input', {bubbles: true}));
      });
      await chat.keyboard.press('Enter');
      // Either the card has gone by then or it says why; never is anything written over.
      await until('the card to say why or to go', async () => {
        if (!(await card.isOpen())) return true;
        return card.says(/left as it is/).then(
          () => true,
          () => false,
        );
      });
      expect(await textOf(box)).toBe('Something else now.');
    });
  });
}

test('formatting around the sentence stays', async ({chat}) => {
  const box = await openBox(chat, 'rich');
  await chat.keyboard.press('ControlOrMeta+b');
  await chat.keyboard.type('Thanks for dinner.');
  await chat.keyboard.press('ControlOrMeta+b');
  await chat.keyboard.type(` ${ACCUSING}`);
  const {card, alternatives} = await openCard(chat);
  await card.click('Use this');
  await card.closed();
  await expect(box.locator('b')).toHaveText('Thanks for dinner.');
  expect(await textOf(box)).toBe(`Thanks for dinner. ${alternatives[0]!.text}`);
});

// Boxes that keep their own words whatever is put in: each input sets them back.
const stubborn = {
  plain: '<textarea rows="4" cols="60" aria-label="Message"></textarea>',
  rich: '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message" style="min-height: 60px"></div>',
};

for (const kind of boxes) {
  test(`a ${kind} box that refuses the words keeps its own, and Copy is offered`, async ({running}) => {
    const page = await serve(`<main style="padding-top: 300px">${stubborn[kind]}</main><script>
      const box = document.querySelector('[aria-label]');
      const field = 'value' in box;
      const kept = ${JSON.stringify(ACCUSING)};
      box.addEventListener('input', () => {
        const text = field ? box.value : box.textContent;
        if (kept.startsWith(text)) return;
        if (field) box.value = kept; else box.textContent = kept;
      });
      box.addEventListener('beforeinput', event => event.inputType === 'insertReplacementText' && event.preventDefault());
    </script>`);
    const tab = await openWithHints(running, page.url);
    const box = tab.getByRole('textbox', {name: 'Message'});
    await box.click();
    await tab.keyboard.type(ACCUSING);
    const {card, alternatives} = await openCard(tab);
    await card.click('Use this');
    await card.says(/Copy/);
    expect(await textOf(box)).toBe(ACCUSING);
    await card.click('Copy');
    await card.says(/^Copied/);
    expect(await textOf(box)).toBe(ACCUSING);
    expect(alternatives[0]!.text).not.toBe(ACCUSING);
    page.close();
  });
}
