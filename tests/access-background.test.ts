import {beforeEach, expect, test, vi} from 'vitest';
import {createFakeBrowser, createFakeEvent} from './settings/fake-browser.ts';

const setUp = async () => {
  vi.resetModules();
  const fake = createFakeBrowser();
  const events = {
    installed: createFakeEvent(),
    startup: createFakeEvent(),
    added: createFakeEvent(),
    removed: createFakeEvent(),
    message: createFakeEvent(),
  };
  const opened: string[] = [];
  const badges: Record<number, string> = {};
  const browser = {
    ...fake.browser,
    permissions: {...fake.browser.permissions, onAdded: events.added, onRemoved: events.removed},
    runtime: {
      id: 'softstart',
      getURL: (path: string) => `extension://softstart${path}`,
      onInstalled: events.installed,
      onStartup: events.startup,
      onMessage: events.message,
    },
    tabs: {...fake.browser.tabs, create: async ({url}: {url: string}) => void opened.push(url)},
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setBadgeText: async ({tabId, text}: {tabId: number; text: string}) => {
        badges[tabId] = text;
      },
    },
  };
  vi.doMock('wxt/browser', () => ({browser}));
  const {default: background} = await import('../entrypoints/background.ts');
  const {settingsStore} = await import('../src/settings/store.ts');
  const {turnOn} = await import('../src/access.ts');
  background.main();
  return {fake, events, opened, badges, settingsStore, turnOn};
};

let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  world = await setUp();
});

const chat = 'https://chat.example';
const page = {id: 'softstart', tab: {id: 7}};

test('opens the welcome page at install, not at an update', () => {
  world.events.installed.send({reason: 'update'});
  expect(world.opened).toEqual([]);
  world.events.installed.send({reason: 'install'});
  expect(world.opened).toEqual(['extension://softstart/welcome.html']);
});

test('shows the number of hints on the tab they are in, nothing at 0', () => {
  world.events.message.send({type: 'hint-count', count: 3}, page);
  expect(world.badges).toEqual({7: '3'});
  world.events.message.send({type: 'hint-count', count: 12}, page);
  expect(world.badges).toEqual({7: '9+'});
  world.events.message.send({type: 'hint-count', count: 0}, page);
  expect(world.badges).toEqual({7: ''});
});

test.each([
  [{type: 'hint-count', count: -1}, page],
  [{type: 'hint-count', count: '3'}, page],
  [
    {type: 'hint-count', count: 3},
    {id: 'somebody else', tab: {id: 7}},
  ],
  [{type: 'hint-count', count: 3}, {id: 'softstart'}],
  [undefined, page],
  ['hint-count', page],
])('does nothing about %j from %j', (message, sender) => {
  world.events.message.send(message, sender);
  expect(world.badges).toEqual({});
});

test('opens the guide at a strategy', () => {
  world.events.message.send({type: 'open-guide', strategy: 'open-question'}, page);
  world.events.message.send({type: 'open-guide', strategy: 'a b#c'}, page);
  expect(world.opened).toEqual([
    'extension://softstart/guide.html#open-question',
    'extension://softstart/guide.html#a%20b%23c',
  ]);
});

test('finishes a yes that the popup did not live to see', async () => {
  world.fake.dies = true;
  void world.turnOn(chat);
  world.fake.granted.add(`${chat}/*`);
  world.events.added.send();
  await expect.poll(() => [...world.fake.scripts.keys()]).toEqual([`${chat}/*`]);
  expect((await world.settingsStore.get()).sites).toEqual({[chat]: true});
});

test('turns a site off when its permission is taken away', async () => {
  world.fake.granted.add(`${chat}/*`);
  await world.settingsStore.set({sites: {[chat]: true}});
  await expect.poll(() => world.fake.scripts.size).toBe(1);
  world.fake.granted.clear();
  world.events.removed.send();
  await expect.poll(() => world.fake.scripts.size).toBe(0);
  expect((await world.settingsStore.get()).sites).toEqual({[chat]: false});
});

test('follows “off on this site” said in the page', async () => {
  world.fake.granted.add(`${chat}/*`);
  await world.settingsStore.set({sites: {[chat]: true}});
  await expect.poll(() => world.fake.scripts.size).toBe(1);
  await world.settingsStore.set({sites: {[chat]: false}});
  await expect.poll(() => world.fake.granted.size).toBe(0);
  expect(world.fake.scripts.size).toBe(0);
});
