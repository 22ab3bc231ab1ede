import {strategyNames} from '../../src/pages/names.ts';
import {openPopup} from '../../tools/browser/popup.ts';
import {click, find, findAll, gone, until} from '../../tools/browser/tree.ts';
import {expect, openBox, test, turnSwitch} from './setup.ts';
import {noUnderline, underlined} from './underlined.ts';

const DRAFT = 'You never listen to me.';

test('shows the hints of the draft now open, and their alternatives', async ({running, chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(`Thanks for dinner. ${DRAFT}`);
  await card.hinted();
  await underlined(chat, box, 'You never listen to me');
  await chat.keyboard.press('Alt+Shift+G');
  const {reason, alternatives} = await card.read();
  const popup = await openPopup(running, chat);
  await find(popup.send, {role: 'StaticText', name: 'You never listen to me'});
  await find(popup.send, {role: 'StaticText', name: reason});
  for (const {text} of alternatives) await find(popup.send, {role: 'StaticText', name: text});
  await popup.close();
});

test('has nothing to say of a friendly draft', async ({running, chat}) => {
  await openBox(chat, 'rich');
  await chat.keyboard.type('Could we talk tonight? I would love that.');
  const popup = await openPopup(running, chat);
  await find(popup.send, {role: 'StaticText', name: /^No hints right now/});
  await popup.close();
});

test('turned off, the hints go at once; a reload keeps the choice', async ({running, chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await underlined(chat, box, 'You never listen to me');
  await turnSwitch(running, chat, false);
  await noUnderline(chat, box);
  await chat.reload();
  const popup = await openPopup(running, chat);
  await find(popup.send, {role: 'StaticText', name: /^Off\b/});
  await popup.close();
});

test('turned off and on again, hints come back without a reload', async ({running, chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await turnSwitch(running, chat, false);
  await noUnderline(chat, box);
  await turnSwitch(running, chat, true);
  await box.click();
  await underlined(chat, box, 'You never listen to me');
});

test('tries a phrase on any page', async ({running, demo}) => {
  const page = await running.context.newPage();
  await page.goto(demo);
  const popup = await openPopup(running, page);
  await click(popup.send, {role: 'tab', name: 'Try a phrase'});
  await click(popup.send, {role: 'textbox', name: 'How might this land?'});
  await popup.send('Input.insertText', {text: DRAFT});
  await find(popup.send, {role: 'StaticText', name: 'One place may land harder than you mean it.'});
  const copies = await findAll(popup.send, {role: 'button', name: /^Copy/});
  expect(copies.length).toBeGreaterThanOrEqual(2);
  await popup.close();
});

test('says why hints can’t be on a page of the browser', async ({running}) => {
  const page = await running.context.newPage();
  await page.goto('chrome://version/');
  const popup = await openPopup(running, page);
  await find(popup.send, {role: 'StaticText', name: /^Not possible here/});
  const {states} = await find(popup.send, {role: 'switch'});
  expect(states.disabled).toBe(true);
  await popup.close();
});

test('has the strategies of the guide, and remembers its tab', async ({running, demo}) => {
  const page = await running.context.newPage();
  await page.goto(demo);
  const popup = await openPopup(running, page);
  await click(popup.send, {role: 'tab', name: 'Guide'});
  for (const title of Object.values(strategyNames)) {
    await find(popup.send, {name: new RegExp(`^${title}`), inside: {role: 'tabpanel', name: 'Guide'}});
  }
  await popup.close();
  const again = await openPopup(running, page);
  await until('the tab it had', async () => {
    const tab = (await findAll(again.send, {role: 'tab', name: 'Guide'}))[0];
    return tab?.states.selected === true;
  });
  await again.close();
});

test('the number of hints is on the button, and gone when they are', async ({running, chat, card}) => {
  await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  const worker = await running.worker();
  const badge = () =>
    worker.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `chrome` is
      const {action, tabs} = (globalThis as any).chrome;
      const [tab] = await tabs.query({active: true, lastFocusedWindow: true});
      return action.getBadgeText({tabId: tab.id});
    });
  await expect.poll(badge).toBe('1');
  await chat.keyboard.press('ControlOrMeta+a');
  await chat.keyboard.press('Backspace');
  await gone(card.send, {role: 'StaticText', name: /gentle hint/});
  await expect.poll(badge).toBe('');
});
