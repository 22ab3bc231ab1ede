import {openPopup} from '../../tools/browser/popup.ts';
import {find, until} from '../../tools/browser/tree.ts';
import {expect, openBox, test, textOf} from './setup.ts';

const DRAFT = 'You never listen to me.';

test('nothing is asked of any other computer, all the way round', async ({running, demo, chat, card}) => {
  const asked: string[] = [];
  running.context.on('request', request => asked.push(request.url()));
  await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  await chat.keyboard.press('Alt+Shift+G');
  await card.read();
  await card.click('Use this');
  await card.closed();
  await chat.reload();
  const popup = await openPopup(running, chat);
  await find(popup.send, {role: 'switch'});
  await popup.close();
  for (const name of ['welcome', 'options', 'guide']) {
    const page = await running.context.newPage();
    await page.goto(`chrome-extension://${running.id}/${name}.html`);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
  const own = [`chrome-extension://${running.id}/`, demo, 'data:'];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(url => !own.some(start => url.startsWith(start)))).toEqual([]);
});

test('a page of the extension can’t ask another computer even if it wanted to', async ({running, demo}) => {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/options.html`);
  const outcome = await page.evaluate(
    url =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    demo,
  );
  expect(outcome).toBe('refused');
});

test('the page finds neither hints nor alternatives in its own document', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  const before = await box.evaluate(element => element.outerHTML);
  await chat.keyboard.press('Alt+Shift+G');
  const {reason, alternatives} = await card.read();
  const seen = await chat.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map(element => element.shadowRoot).filter(Boolean);
    return {html: document.documentElement.outerHTML, openRoots: roots.length, names: Object.keys(globalThis)};
  });
  expect(seen.openRoots).toBe(0);
  for (const words of [reason, ...alternatives.map(({text}) => text)]) expect(seen.html).not.toContain(words);
  expect(seen.names.filter(name => /softstart/i.test(name))).toEqual([]);
  // The composer itself carries nothing of ours: what is in there may be sent.
  expect(await box.evaluate(element => element.outerHTML)).toBe(before);
});

test('events that a script made up apply nothing and open nothing', async ({chat, card}) => {
  const box = await openBox(chat, 'plain');
  await chat.keyboard.type(DRAFT);
  await card.hinted();
  const madeUp = (where: 'box' | 'all') =>
    chat.evaluate(where => {
      const targets: EventTarget[] =
        where === 'box'
          ? [document.activeElement!, window]
          : [...document.documentElement.children, document.activeElement!, document, window];
      const key = {
        key: 'G',
        code: 'KeyG',
        altKey: true,
        shiftKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      };
      for (const target of targets) {
        target.dispatchEvent(new KeyboardEvent('keydown', key));
        for (const name of ['Enter', ' ', 'Escape']) {
          target.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true}));
        }
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'pointermove']) {
          const at = document.activeElement!.getBoundingClientRect();
          const point = {clientX: at.x + 60, clientY: at.y + 22, bubbles: true, composed: true};
          target.dispatchEvent(new PointerEvent(type, point));
        }
      }
    }, where);
  // An Enter made up by the page would send; that is the page's own affair.
  await chat.evaluate(() =>
    document.addEventListener(
      'submit',
      event => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    ),
  );
  await madeUp('box');
  await chat.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)));
  expect(await card.isOpen()).toBe(false);
  await chat.keyboard.press('Alt+Shift+G');
  await card.read();
  await until('the focus in the card', () => card.focused());
  await madeUp('all');
  expect(await textOf(box)).toBe(DRAFT);
});

test('settings hold choices only, never a draft', async ({running, chat, card}) => {
  await openBox(chat, 'plain');
  await chat.keyboard.type('Purple elephants. You never listen to me.');
  await card.hinted();
  await chat.keyboard.press('Alt+Shift+G');
  await card.read();
  await card.click('Not this time');
  await card.closed();
  const kept = await (await running.worker()).evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: runs in the extension, where `chrome` is
    const {storage} = (globalThis as any).chrome;
    return JSON.stringify(
      await Promise.all([storage.local.get(null), storage.sync.get(null), storage.session.get(null)]),
    );
  });
  expect(kept).toContain('127.0.0.1');
  expect(kept).not.toMatch(/elephants|listen/i);
});
