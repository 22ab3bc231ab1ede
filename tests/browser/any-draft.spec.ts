import {boxes, expect, modelOf, openBox, test, textOf} from './setup.ts';
import {noUnderline, underlined} from './underlined.ts';

// Whatever comes into a box stays as it is, raises nothing, and the next sentence is hinted as ever.
const drafts: Record<string, string> = {
  'only emoji': '😂😂 ❤️ 🙄 👩‍👩‍👧 🇩🇪',
  'another language': 'Kommst du heute Abend? ¿Qué tal? 今日は忙しいですか。 Ты дома?',
  'right to left': 'מתי את חוזרת הביתה? متى ستصل؟',
  'half of a surrogate pair': 'hey \ud83d you \udc4b there',
  'control characters': 'a\u0000b\u200b\u202e\ufeffc',
  'one long word': 'a'.repeat(20_000),
};

for (const kind of boxes) {
  for (const [name, draft] of Object.entries(drafts)) {
    test(`${kind} box: ${name}`, async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.insertText(draft);
      const kept = await textOf(box);
      expect(kept.length).toBeGreaterThanOrEqual(draft.length - 1);
      await chat.keyboard.press('Shift+Enter');
      await chat.keyboard.insertText('You never listen to me.');
      await card.hinted(1);
      expect(await textOf(box)).toBe(`${kept}\n${'You never listen to me.'}`);
    });
  }
}

test('a megabyte', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  const million = 'Could you bring some bread on the way home tonight? '.repeat(20_000);
  await box.fill(million);
  await chat.keyboard.press('ControlOrMeta+End');
  await chat.keyboard.insertText('You never listen to me.');
  expect((await textOf(box)) === `${million}You never listen to me.`).toBe(true);
  expect((await modelOf(box))?.length).toBe(million.length + 'You never listen to me.'.length);
  // Nobody writes such a message; a short one is looked at as ever.
  await box.fill('');
  await chat.keyboard.insertText('You never listen to me.');
  await card.hinted(1);
  await underlined(chat, box, 'You never listen to me');
});

test('twenty pages', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  const pages = 'Could you bring some bread on the way home tonight? '.repeat(1_000);
  await box.fill(pages);
  await chat.keyboard.press('ControlOrMeta+End');
  await chat.keyboard.insertText('You never listen to me.');
  await card.hinted(1);
  expect(await textOf(box)).toBe(`${pages}You never listen to me.`);
});

test('nothing, and blanks', async ({chat, card}) => {
  const box = await openBox(chat, 'rich');
  await chat.keyboard.press('Backspace');
  await chat.keyboard.insertText('   ');
  await noUnderline(chat, box);
  await chat.keyboard.insertText('You never listen to me.');
  await card.hinted(1);
  await underlined(chat, box, 'You never listen to me');
});
