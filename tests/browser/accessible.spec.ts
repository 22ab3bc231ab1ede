import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {openPopup, type Popup} from '../../tools/browser/popup.ts';
import {click, find} from '../../tools/browser/tree.ts';
import {expect, openBox, test} from './setup.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = 'axe.run().then(({violations, passes}) => ({violations, passes: passes.length}))';

type Outcome = {violations: AxeResults['violations']; passes: number};

const hold = ({violations, passes}: Outcome) => {
  const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  expect(found).toEqual([]);
  // A run that looked at nothing finds nothing.
  expect(passes).toBeGreaterThan(10);
};

const look = async (popup: Popup) => {
  await popup.evaluate(axe);
  hold((await popup.evaluate(RUN)) as Outcome);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({colorScheme});

    for (const name of ['welcome', 'options', 'guide']) {
      test(`${name} page`, async ({running}) => {
        const page = await running.context.newPage();
        await page.goto(`chrome-extension://${running.id}/${name}.html`);
        await expect(page.getByRole('heading', {level: 1})).toBeVisible();
        await page.evaluate(axe);
        hold((await page.evaluate(RUN)) as Outcome);
      });
    }

    test('popup: a draft with a hint, a phrase, the guide', async ({running, chat, card}) => {
      await openBox(chat, 'plain');
      await chat.keyboard.type('You never listen to me.');
      await card.hinted();
      const popup = await openPopup(running, chat);
      await find(popup.send, {role: 'StaticText', name: 'You never listen to me'});
      await look(popup);
      await click(popup.send, {role: 'tab', name: 'Try a phrase'});
      await click(popup.send, {role: 'textbox'});
      await popup.send('Input.insertText', {text: 'You never listen to me.'});
      await find(popup.send, {role: 'StaticText', name: /^One place/});
      await look(popup);
      await click(popup.send, {role: 'tab', name: 'Guide'});
      await find(popup.send, {role: 'tabpanel', name: 'Guide'});
      await look(popup);
      await popup.close();
    });
  });
}

test('the card has names for all it holds', async ({chat, card}) => {
  await openBox(chat, 'plain');
  await chat.keyboard.type('You never listen to me.');
  await card.hinted();
  await chat.keyboard.press('Alt+Shift+G');
  const {reason, alternatives} = await card.read();
  expect(reason).not.toBe('');
  // Each button that uses or copies a sentence is described by that sentence.
  expect(alternatives.every(({strategy, text}) => strategy !== '' && text !== '')).toBe(true);
});
