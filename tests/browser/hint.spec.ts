import {boxes, expect, openBox, test} from './setup.ts';
import {noUnderline, underlined, underlineIn} from './underlined.ts';

for (const kind of boxes) {
  test.describe(`${kind} box`, () => {
    test('underlines the words and no others', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type('Thanks for dinner. You never listen to me.');
      await card.hinted();
      await underlined(chat, box, 'You never listen to me');
    });

    test('stays silent on friendly words', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type('Thanks for dinner. You never listen to me.');
      await underlined(chat, box, 'You never listen to me');
      await chat.keyboard.press('ControlOrMeta+a');
      await chat.keyboard.type('Could we talk tonight? I would love that.');
      await noUnderline(chat, box);
      // Friendly words raise nothing either once the typing has rested: the next hint is the only one.
      await chat.keyboard.type(' You never listen to me.');
      await card.hinted(1);
      await underlined(chat, box, 'You never listen to me');
    });

    test('takes the underline away with the words', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type('You never listen to me');
      await card.hinted();
      for (const _ of 'listen to me') await chat.keyboard.press('Backspace');
      expect(await underlineIn(chat, box)).toBeUndefined();
    });

    test('moves the underline along with the words', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type('You never listen to me.');
      await card.hinted();
      await chat.keyboard.press('ControlOrMeta+Home');
      await chat.keyboard.type('Well. ');
      await underlined(chat, box, 'You never listen to me');
    });

    test('underlines two places', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type('You never listen to me. The cat says hello. You never listen to me.');
      await card.hinted(2);
      await underlined(chat, box, 'You never listen to me. The cat says hello. You never listen to me');
    });

    test('underlines on a line further down, and after a scroll', async ({chat, card}) => {
      const box = await openBox(chat, kind);
      for (let line = 0; line < 8; line++) {
        await chat.keyboard.type('One more line');
        await chat.keyboard.press('Shift+Enter');
      }
      await chat.keyboard.type('You never listen to me.');
      await chat.keyboard.press('Shift+Enter');
      await chat.keyboard.type('The last line');
      await card.hinted();
      await underlined(chat, box, 'You never listen to me');
      await box.evaluate(element => element.scrollBy(0, -12));
      await underlined(chat, box, 'You never listen to me');
    });

    test('goes when the caret goes and comes back with it', async ({chat}) => {
      const box = await openBox(chat, kind);
      await chat.keyboard.type('You never listen to me.');
      await underlined(chat, box, 'You never listen to me');
      await chat.getByRole('tab', {selected: true}).focus();
      await noUnderline(chat, box);
      await box.focus();
      await underlined(chat, box, 'You never listen to me');
    });
  });
}

test.describe('in the dark', () => {
  test.use({colorScheme: 'dark'});
  test('the underline can be seen', async ({chat, card}) => {
    const box = await openBox(chat, 'plain');
    await chat.keyboard.type('You never listen to me.');
    await card.hinted();
    await underlined(chat, box, 'You never listen to me');
  });
});
