import {beforeEach, expect, test, vi} from 'vitest';
import {createFakeBrowser} from './settings/fake-browser.ts';

const setUp = async () => {
  vi.resetModules();
  const fake = createFakeBrowser();
  vi.doMock('wxt/browser', () => ({browser: fake.browser}));
  const access = await import('../src/access.ts');
  const {settingsStore} = await import('../src/settings/store.ts');
  return {fake, settingsStore, ...access};
};

let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  world = await setUp();
});

const chat = 'https://chat.example';
const local = 'http://127.0.0.1:4173';
const neighbour = 'http://127.0.0.1:5000';

test.each([
  [undefined, 'Open a page where you write'],
  ['chrome://settings/', 'belongs to the browser'],
  ['about:blank', 'belongs to the browser'],
  ['view-source:https://chat.example', 'belongs to the browser'],
  ['not an address', 'belongs to the browser'],
  ['file:///home/someone/chat.html', 'a file on your device'],
  ['https://addons.mozilla.org/en-US/firefox/', 'their stores'],
  ['https://chrome.google.com/webstore/category', 'their stores'],
])('says why hints are not possible on %s', async (url, why) => {
  const state = await world.siteState(url);
  expect(state).toMatchObject({origin: undefined, possible: false, on: false});
  expect(state.why).toContain(why);
});

test('asks in the very moment of the click, for this site only', () => {
  void world.turnOn(local);
  expect(world.fake.asked).toEqual([['http://127.0.0.1/*']]);
});

test('is on after a yes: registered for the site, brought to its open tabs', async () => {
  world.fake.tabs.push({id: 1, url: `${chat}/room`}, {id: 2, url: 'https://elsewhere.example/'});
  expect((await world.siteState(`${chat}/room`)).on).toBe(false);
  expect(await world.turnOn(chat)).toBe(true);
  expect(await world.siteState(`${chat}/room`)).toMatchObject({origin: chat, possible: true, on: true});
  expect([...world.fake.scripts.values()]).toEqual([
    expect.objectContaining({matches: [`${chat}/*`], allFrames: true, persistAcrossSessions: true}),
  ]);
  expect(world.fake.injected).toEqual([1]);
});

test('stays off after a no', async () => {
  world.fake.answer = false;
  expect(await world.turnOn(chat)).toBe(false);
  expect(await world.siteState(chat)).toMatchObject({possible: true, on: false});
  expect((await world.settingsStore.get()).sites).toEqual({[chat]: false});
  expect(world.fake.scripts.size).toBe(0);
});

test('brings the script once when popup and background both come to it', async () => {
  world.fake.tabs.push({id: 1, url: chat});
  await Promise.all([world.turnOn(chat), world.applySites()]);
  await Promise.all([world.applySites(), world.applySites()]);
  expect(world.fake.injected).toEqual([1]);
});

test('gives the permission back when the site is turned off', async () => {
  await world.turnOn(chat);
  await world.turnOff(chat);
  expect(await world.siteState(chat)).toMatchObject({on: false});
  expect(world.fake.granted.size).toBe(0);
  expect(world.fake.scripts.size).toBe(0);
});

test('keeps the permission while another port of the host uses it', async () => {
  await world.turnOn(local);
  await world.turnOn(neighbour);
  await world.turnOff(local);
  expect((await world.siteState(local)).on).toBe(false);
  expect((await world.siteState(neighbour)).on).toBe(true);
  await world.turnOff(neighbour);
  expect(world.fake.granted.size).toBe(0);
});

test('forgets a site', async () => {
  await world.turnOn(chat);
  await world.forgetSite(chat);
  expect((await world.settingsStore.get()).sites).toEqual({});
  expect(world.fake.granted.size).toBe(0);
});

test('a permission taken away in the browser takes the script and the choice along', async () => {
  await world.turnOn(chat);
  world.fake.granted.clear();
  expect((await world.siteState(chat)).on).toBe(false);
  await world.settleSites();
  expect(world.fake.scripts.size).toBe(0);
  expect((await world.settingsStore.get()).sites).toEqual({[chat]: false});
});

test('registers again what an update dropped', async () => {
  await world.turnOn(chat);
  world.fake.scripts.clear();
  await world.settleSites();
  expect([...world.fake.scripts.keys()]).toEqual([`${chat}/*`]);
});

test('follows a choice made elsewhere, such as in the card or by erasing everything', async () => {
  await world.turnOn(chat);
  await world.settingsStore.erase();
  await world.applySites();
  expect(world.fake.scripts.size).toBe(0);
  expect(world.fake.granted.size).toBe(0);
});

test('a permission alone turns nothing on', async () => {
  world.fake.granted.add(`${chat}/*`);
  await world.applySites();
  expect(world.fake.scripts.size).toBe(0);
  expect(world.fake.granted.size).toBe(1);
});

test('asks for all homes of a messenger at once', async () => {
  await world.turnOn('https://a.example', 'https://b.example');
  expect(world.fake.asked).toEqual([['https://a.example/*', 'https://b.example/*']]);
  expect((await world.settingsStore.get()).sites).toEqual({'https://a.example': true, 'https://b.example': true});
});
